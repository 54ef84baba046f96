#pragma once

#include <functional>
#include <memory>

#include "hosts/liferea/menus.hpp"
#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// What the Tools menu and the keys can ask for.
struct ToolsCallbacks {
  std::function<void()> preferences;
  std::function<void(const char* command)> command;  ///< a message of the overlay without fields
  std::function<void(bool paused)> pause;
  std::function<void()> turn_on;
};

/// The section of the Tools menu, with its keys.
class ToolsMenu {
 public:
  /// `menu` may be null. While the plugin stays off after crashes the section only offers to turn
  /// it on.
  ToolsMenu(GMenu* menu, ToolsCallbacks callbacks, bool stays_off);

  void set_keys(const Settings& settings);

  /// While a card is open Escape closes it, wherever the focus is; else Escape is the host's.
  void set_card_open(bool is_open);

 private:
  ToolsCallbacks callbacks_;
  MenuSection section_;
  AppAction preferences_;
  AppAction next_;
  AppAction previous_;
  AppAction open_card_;
  AppAction close_card_;
  AppAction pause_;
  AppAction turn_on_;
};

}  // namespace newsgloss::hosts
