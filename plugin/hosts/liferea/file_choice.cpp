#include "hosts/liferea/file_choice.hpp"

#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

Object<GtkFileChooserNative> made(GtkWidget* inside, const char* title, GtkFileChooserAction action,
                                  const char* accept) {
  return Object<GtkFileChooserNative>(gtk_file_chooser_native_new(
      title, GTK_WINDOW(gtk_widget_get_toplevel(inside)), action, accept, translated("_Cancel")));
}

}  // namespace

FileChoice::FileChoice(Object<GtkFileChooserNative> dialog, Chosen chosen)
    : dialog_(std::move(dialog)), chosen_(std::move(chosen)) {
  const auto responded = +[](GtkNativeDialog* asked, int response, gpointer self) {
    if (response != GTK_RESPONSE_ACCEPT) return;
    const Chars path(gtk_file_chooser_get_filename(GTK_FILE_CHOOSER(asked)));
    if (path) static_cast<FileChoice*>(self)->chosen_(path.get());
  };
  responded_ = Connection(dialog_.get(),
                          g_signal_connect(dialog_.get(), "response", G_CALLBACK(responded), this));
  gtk_native_dialog_set_modal(GTK_NATIVE_DIALOG(dialog_.get()), true);
  gtk_native_dialog_show(GTK_NATIVE_DIALOG(dialog_.get()));
}

FileChoice::~FileChoice() {
  responded_ = Connection();
  gtk_native_dialog_destroy(GTK_NATIVE_DIALOG(dialog_.get()));
}

std::unique_ptr<FileChoice> ask_for_file_to_open(GtkWidget* inside, const char* title,
                                                 FileChoice::Chosen chosen) {
  return std::make_unique<FileChoice>(
      made(inside, title, GTK_FILE_CHOOSER_ACTION_OPEN, translated("_Import")), std::move(chosen));
}

std::unique_ptr<FileChoice> ask_for_file_to_write(GtkWidget* inside, const char* title,
                                                  const char* name, FileChoice::Chosen chosen) {
  auto dialog = made(inside, title, GTK_FILE_CHOOSER_ACTION_SAVE, translated("_Export"));
  auto* files = GTK_FILE_CHOOSER(dialog.get());
  gtk_file_chooser_set_do_overwrite_confirmation(files, true);
  gtk_file_chooser_set_current_name(files, name);
  return std::make_unique<FileChoice>(std::move(dialog), std::move(chosen));
}

}  // namespace newsgloss::hosts
