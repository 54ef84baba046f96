#pragma once

#include <string_view>

namespace newsgloss::hosts {

/// The overlay as one script, UTF-8, alive as long as the program. To be run in a world of its own, after
/// the document's body exists; see README.md beside this file for its messages.
std::string_view overlay_script();

/// The style of an exported page, as it stands between <style> and its end.
std::string_view page_style();

/// What a content security policy calls them by: "sha256-…".
std::string_view overlay_script_hash();
std::string_view page_style_hash();

}  // namespace newsgloss::hosts
