#include "hosts/liferea/preferences_window.hpp"

#include "hosts/liferea/preferences_layout.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

gboolean close_on_escape(GtkWidget* window, GdkEventKey* event, gpointer) {
  if (event->keyval != GDK_KEY_Escape) return false;
  // What has the focus comes first: a cell that is edited and a search take Escape for themselves.
  if (gtk_window_propagate_key_event(GTK_WINDOW(window), event)) return true;
  gtk_window_close(GTK_WINDOW(window));
  return true;
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
  gtk_window_set_default_size(window, 660, 560);
  gtk_container_add(GTK_CONTAINER(window_), widget("preferences"));
  marks_ = std::make_unique<MarksPage>(builder_.get(), callbacks_.change);
  feeds_ = std::make_unique<FeedsPage>(builder_.get(), callbacks_.switches);
  keys_ = std::make_unique<KeysPage>(GTK_TREE_VIEW(widget("keys")), callbacks_.change);
  corrections_ = std::make_unique<CorrectionsPage>(builder_.get(), callbacks_.corrections);
  closed_ = Connection(window_, g_signal_connect(window_, "delete-event",
                                                 G_CALLBACK(gtk_widget_hide_on_delete), nullptr));
  pressed_ = Connection(
      window_, g_signal_connect(window_, "key-press-event", G_CALLBACK(&close_on_escape), nullptr));
}

PreferencesWindow::~PreferencesWindow() {
  corrections_.reset();
  keys_.reset();
  feeds_.reset();
  marks_.reset();
  closed_ = Connection();
  pressed_ = Connection();
  gtk_widget_destroy(window_);
}

void PreferencesWindow::present() {
  gtk_window_present(GTK_WINDOW(window_));
  refresh();
}

void PreferencesWindow::refresh() {
  if (!gtk_widget_get_visible(window_)) return;
  const auto settings = callbacks_.settings();
  marks_->show(settings);
  keys_->show(settings);
  feeds_->show(callbacks_.feeds(), {settings.actors, settings.numbers});
  const auto& trouble = callbacks_.switches.switches().trouble();
  gtk_label_set_text(GTK_LABEL(widget("trouble")), trouble.c_str());
  gtk_widget_set_visible(widget("trouble"), !trouble.empty());
}

void PreferencesWindow::show_corrections(const std::vector<Correction>& corrections) {
  corrections_->show(corrections);
}

GtkWidget* PreferencesWindow::widget(const char* id) const {
  return GTK_WIDGET(gtk_builder_get_object(builder_.get(), id));
}

}  // namespace newsgloss::hosts
