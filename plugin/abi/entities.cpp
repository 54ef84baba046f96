#include <fmt/format.h>

#include "abi/guard.hpp"
#include "abi/owned_string.hpp"
#include "compile/compile.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

struct newsgloss_report {
  Diagnostics diagnostics;
};

namespace {

Result<std::vector<LayerFiles>> layers_of(const newsgloss_layer* layers, std::uint32_t count) {
  if (count > 0 && layers == nullptr) return missing("The layers");
  std::vector<LayerFiles> files(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (std::uint32_t k = 0; k < layers[i].path_count; ++k) {
      if (layers[i].paths == nullptr || layers[i].paths[k] == nullptr) return missing("A path");
      files[i].emplace_back(layers[i].paths[k]);
    }
  }
  return files;
}

CompileProgress progress_of(newsgloss_progress progress, void* context) {
  if (progress == nullptr) return {};
  return [progress, context](double share) { return progress(context, share) != 0; };
}

std::unique_ptr<newsgloss_report> reported(Diagnostics diagnostics) {
  return std::make_unique<newsgloss_report>(newsgloss_report{std::move(diagnostics)});
}

newsgloss_compiled compiled_of(const CompileStats& stats) {
  newsgloss_compiled compiled{};
  compiled.entities = stats.entities;
  compiled.surface_forms = stats.surface_forms;
  compiled.meanings = stats.meanings;
  compiled.sources = stats.sources;
  compiled.file_size = stats.file_size;
  compiled.table_bytes = stats.table_bytes;
  return compiled;
}

Diagnostic note_of(const LayerChange& change) {
  constexpr std::array kWhat = {"added", "changed", "hidden", "preferred"};
  std::string message =
      fmt::format("{}: {}", kWhat[static_cast<std::size_t>(change.what)], change.name);
  for (const std::string& line : change.lines) message += "\n    " + line;
  return {Severity::note, change.id, 0, std::move(message)};
}

}  // namespace

void newsgloss_report_free(newsgloss_report* report) {
  delete report;
}

uint32_t newsgloss_report_count(const newsgloss_report* report) {
  return report == nullptr ? 0 : static_cast<std::uint32_t>(report->diagnostics.size());
}

newsgloss_status newsgloss_report_at(const newsgloss_report* report, uint32_t index,
                                     newsgloss_diagnostic* diagnostic, newsgloss_error* error) {
  return filled(error, diagnostic, [&]() -> Result<newsgloss_diagnostic> {
    if (report == nullptr) return missing("The report");
    if (index >= report->diagnostics.size()) return no_such("diagnostic");
    const Diagnostic& found = report->diagnostics[index];
    newsgloss_diagnostic described{};
    described.severity = static_cast<newsgloss_severity>(found.severity);
    described.line = found.line;
    described.file = text_of(found.file);
    described.message = text_of(found.message);
    return described;
  });
}

newsgloss_status newsgloss_entities_check(const newsgloss_layer* layers, uint32_t layer_count,
                                          const char* schema, newsgloss_report** report,
                                          newsgloss_error* error) {
  return created(error, report, [&]() -> Result<std::unique_ptr<newsgloss_report>> {
    const auto files = layers_of(layers, layer_count);
    if (!files) return tl::unexpected(files.error());
    auto diagnostics = check_entities(*files, schema == nullptr ? "" : schema);
    if (!diagnostics) return tl::unexpected(diagnostics.error());
    return reported(std::move(*diagnostics));
  });
}

newsgloss_status newsgloss_entities_compile(const newsgloss_layer* layers, uint32_t layer_count,
                                            const char* output, newsgloss_progress progress,
                                            void* context, newsgloss_compiled* compiled,
                                            newsgloss_report** report, newsgloss_error* error) {
  return created(error, report, [&]() -> Result<std::unique_ptr<newsgloss_report>> {
    if (output == nullptr) return missing("The path to write");
    const auto files = layers_of(layers, layer_count);
    if (!files) return tl::unexpected(files.error());
    auto made = compile_entities(*files, output, progress_of(progress, context));
    if (!made) return tl::unexpected(made.error());
    if (compiled != nullptr) {
      const auto status = filled(error, compiled, [&]() -> Result<newsgloss_compiled> {
        return compiled_of(made->stats);
      });
      if (status != NEWSGLOSS_OK) {
        return fail(ErrorCode::invalid_argument,
                    "Set the struct's size to sizeof before the call.");
      }
    }
    return reported(std::move(made->diagnostics));
  });
}

newsgloss_status newsgloss_entities_cached(const newsgloss_layer* layers, uint32_t layer_count,
                                           const char* cache_folder, newsgloss_progress progress,
                                           void* context, newsgloss_string* path,
                                           newsgloss_report** report, newsgloss_error* error) {
  return created(error, report, [&]() -> Result<std::unique_ptr<newsgloss_report>> {
    if (cache_folder == nullptr) return missing("The cache folder");
    if (path == nullptr) return missing("The place for the path");
    *path = {nullptr, 0};
    const auto files = layers_of(layers, layer_count);
    if (!files) return tl::unexpected(files.error());
    auto cached = cached_entities(*files, cache_folder, progress_of(progress, context));
    if (!cached) return tl::unexpected(cached.error());
    *path = owned(cached->path);
    return reported(std::move(cached->diagnostics));
  });
}

newsgloss_status newsgloss_entities_diff(const newsgloss_layer* lower, uint32_t lower_count,
                                         const newsgloss_layer* upper, uint32_t upper_count,
                                         newsgloss_report** report, newsgloss_error* error) {
  return created(error, report, [&]() -> Result<std::unique_ptr<newsgloss_report>> {
    const auto below = layers_of(lower, lower_count);
    if (!below) return tl::unexpected(below.error());
    const auto above = layers_of(upper, upper_count);
    if (!above) return tl::unexpected(above.error());
    auto diff = diff_entities(*below, *above);
    if (!diff) return tl::unexpected(diff.error());
    for (const LayerChange& change : diff->changes) diff->diagnostics.push_back(note_of(change));
    return reported(std::move(diff->diagnostics));
  });
}
