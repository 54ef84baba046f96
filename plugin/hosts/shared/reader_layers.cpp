#include "hosts/shared/reader_layers.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "hosts/shared/entity_path.hpp"
#include "hosts/shared/library.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;

fs::path home_folder(const char* variable, const char* below_home) {
  const char* chosen = std::getenv(variable);
  if (chosen != nullptr && *chosen != '\0') return fs::path(chosen) / "newsgloss";
  const char* home = std::getenv("HOME");
  return fs::path(home == nullptr ? "" : home) / below_home / "newsgloss";
}

fs::path layer_folder() {
  return home_folder("XDG_DATA_HOME", ".local/share") / "layers";
}

/// `*.xml` of a folder, by name.
std::vector<std::string> files_in(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code none;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, none)) {
    if (entry.path().extension() == ".xml" && entry.is_regular_file(none))
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<const char*> pointers(const std::vector<std::string>& files) {
  std::vector<const char*> paths;
  for (const std::string& file : files) paths.push_back(file.c_str());
  return paths;
}

/// What was left out of the layers first; empty where nothing was. A file that was compiled before
/// has no report.
std::string first_mistake(const newsgloss_report* report) {
  const std::uint32_t count = report == nullptr ? 0 : newsgloss_report_count(report);
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto mistake = get<newsgloss_diagnostic>(newsgloss_report_at, report, i);
    if (mistake.severity != NEWSGLOSS_SEVERITY_ERROR) continue;
    return fill(translated("Newsgloss leaves out what stands in {0}, line {1}: {2}"),
                {view(mistake.file), std::to_string(mistake.line), view(mistake.message)});
  }
  return {};
}

}  // namespace

std::string corrections_path() {
  return layer_folder() / "corrections.xml";
}

std::vector<std::string> reader_layer() {
  return files_in(layer_folder());
}

std::vector<std::string> system_layer() {
  std::vector<std::string> files;
  for (const fs::path& folder : system_data_folders()) {
    const auto more = files_in(folder / "newsgloss" / "layers");
    files.insert(files.end(), more.begin(), more.end());
  }
  return files;
}

LayeredPath with_reader_layer(const std::string& bundle) {
  const std::vector<std::string> system = system_layer(), own = reader_layer();
  if (system.empty() && own.empty()) return {bundle, {}};
  const std::vector<const char*> middle = pointers(system), upper = pointers(own);
  const char* lower = bundle.c_str();
  const newsgloss_layer layers[] = {{&lower, 1},
                                    {middle.data(), static_cast<std::uint32_t>(middle.size())},
                                    {upper.data(), static_cast<std::uint32_t>(upper.size())}};
  const std::string cache = home_folder("XDG_CACHE_HOME", ".cache");
  newsgloss_string path{};
  newsgloss_report* report = nullptr;
  newsgloss_error error{};
  error.size = sizeof error;
  if (newsgloss_entities_cached(layers, 3, cache.c_str(), nullptr, nullptr, &path, &report,
                                &error) != NEWSGLOSS_OK)
    return {bundle, error.message};
  LayeredPath layered{std::string(path.data, path.size), first_mistake(report)};
  newsgloss_report_free(report);
  newsgloss_string_free(&path);
  return layered;
}

}  // namespace newsgloss::hosts
