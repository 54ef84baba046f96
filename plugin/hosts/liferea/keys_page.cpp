#include "hosts/liferea/keys_page.hpp"

#include <cstdlib>

#include "hosts/liferea/keys.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

enum Column : int { words_column, symbol_column, modifiers_column, trouble_column, column_count };

}  // namespace

KeysPage::KeysPage(GtkTreeView* view, std::function<void(const Settings& now)> change)
    : store_(gtk_list_store_new(column_count, G_TYPE_STRING, G_TYPE_UINT, GDK_TYPE_MODIFIER_TYPE,
                                G_TYPE_STRING)),
      change_(std::move(change)) {
  for (std::size_t i = 0; i < all_keys().size(); ++i) {
    gtk_list_store_insert_with_values(store_.get(), nullptr, -1, words_column,
                                      translated(all_keys()[i].words), -1);
  }
  gtk_tree_view_set_model(view, GTK_TREE_MODEL(store_.get()));
  gtk_tree_view_insert_column_with_attributes(view, -1, translated("What it does"),
                                              gtk_cell_renderer_text_new(), "text", words_column,
                                              nullptr);
  auto* accelerator = gtk_cell_renderer_accel_new();
  g_object_set(accelerator, "editable", true, nullptr);
  gtk_tree_view_insert_column_with_attributes(view, -1, translated("Key"), accelerator, "accel-key",
                                              symbol_column, "accel-mods", modifiers_column,
                                              nullptr);
  auto* trouble = gtk_cell_renderer_text_new();
  g_object_set(trouble, "wrap-mode", PANGO_WRAP_WORD, "wrap-width", 260, nullptr);
  gtk_tree_view_insert_column_with_attributes(view, -1, nullptr, trouble, "text", trouble_column,
                                              nullptr);
  edited_ = Connection(accelerator, g_signal_connect(accelerator, "accel-edited",
                                                     G_CALLBACK(&KeysPage::on_edited), this));
  cleared_ = Connection(accelerator, g_signal_connect(accelerator, "accel-cleared",
                                                      G_CALLBACK(&KeysPage::on_cleared), this));
}

void KeysPage::show(const Settings& settings) {
  shown_ = settings;
  auto* model = GTK_TREE_MODEL(store_.get());
  GtkTreeIter row{};
  bool more = gtk_tree_model_get_iter_first(model, &row);
  for (const auto& key : all_keys()) {
    if (!more) return;
    guint symbol = 0;
    GdkModifierType modifiers{};
    gtk_accelerator_parse((settings.*key.setting).c_str(), &symbol, &modifiers);
    gtk_list_store_set(store_.get(), &row, symbol_column, symbol, modifiers_column, modifiers,
                       trouble_column, key_trouble(key, settings).c_str(), -1);
    more = gtk_tree_model_iter_next(model, &row);
  }
}

void KeysPage::chosen(const char* path, const std::string& key) {
  const auto index = static_cast<std::size_t>(std::atoi(path));
  if (index >= all_keys().size()) return;
  auto settings = shown_;
  settings.*all_keys()[index].setting = key;
  change_(settings);
}

void KeysPage::on_edited(GtkCellRendererAccel*, char* path, guint symbol, GdkModifierType modifiers,
                         guint, gpointer self) {
  const Chars name(gtk_accelerator_name(symbol, modifiers));
  static_cast<KeysPage*>(self)->chosen(path, name.get());
}

void KeysPage::on_cleared(GtkCellRendererAccel*, char* path, gpointer self) {
  static_cast<KeysPage*>(self)->chosen(path, {});
}

}  // namespace newsgloss::hosts
