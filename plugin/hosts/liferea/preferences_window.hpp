#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <memory>
#include <vector>

#include "hosts/liferea/feed_switches.hpp"
#include "hosts/liferea/feed_table.hpp"
#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// What the preferences show and change.
struct PreferencesCallbacks {
  std::function<Settings()> settings;
  std::function<void(const Settings& now)> change;
  std::function<std::vector<FeedName>()> feeds;
  std::function<FeedSwitches&()> switches;
  std::function<void(const FeedName& name, newsgloss_feed_choice choice)> choose;
  std::function<void(const Trouble& trouble)> changed;  ///< after all or many switches changed
};

/// The window "Newsgloss preferences". Closing it hides it.
class PreferencesWindow {
 public:
  PreferencesWindow(GtkWindow* parent, PreferencesCallbacks callbacks);
  PreferencesWindow(const PreferencesWindow&) = delete;
  PreferencesWindow& operator=(const PreferencesWindow&) = delete;
  ~PreferencesWindow();

  void present();

  /// Shows what holds now; does nothing while the window is hidden.
  void refresh();

 private:
  GtkWidget* widget(const char* id) const;
  bool is_active(const char* id) const;
  void set_active(const char* id, bool active);
  void connect(const char* id, const char* signal, void (*handler)(GtkWidget*, gpointer));
  void settings_changed();
  void choose_file(GtkFileChooserAction action, const char* title);

  PreferencesCallbacks callbacks_;
  Object<GtkBuilder> builder_;
  GtkWidget* window_;
  std::unique_ptr<FeedTable> table_;
  std::vector<Connection> connections_;
  bool is_showing_ = false;  ///< the widgets are being set, not used
};

}  // namespace newsgloss::hosts
