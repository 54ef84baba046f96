#include "hosts/liferea/file_choice.hpp"

#include "hosts/liferea/handles.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

Object<GtkFileChooserNative> made(GtkWidget* inside, const char* title, GtkFileChooserAction action,
                                  const char* accept) {
  return Object<GtkFileChooserNative>(gtk_file_chooser_native_new(
      title, GTK_WINDOW(gtk_widget_get_toplevel(inside)), action, accept, translated("_Cancel")));
}

std::string answer_of(GtkFileChooserNative* chooser) {
  if (gtk_native_dialog_run(GTK_NATIVE_DIALOG(chooser)) != GTK_RESPONSE_ACCEPT) return {};
  const Chars path(gtk_file_chooser_get_filename(GTK_FILE_CHOOSER(chooser)));
  return text_or_empty(path.get());
}

}  // namespace

std::string file_to_open(GtkWidget* inside, const char* title) {
  const auto chooser = made(inside, title, GTK_FILE_CHOOSER_ACTION_OPEN, translated("_Import"));
  return answer_of(chooser.get());
}

std::string file_to_write(GtkWidget* inside, const char* title, const char* name) {
  const auto chooser = made(inside, title, GTK_FILE_CHOOSER_ACTION_SAVE, translated("_Export"));
  auto* files = GTK_FILE_CHOOSER(chooser.get());
  gtk_file_chooser_set_do_overwrite_confirmation(files, true);
  gtk_file_chooser_set_current_name(files, name);
  return answer_of(chooser.get());
}

}  // namespace newsgloss::hosts
