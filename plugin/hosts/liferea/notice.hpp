#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <string>
#include <vector>

#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {

/// One line at the foot of the window that stays until it is closed.
class Notice {
 public:
  /// `button` is the label of a button that calls `pressed`, with a mnemonic; null for none.
  Notice(GtkMessageType type, const std::string& text, const char* button,
         std::function<void()> pressed);
  Notice(const Notice&) = delete;
  Notice& operator=(const Notice&) = delete;
  ~Notice();

  /// The widget to put into a window; this owns it.
  GtkWidget* widget() const { return bar_.get(); }

 private:
  std::function<void()> pressed_;
  Object<GtkWidget> bar_;
  Connection responded_;
};

}  // namespace newsgloss::hosts
