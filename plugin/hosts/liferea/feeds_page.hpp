#pragma once

#include <gtk/gtk.h>

#include <functional>
#include <memory>
#include <vector>

#include "hosts/liferea/feed_switches.hpp"
#include "hosts/liferea/feed_table.hpp"
#include "hosts/liferea/file_choice.hpp"

namespace newsgloss::hosts {

/// What the page shows and changes.
struct FeedsPageCallbacks {
  std::function<FeedSwitches&()> switches;
  std::function<void(const FeedName& name, newsgloss_feed_choice choice)> choose;
  std::function<void(const Trouble& trouble)> changed;  ///< after all or many switches changed
};

/// The page of the preferences with the switches of every feed and folder. Borrows the builder that
/// holds its widgets.
class FeedsPage {
 public:
  FeedsPage(GtkBuilder* builder, FeedsPageCallbacks callbacks);

  /// Shows what holds now for these feeds, in their order.
  void show(const std::vector<FeedName>& feeds, newsgloss_shown defaults);

 private:
  GtkWidget* widget(const char* id) const;
  void connect(const char* id, const char* signal, void (*handler)(GtkWidget*, gpointer));
  void find();
  void allow_reset();
  void import_list();
  void export_list();

  GtkBuilder* builder_;
  FeedsPageCallbacks callbacks_;
  FeedTable table_;
  std::vector<FeedRow> rows_;
  std::unique_ptr<FileChoice> choice_;
  std::vector<Connection> connections_;
};

}  // namespace newsgloss::hosts
