#pragma once

#include <array>
#include <string>
#include <string_view>

#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// A key of ours: its place in the settings and the action that it calls.
struct Key {
  std::string Settings::*setting;
  const char* action;  ///< of the application
  const char* words;   ///< what it does, English
};

/// All of them, in the order of the preferences.
const std::array<Key, 5>& all_keys();

/// Why the key of `key` cannot be used, for a person; empty where it can. It must not be the host's
/// or GTK's own, needed for typing, or one of ours
/// that comes before it.
std::string key_trouble(const Key& key, const Settings& settings);

/// The key of one of these actions; empty where it has none or cannot have it.
std::string usable_key(std::string_view action, const Settings& settings);

}  // namespace newsgloss::hosts
