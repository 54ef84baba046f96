#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <vector>

#include "hosts/liferea/handles.hpp"
#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// The page of the preferences that says what is marked in all feeds and when a card opens.
/// Borrows the builder that holds its widgets.
class MarksPage {
 public:
  /// `change` gets the settings as shown last with what the reader changed.
  MarksPage(GtkBuilder* builder, std::function<void(const Settings& now)> change);

  void show(const Settings& settings);

 private:
  GtkWidget* widget(const char* id) const;
  void connect(const char* id, const char* signal);
  void changed();

  GtkBuilder* builder_;
  std::function<void(const Settings& now)> change_;
  Settings shown_;
  bool is_showing_ = false;  ///< the widgets are being set, not used
  std::vector<Connection> connections_;
};

}  // namespace newsgloss::hosts
