#include "hosts/liferea/article_list_view.hpp"

#include <algorithm>

#include "hosts/liferea/card_markup.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

enum Column : int { words_column, count_column, item_column, column_count };

constexpr int no_item = -1;  ///< in item_column: the row is a group's
constexpr int width = 300;   ///< pixels
constexpr int card_height = 220;
constexpr int margin = 6;

std::string row_markup(const ListedItem& item) {
  const Chars markup(item.card.subtitle.empty()
                         ? g_markup_printf_escaped("%s", item.card.title.c_str())
                         : g_markup_printf_escaped("%s\n<small>%s</small>", item.card.title.c_str(),
                                                   item.card.subtitle.c_str()));
  return markup.get();
}

std::string summary_of(const std::vector<ListedItem>& items) {
  if (items.empty()) return translated("Nothing is marked in this article.");
  const auto names = static_cast<unsigned long>(std::count_if(
      items.begin(), items.end(), [](const ListedItem& item) { return item.kind.has_value(); }));
  const auto numbers = static_cast<unsigned long>(items.size()) - names;
  return fill(
      translated("{0}, {1}"),
      {fill(translated_plural("{0} name", "{0} names", names), {std::to_string(names)}),
       fill(translated_plural("{0} number", "{0} numbers", numbers), {std::to_string(numbers)})});
}

GtkWidget* scrolled(GtkWidget* child) {
  auto* window = gtk_scrolled_window_new(nullptr, nullptr);
  gtk_scrolled_window_set_policy(GTK_SCROLLED_WINDOW(window), GTK_POLICY_NEVER,
                                 GTK_POLICY_AUTOMATIC);
  gtk_container_add(GTK_CONTAINER(window), child);
  return window;
}

ArticleListView* list_of(gpointer self) {
  return static_cast<ArticleListView*>(self);
}

}  // namespace

ArticleListView::ArticleListView(ArticleListCallbacks callbacks)
    : callbacks_(std::move(callbacks)),
      store_(gtk_tree_store_new(column_count, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_INT)),
      box_(GTK_WIDGET(g_object_ref_sink(gtk_box_new(GTK_ORIENTATION_VERTICAL, margin)))) {
  gtk_widget_set_size_request(box_.get(), width, -1);
  g_object_set(box_.get(), "margin", margin, nullptr);
  auto* box = GTK_BOX(box_.get());
  gtk_box_pack_start(box, made_header(), false, false, 0);
  auto* parts = gtk_paned_new(GTK_ORIENTATION_VERTICAL);
  gtk_paned_pack1(GTK_PANED(parts), made_list(), true, false);
  gtk_paned_pack2(GTK_PANED(parts), made_card(), false, false);
  gtk_box_pack_start(box, parts, true, true, 0);
  gtk_widget_show_all(box_.get());
  fill();
}

ArticleListView::~ArticleListView() {
  connections_.clear();
  gtk_widget_destroy(box_.get());
}

GtkWidget* ArticleListView::made_header() {
  auto* header = gtk_box_new(GTK_ORIENTATION_HORIZONTAL, margin);
  auto* summary = gtk_label_new(nullptr);
  summary_ = GTK_LABEL(summary);
  gtk_label_set_xalign(summary_, 0);
  gtk_box_pack_start(GTK_BOX(header), summary, true, true, 0);
  auto* close = gtk_button_new_from_icon_name("window-close-symbolic", GTK_ICON_SIZE_MENU);
  gtk_button_set_relief(GTK_BUTTON(close), GTK_RELIEF_NONE);
  gtk_widget_set_tooltip_text(close, translated("Close the list"));
  atk_object_set_name(gtk_widget_get_accessible(close), translated("Close the list"));
  const auto clicked = +[](GtkButton*, gpointer self) { list_of(self)->callbacks_.close(); };
  connections_.emplace_back(close, g_signal_connect(close, "clicked", G_CALLBACK(clicked), this));
  gtk_box_pack_end(GTK_BOX(header), close, false, false, 0);
  return header;
}

GtkWidget* ArticleListView::made_list() {
  view_ = GTK_TREE_VIEW(gtk_tree_view_new_with_model(GTK_TREE_MODEL(store_.get())));
  gtk_tree_view_set_headers_visible(view_, false);
  gtk_tree_view_set_show_expanders(view_, false);
  gtk_tree_view_set_level_indentation(view_, 2 * margin);
  gtk_tree_view_set_activate_on_single_click(view_, true);
  gtk_tree_view_set_search_column(view_, words_column);
  auto* words = gtk_cell_renderer_text_new();
  g_object_set(words, "ellipsize", PANGO_ELLIPSIZE_END, nullptr);
  gtk_tree_view_insert_column_with_attributes(view_, -1, translated("Name or number"), words,
                                              "markup", words_column, nullptr);
  gtk_tree_view_column_set_expand(gtk_tree_view_get_column(view_, 0), true);
  gtk_tree_view_insert_column_with_attributes(view_, -1, translated("Mentions"),
                                              gtk_cell_renderer_text_new(), "text", count_column,
                                              nullptr);
  atk_object_set_name(gtk_widget_get_accessible(GTK_WIDGET(view_)),
                      translated("Names and numbers in this article"));
  auto* selection = gtk_tree_view_get_selection(view_);
  const auto selected =
      +[](GtkTreeSelection*, gpointer self) { list_of(self)->selection_changed(); };
  connections_.emplace_back(selection,
                            g_signal_connect(selection, "changed", G_CALLBACK(selected), this));
  const auto row_activated = +[](GtkTreeView*, GtkTreePath* path, GtkTreeViewColumn*,
                                 gpointer self) { list_of(self)->activated(path); };
  connections_.emplace_back(
      view_, g_signal_connect(view_, "row-activated", G_CALLBACK(row_activated), this));
  auto* window = scrolled(GTK_WIDGET(view_));
  gtk_scrolled_window_set_shadow_type(GTK_SCROLLED_WINDOW(window), GTK_SHADOW_IN);
  return window;
}

GtkWidget* ArticleListView::made_card() {
  auto* card = gtk_label_new(nullptr);
  card_ = GTK_LABEL(card);
  gtk_label_set_xalign(card_, 0);
  gtk_label_set_yalign(card_, 0);
  gtk_label_set_line_wrap(card_, true);
  gtk_label_set_line_wrap_mode(card_, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable(card_, true);
  g_object_set(card, "margin", margin, nullptr);
  const auto link = +[](GtkLabel*, const char* address, gpointer self) -> gboolean {
    list_of(self)->callbacks_.open_link(address);
    return true;
  };
  connections_.emplace_back(card, g_signal_connect(card, "activate-link", G_CALLBACK(link), this));
  auto* window = scrolled(card);
  gtk_widget_set_size_request(window, -1, card_height);
  return window;
}

void ArticleListView::show(std::vector<ListedItem> items) {
  if (items == items_) return;
  GtkTreeIter place{};
  const auto* selected =
      gtk_tree_selection_get_selected(gtk_tree_view_get_selection(view_), nullptr, &place)
          ? item_at(&place)
          : nullptr;
  const auto title = selected ? selected->card.title : std::string();
  items_ = std::move(items);
  last_ = items_.size();
  fill();
  if (!title.empty()) select(title);
}

void ArticleListView::take_focus() {
  gtk_widget_grab_focus(GTK_WIDGET(view_));
}

void ArticleListView::fill() {
  gtk_label_set_text(summary_, summary_of(items_).c_str());
  gtk_tree_view_set_model(view_, nullptr);
  gtk_tree_store_clear(store_.get());
  add_group(translated("Names"), false);
  add_group(translated("Numbers"), true);
  gtk_tree_view_set_model(view_, GTK_TREE_MODEL(store_.get()));
  gtk_tree_view_expand_all(view_);
  selection_changed();
}

void ArticleListView::add_group(const char* title, bool of_figures) {
  GtkTreeIter group{};
  int count = 0;
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (items_[i].kind.has_value() == of_figures) continue;
    if (count++ == 0) gtk_tree_store_append(store_.get(), &group, nullptr);
    gtk_tree_store_insert_with_values(store_.get(), nullptr, &group, -1, words_column,
                                      row_markup(items_[i]).c_str(), count_column,
                                      std::to_string(items_[i].marks.size()).c_str(), item_column,
                                      static_cast<int>(i), -1);
  }
  if (count == 0) return;
  const Chars markup(g_markup_printf_escaped("<b>%s</b>", title));
  gtk_tree_store_set(store_.get(), &group, words_column, markup.get(), count_column,
                     std::to_string(count).c_str(), item_column, no_item, -1);
}

void ArticleListView::select(const std::string& title) {
  auto* model = GTK_TREE_MODEL(store_.get());
  GtkTreeIter group{};
  GtkTreeIter row{};
  for (bool more = gtk_tree_model_get_iter_first(model, &group); more;
       more = gtk_tree_model_iter_next(model, &group)) {
    for (bool within = gtk_tree_model_iter_children(model, &row, &group); within;
         within = gtk_tree_model_iter_next(model, &row)) {
      const auto* item = item_at(&row);
      if (!item || item->card.title != title) continue;
      gtk_tree_selection_select_iter(gtk_tree_view_get_selection(view_), &row);
      return;
    }
  }
}

const ListedItem* ArticleListView::item_at(GtkTreeIter* place) const {
  int index = no_item;
  gtk_tree_model_get(GTK_TREE_MODEL(store_.get()), place, item_column, &index, -1);
  const auto at = static_cast<std::size_t>(index);
  return index != no_item && at < items_.size() ? &items_[at] : nullptr;
}

void ArticleListView::selection_changed() {
  GtkTreeIter place{};
  auto* selection = gtk_tree_view_get_selection(view_);
  const auto* item =
      gtk_tree_selection_get_selected(selection, nullptr, &place) ? item_at(&place) : nullptr;
  gtk_label_set_markup(card_, item ? card_markup(item->card).c_str() : "");
}

void ArticleListView::activated(GtkTreePath* path) {
  GtkTreeIter place{};
  if (!gtk_tree_model_get_iter(GTK_TREE_MODEL(store_.get()), &place, path)) return;
  const auto* item = item_at(&place);
  if (!item || item->marks.empty()) return;
  const auto index = static_cast<std::size_t>(item - items_.data());
  next_ = index == last_ ? (next_ + 1) % item->marks.size() : 0;
  last_ = index;
  callbacks_.go_to(item->marks[next_]);
}

}  // namespace newsgloss::hosts
