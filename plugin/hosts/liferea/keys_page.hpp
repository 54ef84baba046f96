#pragma once

#include <gtk/gtk.h>

#include <functional>

#include "hosts/liferea/handles.hpp"
#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// The page of the preferences with the keys, each changed in place, and why one of them cannot be
/// used. Borrows the view.
class KeysPage {
 public:
  KeysPage(GtkTreeView* view, std::function<void(const Settings& now)> change);

  void show(const Settings& settings);

 private:
  void chosen(const char* path, const std::string& key);
  static void on_edited(GtkCellRendererAccel*, char* path, guint symbol, GdkModifierType modifiers,
                        guint code, gpointer self);
  static void on_cleared(GtkCellRendererAccel*, char* path, gpointer self);

  Object<GtkListStore> store_;
  std::function<void(const Settings& now)> change_;
  Settings shown_;
  Connection edited_;
  Connection cleared_;
};

}  // namespace newsgloss::hosts
