#include "hosts/cli/entities_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "hosts/cli/card_command.hpp"
#include "hosts/cli/corrections_command.hpp"
#include "hosts/cli/import/entity_kinds.hpp"
#include "hosts/cli/import_command.hpp"
#include "hosts/shared/entity_path.hpp"
#include "hosts/shared/reader_layers.hpp"

namespace newsgloss::hosts {
namespace {

using Report = std::unique_ptr<newsgloss_report, Free<newsgloss_report_free>>;
using Json = nlohmann::ordered_json;

constexpr std::array kSeverities = {"error", "warning", "note"};

/// The files of the bundle, which stand lowest, and those of the layers above.
struct Files {
  std::vector<std::string> bundle, above;
};

std::vector<const char*> pointers(const std::vector<std::string>& paths) {
  std::vector<const char*> result;
  for (const std::string& path : paths) result.push_back(path.c_str());
  return result;
}

newsgloss_layer layer_of(const std::vector<const char*>& paths) {
  return {paths.data(), static_cast<std::uint32_t>(paths.size())};
}

/// A change that a layer makes stands at no line of a file.
bool is_change(const newsgloss_diagnostic& one) {
  return one.line == 0 && one.severity == NEWSGLOSS_SEVERITY_NOTE;
}

void print_changes(const newsgloss_report& report) {
  for (std::uint32_t i = 0; i < newsgloss_report_count(&report); ++i) {
    const auto one = get<newsgloss_diagnostic>(newsgloss_report_at, &report, i);
    const std::string_view id = one.file.size == 0 ? "nobody" : view(one.file);
    if (is_change(one)) fmt::print("{} {}\n", id, view(one.message));
  }
}

/// Prints what a person should look at; true where something was an error.
bool print_report(const newsgloss_report& report, std::FILE* out) {
  bool wrong = false;
  for (std::uint32_t i = 0; i < newsgloss_report_count(&report); ++i) {
    const auto one = get<newsgloss_diagnostic>(newsgloss_report_at, &report, i);
    if (is_change(one)) continue;
    const std::string line = one.line == 0 ? "" : fmt::format("{}:", one.line);
    fmt::print(out, "{}:{} {}: {}\n", view(one.file), line,
               kSeverities.at(static_cast<std::size_t>(one.severity)), view(one.message));
    wrong = wrong || one.severity == NEWSGLOSS_SEVERITY_ERROR;
  }
  return wrong;
}

std::int32_t show_progress(void* /*context*/, double share) {
  fmt::print(stderr, "\r{:3.0f} %", share * 100);
  return 1;
}

int check(const Files& files, const std::string& schema) {
  const auto bundle = pointers(files.bundle), above = pointers(files.above);
  const std::array layers = {layer_of(bundle), layer_of(above)};
  const auto report =
      make<Report>(newsgloss_entities_check, layers.data(), std::uint32_t{layers.size()},
                   schema.empty() ? nullptr : schema.c_str());
  return print_report(*report, stdout) ? 1 : 0;
}

int compile(const Files& files, const std::string& output) {
  const auto bundle = pointers(files.bundle), above = pointers(files.above);
  const std::array layers = {layer_of(bundle), layer_of(above)};
  newsgloss_compiled compiled{};
  compiled.size = sizeof compiled;
  const bool shown = isatty(STDERR_FILENO) != 0;
  const auto report =
      make<Report>(newsgloss_entities_compile, layers.data(), std::uint32_t{layers.size()},
                   output.c_str(), shown ? show_progress : nullptr, nullptr, &compiled);
  if (shown) fmt::print(stderr, "\n");
  const bool wrong = print_report(*report, stderr);
  fmt::print("{}: {} entities, {} surface forms, {} bytes\n", output, compiled.entities,
             compiled.surface_forms, compiled.file_size);
  return wrong ? 1 : 0;
}

/// Where no files are named: what the system's and the reader's own change in the installed ones.
int diff(const Files& files) {
  const bool own = files.above.empty();
  const std::vector<std::string> bundle =
      files.bundle.empty() ? std::vector<std::string>{entity_path()} : files.bundle;
  const std::vector<std::string> middle = own ? system_layer() : files.above;
  const std::vector<std::string> top = own ? reader_layer() : std::vector<std::string>();
  const auto below = pointers(bundle), above = pointers(middle), highest = pointers(top);
  const newsgloss_layer lower = layer_of(below);
  const std::array upper = {layer_of(above), layer_of(highest)};
  const auto report =
      make<Report>(newsgloss_entities_diff, &lower, 1U, upper.data(), std::uint32_t{upper.size()});
  print_changes(*report);
  return print_report(*report, stderr) ? 1 : 0;
}

Json or_null(newsgloss_text text) {
  return text.size == 0 ? Json(nullptr) : Json(std::string(view(text)));
}

std::string_view kind_name(newsgloss_entity_kind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return index < kEntityKindNames.size() ? kEntityKindNames[index] : "other";
}

void list(const newsgloss_engine& engine, bool json) {
  for (std::uint32_t i = 0; i < newsgloss_engine_entity_count(&engine); ++i) {
    const auto one = get<newsgloss_entity>(newsgloss_engine_entity, &engine, i);
    if (json) {
      const Json line = {{"id", std::string(view(one.id))},
                         {"kind", kind_name(one.kind)},
                         {"name", std::string(view(one.name))},
                         {"wikipedia", or_null(one.wikipedia)},
                         {"wikidata", or_null(one.wikidata)}};
      fmt::print("{}\n", line.dump());
    } else {
      fmt::print("{}\t{}\t{}\n", view(one.id), kind_name(one.kind), view(one.name));
    }
  }
}

CLI::Option* add_files(CLI::App& command, const std::shared_ptr<Files>& files) {
  command
      .add_option("--layer", files->above, "XML files that lie on top: they add, change and hide")
      ->check(CLI::ExistingFile);
  return command.add_option("FILE", files->bundle, "Files of the bundle: XML, or compiled (.ngl)")
      ->check(CLI::ExistingFile);
}

}  // namespace

void add_entities_command(CLI::App& app, std::function<Engine()> open_engine, int& status) {
  auto* entities = app.add_subcommand("entities", "Import, check, compile and list entity files");
  entities->require_subcommand(1);
  auto files = std::make_shared<Files>();

  auto* checking = entities->add_subcommand("check", "Tell everything that is wrong in XML files");
  auto schema = std::make_shared<std::string>();
  add_files(*checking, files)->required();
  checking->add_option("--schema", *schema, "Check against this RELAX NG schema too")
      ->check(CLI::ExistingFile);
  checking->callback([=, &status] { status = check(*files, *schema); });

  auto* compiling = entities->add_subcommand("compile", "Compile XML files into one entity file");
  auto output = std::make_shared<std::string>();
  add_files(*compiling, files)->required();
  compiling->add_option("-o,--output", *output, "The file to write")->required();
  compiling->callback([=, &status] { status = compile(*files, *output); });

  auto* comparing = entities->add_subcommand(
      "diff", "Tell what the layer on top changes; your own, where no file is named");
  add_files(*comparing, files);
  comparing->callback([=, &status] { status = diff(*files); });

  add_import_command(*entities, open_engine, status);

  auto* listing = entities->add_subcommand("list", "List the compiled file's entities");
  auto json = std::make_shared<bool>(false);
  listing->add_flag("--json", *json, "A JSON object a line");
  listing->callback([=] { list(*open_engine(), *json); });

  auto* showing =
      entities->add_subcommand("show", "Show an entity's card, as 'newsgloss card' does");
  auto id = std::make_shared<std::string>();
  showing->add_option("ID", *id, "An id, as 'list' tells them")->required();
  showing->callback([=] { show_card(*open_engine(), *id); });

  add_corrections_commands(*entities, open_engine);

  auto* verifying = entities->add_subcommand("verify", "Check every block of the compiled file");
  verifying->callback([=] { call(newsgloss_engine_verify, open_engine().get()); });
}

}  // namespace newsgloss::hosts
