#pragma once

#include <string_view>

namespace newsgloss::hosts {

/// The overlay as one script, UTF-8, alive as long as the program. To be run in a world of its own, after
/// the document's body exists; see README.md beside this file for its messages.
std::string_view overlay_script();

}  // namespace newsgloss::hosts
