#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "hosts/liferea/file_choice.hpp"
#include "hosts/liferea/handles.hpp"
#include "hosts/shared/corrections.hpp"

namespace newsgloss::hosts {

/// What the page asks its owner to do.
struct CorrectionsPageCallbacks {
  std::function<void()> ask;  ///< wants the corrections: call show()
  std::function<void(const Correction& correction)> undo;
  std::function<void(const std::string& trouble)> failed;
};

/// The page of the preferences with what the reader corrected, to be taken back or exported.
/// Borrows the builder that holds its widgets.
class CorrectionsPage {
 public:
  CorrectionsPage(GtkBuilder* builder, CorrectionsPageCallbacks callbacks);

  void show(const std::vector<Correction>& corrections);

 private:
  GtkWidget* widget(const char* id) const;
  void connect(void* object, const char* signal, void (*handler)(void*, gpointer));
  const Correction* selected() const;
  void undo();
  void export_copy();
  void write_copy(const std::string& path);

  GtkBuilder* builder_;
  CorrectionsPageCallbacks callbacks_;
  std::vector<Correction> corrections_;
  Object<GtkListStore> store_;
  std::unique_ptr<FileChoice> choice_;
  std::vector<Connection> connections_;
};

}  // namespace newsgloss::hosts
