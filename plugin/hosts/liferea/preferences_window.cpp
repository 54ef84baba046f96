#include "hosts/liferea/preferences_window.hpp"

#include "hosts/liferea/preferences_layout.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

PreferencesWindow* window_of(gpointer self) {
  return static_cast<PreferencesWindow*>(self);
}

}  // namespace

PreferencesWindow::PreferencesWindow(GtkWindow* parent, PreferencesCallbacks callbacks)
    : callbacks_(std::move(callbacks)),
      builder_(gtk_builder_new_from_string(preferences_layout, -1)),
      window_(gtk_window_new(GTK_WINDOW_TOPLEVEL)) {
  auto* window = GTK_WINDOW(window_);
  gtk_window_set_title(window, translated("Newsgloss Preferences"));
  gtk_window_set_transient_for(window, parent);
  gtk_window_set_type_hint(window, GDK_WINDOW_TYPE_HINT_DIALOG);
  gtk_window_set_default_size(window, 620, 640);
  gtk_container_add(GTK_CONTAINER(window_), widget("preferences"));
  table_ = std::make_unique<FeedTable>(GTK_TREE_VIEW(widget("feeds")), callbacks_.choose);
  connections_.emplace_back(
      window_,
      g_signal_connect(window_, "delete-event", G_CALLBACK(gtk_widget_hide_on_delete), nullptr));
  for (const char* id : {"actors", "numbers", "first-only", "on-click"}) {
    connect(id, "toggled", [](GtkWidget*, gpointer self) { window_of(self)->settings_changed(); });
  }
  connect("delay-entry", "value-changed",
          [](GtkWidget*, gpointer self) { window_of(self)->settings_changed(); });
  connect("search", "search-changed",
          [](GtkWidget*, gpointer self) { window_of(self)->refresh(); });
  connect("differing", "toggled", [](GtkWidget*, gpointer self) { window_of(self)->refresh(); });
  connect("reset", "clicked", [](GtkWidget*, gpointer self) {
    auto& callbacks_here = window_of(self)->callbacks_;
    callbacks_here.changed(callbacks_here.switches().reset());
  });
  connect("import", "clicked", [](GtkWidget*, gpointer self) {
    window_of(self)->choose_file(GTK_FILE_CHOOSER_ACTION_OPEN, translated("Import a Feed List"));
  });
  connect("export", "clicked", [](GtkWidget*, gpointer self) {
    window_of(self)->choose_file(GTK_FILE_CHOOSER_ACTION_SAVE, translated("Export the Feed List"));
  });
}

PreferencesWindow::~PreferencesWindow() {
  connections_.clear();
  table_.reset();
  gtk_widget_destroy(window_);
}

void PreferencesWindow::present() {
  gtk_window_present(GTK_WINDOW(window_));
  refresh();
}

void PreferencesWindow::refresh() {
  if (!gtk_widget_get_visible(window_)) return;
  is_showing_ = true;
  const auto settings = callbacks_.settings();
  set_active("actors", settings.actors);
  set_active("numbers", settings.numbers);
  set_active("first-only", settings.first_only);
  set_active("on-click", settings.open_on_click);
  gtk_widget_set_sensitive(widget("first-only"), settings.actors);
  gtk_widget_set_sensitive(widget("opening"), !settings.open_on_click);
  gtk_spin_button_set_value(GTK_SPIN_BUTTON(widget("delay-entry")), settings.opening_delay);
  is_showing_ = false;
  const auto& switches = callbacks_.switches();
  const auto rows = rows_of(callbacks_.feeds(), switches, {settings.actors, settings.numbers});
  table_->show(
      found_rows(rows, gtk_entry_get_text(GTK_ENTRY(widget("search"))), is_active("differing")));
  gtk_widget_set_sensitive(widget("reset"), !switches.differences().empty());
  gtk_label_set_text(GTK_LABEL(widget("trouble")), switches.trouble().c_str());
  gtk_widget_set_visible(widget("trouble"), !switches.trouble().empty());
}

GtkWidget* PreferencesWindow::widget(const char* id) const {
  return GTK_WIDGET(gtk_builder_get_object(builder_.get(), id));
}

bool PreferencesWindow::is_active(const char* id) const {
  return gtk_toggle_button_get_active(GTK_TOGGLE_BUTTON(widget(id)));
}

void PreferencesWindow::set_active(const char* id, bool active) {
  gtk_toggle_button_set_active(GTK_TOGGLE_BUTTON(widget(id)), active);
}

void PreferencesWindow::connect(const char* id, const char* signal,
                                void (*handler)(GtkWidget*, gpointer)) {
  auto* object = widget(id);
  connections_.emplace_back(object, g_signal_connect(object, signal, G_CALLBACK(handler), this));
}

void PreferencesWindow::settings_changed() {
  if (is_showing_) return;
  auto settings = callbacks_.settings();
  settings.actors = is_active("actors");
  settings.numbers = is_active("numbers");
  settings.first_only = is_active("first-only");
  settings.open_on_click = is_active("on-click");
  settings.opening_delay = gtk_spin_button_get_value_as_int(GTK_SPIN_BUTTON(widget("delay-entry")));
  callbacks_.change(settings);
}

void PreferencesWindow::choose_file(GtkFileChooserAction action, const char* title) {
  const bool saves = action == GTK_FILE_CHOOSER_ACTION_SAVE;
  const Object<GtkFileChooserNative> chooser(gtk_file_chooser_native_new(
      title, GTK_WINDOW(window_), action, saves ? translated("_Export") : translated("_Import"),
      translated("_Cancel")));
  auto* files = GTK_FILE_CHOOSER(chooser.get());
  gtk_file_chooser_set_do_overwrite_confirmation(files, true);
  if (saves) gtk_file_chooser_set_current_name(files, "feeds.opml");
  if (gtk_native_dialog_run(GTK_NATIVE_DIALOG(chooser.get())) != GTK_RESPONSE_ACCEPT) return;
  const Chars path(gtk_file_chooser_get_filename(files));
  if (!path) return;
  auto& switches = callbacks_.switches();
  callbacks_.changed(saves ? switches.export_list(path.get()) : switches.import_list(path.get()));
}

}  // namespace newsgloss::hosts
