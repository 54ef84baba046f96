#pragma once

#include <gtk/gtk.h>

#include <string>

namespace newsgloss::hosts {

/// Asks the reader for a file to open, or for the name of one to write, which begins as `name`.
/// Empty where none was chosen. `inside` is a widget of the window that asks.
std::string file_to_open(GtkWidget* inside, const char* title);
std::string file_to_write(GtkWidget* inside, const char* title, const char* name);

}  // namespace newsgloss::hosts
