#include "hosts/shared/entity_path.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;

std::string environment(const char* name, const std::string& otherwise) {
  const char* value = std::getenv(name);
  return value == nullptr || *value == '\0' ? otherwise : value;
}

}  // namespace

std::vector<fs::path> system_data_folders() {
  std::vector<fs::path> folders;
  const std::string list = environment("XDG_DATA_DIRS", "/usr/local/share:/usr/share");
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t colon = std::min(list.find(':', at), list.size());
    if (colon > at) folders.emplace_back(list.substr(at, colon - at));
    at = colon + 1;
  }
  if (std::ranges::find(folders, fs::path(NEWSGLOSS_DATA_FOLDER)) == folders.end())
    folders.emplace_back(NEWSGLOSS_DATA_FOLDER);
  return folders;
}

std::string entity_path() {
  if (const std::string chosen = environment("NEWSGLOSS_ENTITIES", ""); !chosen.empty()) {
    return chosen;
  }
  const fs::path name = fs::path("newsgloss") / "entities.ngl";
  std::error_code ignored;
  std::vector<fs::path> folders = system_data_folders();
  folders.emplace(folders.begin(),
                  environment("XDG_DATA_HOME", environment("HOME", "") + "/.local/share"));
  for (const fs::path& folder : folders) {
    if (fs::is_regular_file(folder / name, ignored)) return folder / name;
  }
  return fs::path(NEWSGLOSS_DATA_FOLDER) / name;
}

}  // namespace newsgloss::hosts
