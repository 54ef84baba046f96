#include "hosts/liferea/corrections_page.hpp"

#include <array>

#include "hosts/shared/messages.hpp"
#include "hosts/shared/reader_layers.hpp"

namespace newsgloss::hosts {
namespace {

enum Column : int { form_column, meaning_column, context_column, column_count };

CorrectionsPage* page_of(gpointer self) {
  return static_cast<CorrectionsPage*>(self);
}

}  // namespace

CorrectionsPage::CorrectionsPage(GtkBuilder* builder, CorrectionsPageCallbacks callbacks)
    : builder_(builder),
      callbacks_(std::move(callbacks)),
      store_(gtk_list_store_new(column_count, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING)) {
  auto* view = GTK_TREE_VIEW(widget("corrections"));
  gtk_tree_view_set_model(view, GTK_TREE_MODEL(store_.get()));
  const std::array<const char*, column_count> titles{translated("Words"), translated("Mean"),
                                                     translated("Where one of these stands")};
  for (int column = 0; column < column_count; ++column) {
    gtk_tree_view_insert_column_with_attributes(view, -1, titles[static_cast<std::size_t>(column)],
                                                gtk_cell_renderer_text_new(), "text", column,
                                                nullptr);
    gtk_tree_view_column_set_expand(gtk_tree_view_get_column(view, column), true);
  }
  connect(gtk_tree_view_get_selection(view), "changed", [](void*, gpointer self) {
    gtk_widget_set_sensitive(page_of(self)->widget("undo"), page_of(self)->selected() != nullptr);
  });
  connect(widget("undo"), "clicked", [](void*, gpointer self) { page_of(self)->undo(); });
  connect(widget("export-corrections"), "clicked",
          [](void*, gpointer self) { page_of(self)->export_copy(); });
  connect(widget("corrections-page"), "map",
          [](void*, gpointer self) { page_of(self)->callbacks_.ask(); });
}

void CorrectionsPage::show(const std::vector<Correction>& corrections) {
  corrections_ = corrections;
  gtk_list_store_clear(store_.get());
  for (const auto& correction : corrections_) {
    const char* meaning =
        correction.entity.empty() ? translated("nobody") : correction.name.c_str();
    gtk_list_store_insert_with_values(store_.get(), nullptr, -1, form_column,
                                      correction.form.c_str(), meaning_column, meaning,
                                      context_column, correction.context.c_str(), -1);
  }
  gtk_widget_set_sensitive(widget("export-corrections"), !corrections_.empty());
}

GtkWidget* CorrectionsPage::widget(const char* id) const {
  return GTK_WIDGET(gtk_builder_get_object(builder_, id));
}

void CorrectionsPage::connect(void* object, const char* signal, void (*handler)(void*, gpointer)) {
  connections_.emplace_back(object, g_signal_connect(object, signal, G_CALLBACK(handler), this));
}

const Correction* CorrectionsPage::selected() const {
  GtkTreeIter place{};
  auto* selection = gtk_tree_view_get_selection(GTK_TREE_VIEW(widget("corrections")));
  if (!gtk_tree_selection_get_selected(selection, nullptr, &place)) return nullptr;
  auto* model = GTK_TREE_MODEL(store_.get());
  GtkTreePath* path = gtk_tree_model_get_path(model, &place);
  const auto index = static_cast<std::size_t>(gtk_tree_path_get_indices(path)[0]);
  gtk_tree_path_free(path);
  return index < corrections_.size() ? &corrections_[index] : nullptr;
}

void CorrectionsPage::undo() {
  if (const auto* correction = selected()) callbacks_.undo(Correction(*correction));
}

void CorrectionsPage::export_copy() {
  choice_ = ask_for_file_to_write(widget("corrections"), translated("Export the Corrections"),
                                  "corrections.xml",
                                  [this](const std::string& path) { write_copy(path); });
}

void CorrectionsPage::write_copy(const std::string& path) {
  const Object<GFile> from(g_file_new_for_path(corrections_path().c_str()));
  const Object<GFile> to(g_file_new_for_path(path.c_str()));
  GError* error = nullptr;
  g_file_copy(from.get(), to.get(), G_FILE_COPY_OVERWRITE, nullptr, nullptr, nullptr, &error);
  const GErrorPtr owned(error);
  if (error) callbacks_.failed(error->message);
}

}  // namespace newsgloss::hosts
