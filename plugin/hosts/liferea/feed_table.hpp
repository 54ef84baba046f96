#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <string>
#include <vector>

#include "hosts/liferea/feed_switches.hpp"
#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {

/// A folder or feed with all that a row of the table says.
struct FeedRow {
  FeedName name;
  newsgloss_feed_choice choice;
  newsgloss_shown shown;
  bool actors_mixed = false;  ///< a folder whose feeds do not all show the same
  bool numbers_mixed = false;

  bool differs() const {
    return choice.actors != NEWSGLOSS_INHERIT || choice.numbers != NEWSGLOSS_INHERIT;
  }
};

/// The rows of a feed list, in its order, folders before what they hold, and after them what was
/// chosen for feeds that the list lacks.
std::vector<FeedRow> rows_of(const std::vector<FeedName>& feeds, const FeedSwitches& switches,
                             newsgloss_shown defaults);

/// Those whose title or address holds `search` in any case, and, where `differing`, differ from
/// their folder; with the folders that hold them.
std::vector<FeedRow> found_rows(const std::vector<FeedRow>& rows, const std::string& search,
                                bool differing);

/// The tree of feeds with a column for each switch, whose cells are changed in place. Borrows the
/// view.
class FeedTable {
 public:
  using Choose = std::function<void(const FeedName& name, newsgloss_feed_choice choice)>;

  /// `selected` is called when another row is.
  FeedTable(GtkTreeView* view, Choose choose, std::function<void()> selected);

  void show(const std::vector<FeedRow>& rows);

  /// The row that is selected, borrowed until the next show(); null for none.
  const FeedRow* selected() const;

 private:
  GtkCellRenderer* add_switch_column(const char* title, int column);
  void fill(const std::vector<FeedRow>& rows);
  void edited(const char* path, const char* word, newsgloss_choice newsgloss_feed_choice::*which);
  static void on_actors_edited(GtkCellRendererText*, char* path, char* word, gpointer self);
  static void on_numbers_edited(GtkCellRendererText*, char* path, char* word, gpointer self);

  GtkTreeView* view_;
  Object<GtkTreeStore> store_;
  Object<GtkListStore> words_;
  Choose choose_;
  std::function<void()> selected_;
  std::vector<FeedRow> rows_;
  std::vector<GtkTreeIter> places_;
  Connection actors_edited_;
  Connection numbers_edited_;
  Connection row_selected_;
};

}  // namespace newsgloss::hosts
