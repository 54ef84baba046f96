#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <vector>

#include "hosts/liferea/handles.hpp"
#include "hosts/shared/article_list.hpp"

namespace newsgloss::hosts {

/// What the list asks its owner to do.
struct ArticleListCallbacks {
  std::function<void(std::uint32_t mark)> go_to;
  std::function<void()> close;
  std::function<void(const std::string& address)> open_link;
};

/// "Names and numbers in this article": a list beside the article, two groups with their counts,
/// and below it the card of the row that is selected. Activating a row goes to its next mark.
class ArticleListView {
 public:
  explicit ArticleListView(ArticleListCallbacks callbacks);
  ArticleListView(const ArticleListView&) = delete;
  ArticleListView& operator=(const ArticleListView&) = delete;
  ~ArticleListView();

  /// The widget to put into a window; this owns it.
  GtkWidget* widget() const { return box_.get(); }

  /// Shows these items; the row that is selected stays so where its item is still there.
  void show(std::vector<ListedItem> items);

  /// Moves the focus to the list.
  void take_focus();

 private:
  GtkWidget* made_header();
  GtkWidget* made_list();
  GtkWidget* made_card();
  void fill();
  void add_group(const char* title, bool of_figures);
  void select(const std::string& title);
  const ListedItem* item_at(GtkTreeIter* place) const;
  void selection_changed();
  void activated(GtkTreePath* path);

  ArticleListCallbacks callbacks_;
  std::vector<ListedItem> items_;
  std::size_t last_ = 0;  ///< place in items_ of the item whose mark was gone to
  std::size_t next_ = 0;  ///< place among its marks of the one to go to
  Object<GtkTreeStore> store_;
  Object<GtkWidget> box_;
  GtkLabel* summary_ = nullptr;
  GtkTreeView* view_ = nullptr;
  GtkLabel* card_ = nullptr;
  std::vector<Connection> connections_;
};

}  // namespace newsgloss::hosts
