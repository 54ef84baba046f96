#pragma once

#include <string>

namespace newsgloss::hosts {

/// Whether this is the first call for that folder; notes in it that there was one. A folder that
/// cannot be written takes every call for the first.
bool is_first_run(const std::string& folder);

}  // namespace newsgloss::hosts
