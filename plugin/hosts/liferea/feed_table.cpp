#include "hosts/liferea/feed_table.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {
namespace {

enum Column : int { title_column, actors_column, numbers_column, row_column, column_count };

std::array<const char*, 3> choice_words() {
  return {translated("As its folder"), translated("On"), translated("Off")};
}

std::string word_for(newsgloss_choice choice, bool shown, bool mixed) {
  const auto words = choice_words();
  std::string word = words[static_cast<std::size_t>(choice)];
  if (choice == NEWSGLOSS_INHERIT) {
    word = shown ? translated("As its folder: on") : translated("As its folder: off");
  }
  return mixed ? fill(translated("{0}, some feeds differ"), {word}) : word;
}

bool same_rows(const std::vector<FeedRow>& a, const std::vector<FeedRow>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const FeedRow& x, const FeedRow& y) { return x.name == y.name; });
}

}  // namespace

FeedTable::FeedTable(GtkTreeView* view, Choose choose, std::function<void()> selected)
    : view_(view),
      store_(gtk_tree_store_new(column_count, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING,
                                G_TYPE_INT)),
      words_(gtk_list_store_new(1, G_TYPE_STRING)),
      choose_(std::move(choose)),
      selected_(std::move(selected)) {
  for (const char* word : choice_words()) {
    gtk_list_store_insert_with_values(words_.get(), nullptr, -1, 0, word, -1);
  }
  auto* title = gtk_cell_renderer_text_new();
  g_object_set(title, "ellipsize", PANGO_ELLIPSIZE_END, nullptr);
  gtk_tree_view_insert_column_with_attributes(view_, -1, translated("Feed"), title, "text",
                                              title_column, nullptr);
  gtk_tree_view_column_set_expand(gtk_tree_view_get_column(view_, 0), true);
  auto* actors = add_switch_column(translated("Names"), actors_column);
  auto* numbers = add_switch_column(translated("Numbers"), numbers_column);
  actors_edited_ = Connection(
      actors, g_signal_connect(actors, "edited", G_CALLBACK(&FeedTable::on_actors_edited), this));
  numbers_edited_ = Connection(
      numbers,
      g_signal_connect(numbers, "edited", G_CALLBACK(&FeedTable::on_numbers_edited), this));
  gtk_tree_view_set_model(view_, GTK_TREE_MODEL(store_.get()));
  auto* selection = gtk_tree_view_get_selection(view_);
  const auto changed =
      +[](GtkTreeSelection*, gpointer self) { static_cast<FeedTable*>(self)->selected_(); };
  row_selected_ =
      Connection(selection, g_signal_connect(selection, "changed", G_CALLBACK(changed), this));
}

const FeedRow* FeedTable::selected() const {
  GtkTreeIter place{};
  auto* selection = gtk_tree_view_get_selection(view_);
  if (!gtk_tree_selection_get_selected(selection, nullptr, &place)) return nullptr;
  int index = 0;
  gtk_tree_model_get(GTK_TREE_MODEL(store_.get()), &place, row_column, &index, -1);
  return static_cast<std::size_t>(index) < rows_.size() ? &rows_[static_cast<std::size_t>(index)]
                                                        : nullptr;
}

GtkCellRenderer* FeedTable::add_switch_column(const char* title, int column) {
  auto* cell = gtk_cell_renderer_combo_new();
  g_object_set(cell, "model", words_.get(), "text-column", 0, "has-entry", false, "editable", true,
               nullptr);
  gtk_tree_view_insert_column_with_attributes(view_, -1, title, cell, "text", column, nullptr);
  return cell;
}

void FeedTable::show(const std::vector<FeedRow>& rows) {
  if (!same_rows(rows, rows_)) fill(rows);
  rows_ = rows;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const auto& row = rows_[i];
    const auto actors = word_for(row.choice.actors, row.shown.actors, row.actors_mixed);
    const auto numbers = word_for(row.choice.numbers, row.shown.numbers, row.numbers_mixed);
    gtk_tree_store_set(store_.get(), &places_[i], actors_column, actors.c_str(), numbers_column,
                       numbers.c_str(), -1);
  }
}

void FeedTable::fill(const std::vector<FeedRow>& rows) {
  gtk_tree_store_clear(store_.get());
  places_.assign(rows.size(), GtkTreeIter{});
  std::vector<std::size_t> open;  // the folders that hold the row
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto& name = rows[i].name;
    open.resize(std::min(open.size(), name.folders.size()));
    auto* parent = open.empty() ? nullptr : &places_[open.back()];
    gtk_tree_store_insert_with_values(store_.get(), &places_[i], parent, -1, title_column,
                                      name.title.c_str(), row_column, static_cast<int>(i), -1);
    if (name.url.empty()) open.push_back(i);
  }
  gtk_tree_view_expand_all(view_);
}

void FeedTable::edited(const char* path, const char* word,
                       newsgloss_choice newsgloss_feed_choice::*which) {
  GtkTreeIter place{};
  auto* model = GTK_TREE_MODEL(store_.get());
  const auto words = choice_words();
  const auto chosen = std::find(words.begin(), words.end(), std::string(word));
  if (chosen == words.end() || !gtk_tree_model_get_iter_from_string(model, &place, path)) return;
  int index = 0;
  gtk_tree_model_get(model, &place, row_column, &index, -1);
  const auto row = rows_[static_cast<std::size_t>(index)];
  auto choice = row.choice;
  choice.*which = static_cast<newsgloss_choice>(chosen - words.begin());
  choose_(row.name, choice);
}

void FeedTable::on_actors_edited(GtkCellRendererText*, char* path, char* word, gpointer self) {
  static_cast<FeedTable*>(self)->edited(path, word, &newsgloss_feed_choice::actors);
}

void FeedTable::on_numbers_edited(GtkCellRendererText*, char* path, char* word, gpointer self) {
  static_cast<FeedTable*>(self)->edited(path, word, &newsgloss_feed_choice::numbers);
}

}  // namespace newsgloss::hosts
