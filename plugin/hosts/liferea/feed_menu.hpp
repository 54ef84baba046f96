#pragma once

#include <functional>

#include "hosts/liferea/feed_switches.hpp"
#include "hosts/liferea/menus.hpp"

namespace newsgloss::hosts {

/// The section of the Feed menu: one check item for both switches, and a submenu with each of them
/// as on, off, or as the folder.
class FeedMenu {
 public:
  using Choose = std::function<void(newsgloss_feed_choice choice)>;

  /// `menu` may be null.
  FeedMenu(GMenu* menu, Choose choose);

  /// Shows the state of a feed or folder, of nothing where the name is empty. `inherited` is what
  /// it would show without a choice of its own.
  void show(const FeedName& name, newsgloss_feed_choice choice, newsgloss_shown shown,
            newsgloss_shown inherited);

 private:
  void toggle();
  void choose(newsgloss_choice newsgloss_feed_choice::*which, GVariant* word);

  Choose choose_;
  newsgloss_feed_choice choice_{};
  newsgloss_shown shown_{};
  newsgloss_shown inherited_{};
  MenuSection section_;
  AppAction both_;
  AppAction actors_;
  AppAction numbers_;
};

}  // namespace newsgloss::hosts
