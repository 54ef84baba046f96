// What the view's own search finds and its printer draws: what the overlay must leave alone.
#include "view.hpp"

namespace newsgloss::tests {

namespace {

/// What a command writes.
std::string output_of(const std::string& command) {
  gsize size = 0;
  GError* error = nullptr;
  GSubprocess* process = g_subprocess_new(G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "sh", "-c",
                                          command.c_str(), nullptr);
  if (process == nullptr) return error->message;
  GBytes* bytes = nullptr;
  g_subprocess_communicate(process, nullptr, nullptr, &bytes, nullptr, nullptr);
  g_object_unref(process);
  const auto* data = static_cast<const char*>(g_bytes_get_data(bytes, &size));
  std::string output(data, size);
  g_bytes_unref(bytes);
  return output;
}

}  // namespace

unsigned View::count_of(const char* sought) {
  WebKitFindController* finder = webkit_web_view_get_find_controller(web);
  struct Found {
    bool done = false;
    unsigned matches = 0;
  } found;
  const auto counted = [](WebKitFindController*, guint matches, gpointer data) {
    *static_cast<Found*>(data) = {true, matches};
  };
  const gulong handler = g_signal_connect(finder, "counted-matches", G_CALLBACK(+counted), &found);
  webkit_find_controller_count_matches(finder, sought, WEBKIT_FIND_OPTIONS_NONE, G_MAXUINT);
  run_until([&] { return found.done; });
  g_signal_handler_disconnect(finder, handler);
  return found.matches;
}

std::string View::printed(const std::string& name) {
  const std::string path = std::string(g_get_tmp_dir()) + "/newsgloss-" + name + ".pdf";
  GtkPrintSettings* settings = gtk_print_settings_new();
  gtk_print_settings_set_printer(settings, "Print to File");
  gtk_print_settings_set(settings, GTK_PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf");
  gtk_print_settings_set(settings, GTK_PRINT_SETTINGS_OUTPUT_URI, ("file://" + path).c_str());
  WebKitPrintOperation* operation = webkit_print_operation_new(web);
  webkit_print_operation_set_print_settings(operation, settings);
  g_object_unref(settings);
  bool is_done = false;
  const auto finished = [](WebKitPrintOperation*, gpointer done) {
    *static_cast<bool*>(done) = true;
  };
  g_signal_connect(operation, "finished", G_CALLBACK(+finished), &is_done);
  webkit_print_operation_print(operation);
  run_until([&] { return is_done; });
  g_object_unref(operation);
  return output_of("pdftoppm -r 50 " + path);
}

}  // namespace newsgloss::tests
