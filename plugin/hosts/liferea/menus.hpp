#pragma once

#include <gio/gio.h>

#include <functional>
#include <string>
#include <vector>

#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {

/// A section at the end of one of the host's menus; gone when this goes.
class MenuSection {
 public:
  /// `menu` may be null: a host without that menu shows nothing.
  explicit MenuSection(GMenu* menu);
  MenuSection(const MenuSection&) = delete;
  MenuSection& operator=(const MenuSection&) = delete;
  ~MenuSection();

  void clear() { g_menu_remove_all(section_.get()); }
  void add(const char* label, const std::string& action) {
    g_menu_append(section_.get(), label, action.c_str());
  }
  void add_submenu(const char* label, GMenu* submenu) {
    g_menu_append_submenu(section_.get(), label, G_MENU_MODEL(submenu));
  }

 private:
  Object<GMenu> menu_;
  Object<GMenu> section_;
};

/// An action of the application; gone when this goes, with its keys.
class AppAction {
 public:
  /// `chosen` gets the parameter, null for a plain action; `state` floats and may be null.
  using Chosen = std::function<void(GVariant* parameter)>;

  AppAction(const char* name, const char* parameter_type, GVariant* state, Chosen chosen);
  AppAction(const AppAction&) = delete;
  AppAction& operator=(const AppAction&) = delete;
  ~AppAction();

  void set_state(GVariant* state) { g_simple_action_set_state(action_.get(), state); }
  /// Whether a state of type boolean is true.
  bool is_on() const;
  void enable(bool enabled) { g_simple_action_set_enabled(action_.get(), enabled); }

  /// Sets the key, in GTK's notation; an empty one or one that makes no sense sets none.
  void set_key(const std::string& key);

 private:
  static void on_activate(GSimpleAction*, GVariant* parameter, gpointer self);

  std::string name_;
  Object<GSimpleAction> action_;
  Chosen chosen_;
  Connection activated_;
};

}  // namespace newsgloss::hosts
