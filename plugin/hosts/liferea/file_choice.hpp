#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <memory>
#include <string>

#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {

/// A dialog that asks for a file; it goes with this object. The main loop runs on meanwhile.
class FileChoice {
 public:
  /// Called with the file's name once it is chosen, and never where none is.
  using Chosen = std::function<void(const std::string& path)>;

  FileChoice(Object<GtkFileChooserNative> dialog, Chosen chosen);
  ~FileChoice();
  FileChoice(const FileChoice&) = delete;
  FileChoice& operator=(const FileChoice&) = delete;

 private:
  Object<GtkFileChooserNative> dialog_;
  Chosen chosen_;
  Connection responded_;
};

/// For a file to open. `inside` is a widget of the window that asks.
std::unique_ptr<FileChoice> ask_for_file_to_open(GtkWidget* inside, const char* title,
                                                 FileChoice::Chosen chosen);

/// For the name of a file to write, which begins as `name`.
std::unique_ptr<FileChoice> ask_for_file_to_write(GtkWidget* inside, const char* title,
                                                  const char* name, FileChoice::Chosen chosen);

}  // namespace newsgloss::hosts
