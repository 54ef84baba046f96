#include "hosts/liferea/feeds_page.hpp"

#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

FeedsPage* page_of(gpointer self) {
  return static_cast<FeedsPage*>(self);
}

/// Escape: takes what was searched for away, and closes the window where nothing was.
void end_search(GtkWidget* search) {
  if (*gtk_entry_get_text(GTK_ENTRY(search)) != '\0')
    return gtk_entry_set_text(GTK_ENTRY(search), "");
  gtk_window_close(GTK_WINDOW(gtk_widget_get_toplevel(search)));
}

}  // namespace

FeedsPage::FeedsPage(GtkBuilder* builder, FeedsPageCallbacks callbacks)
    : builder_(builder),
      callbacks_(std::move(callbacks)),
      table_(GTK_TREE_VIEW(widget("feeds")), callbacks_.choose, [this] { allow_reset(); }) {
  connect("search", "search-changed", [](GtkWidget*, gpointer self) { page_of(self)->find(); });
  connect("search", "stop-search", [](GtkWidget* search, gpointer) { end_search(search); });
  connect("differing", "toggled", [](GtkWidget*, gpointer self) { page_of(self)->find(); });
  connect("reset-one", "clicked", [](GtkWidget*, gpointer self) {
    const auto* row = page_of(self)->table_.selected();
    if (row) page_of(self)->callbacks_.choose(FeedName(row->name), {});
  });
  connect("reset", "clicked", [](GtkWidget*, gpointer self) {
    auto& callbacks_here = page_of(self)->callbacks_;
    callbacks_here.changed(callbacks_here.switches().reset());
  });
  connect("import", "clicked", [](GtkWidget*, gpointer self) { page_of(self)->import_list(); });
  connect("export", "clicked", [](GtkWidget*, gpointer self) { page_of(self)->export_list(); });
}

void FeedsPage::show(const std::vector<FeedName>& feeds, newsgloss_shown defaults) {
  const auto& switches = callbacks_.switches();
  rows_ = rows_of(feeds, switches, defaults);
  gtk_widget_set_sensitive(widget("reset"), !switches.differences().empty());
  find();
}

void FeedsPage::find() {
  const bool differing = gtk_toggle_button_get_active(GTK_TOGGLE_BUTTON(widget("differing")));
  table_.show(found_rows(rows_, gtk_entry_get_text(GTK_ENTRY(widget("search"))), differing));
  allow_reset();
}

void FeedsPage::allow_reset() {
  const auto* row = table_.selected();
  gtk_widget_set_sensitive(widget("reset-one"), row && row->differs());
}

GtkWidget* FeedsPage::widget(const char* id) const {
  return GTK_WIDGET(gtk_builder_get_object(builder_, id));
}

void FeedsPage::connect(const char* id, const char* signal, void (*handler)(GtkWidget*, gpointer)) {
  connections_.emplace_back(widget(id),
                            g_signal_connect(widget(id), signal, G_CALLBACK(handler), this));
}

void FeedsPage::import_list() {
  choice_ = ask_for_file_to_open(widget("feeds"), translated("Import a Feed List"),
                                 [this](const std::string& path) {
                                   callbacks_.changed(callbacks_.switches().import_list(path));
                                 });
}

void FeedsPage::export_list() {
  choice_ = ask_for_file_to_write(widget("feeds"), translated("Export the Feed List"), "feeds.opml",
                                  [this](const std::string& path) {
                                    callbacks_.changed(callbacks_.switches().export_list(path));
                                  });
}

}  // namespace newsgloss::hosts
