#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace newsgloss::hosts {

/// The compiled entity file that this user means: NEWSGLOSS_ENTITIES, else `newsgloss/entities.ngl`
/// in the first data folder that has it (XDG_DATA_HOME, XDG_DATA_DIRS, then where Newsgloss was
/// installed). Where none has it, the place where it was to be installed.
std::string entity_path();

/// XDG_DATA_DIRS and where Newsgloss was installed, the first the most important.
std::vector<std::filesystem::path> system_data_folders();

}  // namespace newsgloss::hosts
