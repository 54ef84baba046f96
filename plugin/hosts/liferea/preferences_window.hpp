#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <memory>
#include <vector>

#include "hosts/liferea/corrections_page.hpp"
#include "hosts/liferea/feeds_page.hpp"
#include "hosts/liferea/keys_page.hpp"
#include "hosts/liferea/marks_page.hpp"
#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// What the preferences show and change.
struct PreferencesCallbacks {
  std::function<Settings()> settings;
  std::function<void(const Settings& now)> change;
  std::function<std::vector<FeedName>()> feeds;
  FeedsPageCallbacks switches;
  CorrectionsPageCallbacks corrections;
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

  void show_corrections(const std::vector<Correction>& corrections);

 private:
  GtkWidget* widget(const char* id) const;

  PreferencesCallbacks callbacks_;
  Object<GtkBuilder> builder_;
  GtkWidget* window_;
  std::unique_ptr<MarksPage> marks_;
  std::unique_ptr<FeedsPage> feeds_;
  std::unique_ptr<KeysPage> keys_;
  std::unique_ptr<CorrectionsPage> corrections_;
  Connection closed_;
  Connection pressed_;
};

}  // namespace newsgloss::hosts
