#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace newsgloss::hosts {

/// The words of the entity file's XML for newsgloss_entity_kind, in its order.
inline constexpr std::array<std::string_view, 10> kEntityKindNames = {
    "person", "country", "territory", "government", "organisation",
    "force",  "company", "party",     "place",      "event"};

inline bool is_entity_kind(std::string_view name) {
  return std::ranges::find(kEntityKindNames, name) != kEntityKindNames.end();
}

}  // namespace newsgloss::hosts
