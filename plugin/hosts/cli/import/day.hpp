#pragma once

#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// The day that a text begins with, as the entity file writes it: "2026", "2026-11" or
/// "2026-11-24". Empty where it begins with none that exists.
std::string as_day(std::string_view text);

}  // namespace newsgloss::hosts
