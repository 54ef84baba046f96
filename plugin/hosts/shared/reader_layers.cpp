#include "hosts/shared/reader_layers.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "hosts/shared/library.hpp"

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

}  // namespace

std::string corrections_path() {
  return layer_folder() / "corrections.xml";
}

std::vector<std::string> reader_layer() {
  std::vector<std::string> files;
  std::error_code none;
  for (const fs::directory_entry& entry : fs::directory_iterator(layer_folder(), none)) {
    if (entry.path().extension() == ".xml" && entry.is_regular_file(none))
      files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

LayeredPath with_reader_layer(const std::string& bundle) {
  const std::vector<std::string> files = reader_layer();
  if (files.empty()) return {bundle, {}};
  std::vector<const char*> upper;
  for (const std::string& file : files) upper.push_back(file.c_str());
  const char* lower = bundle.c_str();
  const newsgloss_layer layers[] = {{&lower, 1},
                                    {upper.data(), static_cast<std::uint32_t>(upper.size())}};
  const std::string cache = home_folder("XDG_CACHE_HOME", ".cache");
  newsgloss_string path{};
  newsgloss_report* report = nullptr;
  newsgloss_error error{};
  error.size = sizeof error;
  if (newsgloss_entities_cached(layers, 2, cache.c_str(), nullptr, nullptr, &path, &report,
                                &error) != NEWSGLOSS_OK)
    return {bundle, error.message};
  newsgloss_report_free(report);
  LayeredPath layered{std::string(path.data, path.size), {}};
  newsgloss_string_free(&path);
  return layered;
}

}  // namespace newsgloss::hosts
