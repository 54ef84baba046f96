#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "hosts/liferea/article_list_view.hpp"
#include "hosts/liferea/liferea.hpp"
#include "hosts/liferea/menus.hpp"
#include "hosts/liferea/reply.hpp"
#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// What the pane asks its owner to do.
struct ArticleListPaneCallbacks {
  std::function<void()> ask;  ///< wants the list of the article on screen: call take()
  std::function<void(const std::string& message)> send;  ///< to the page
  std::function<void(const std::string& address)> open_link;
};

/// The list of the article's names and numbers in Liferea's window: its item of the View menu, its
/// key, and, while it is open, the list beside the article.
class ArticleListPane {
 public:
  ArticleListPane(const Liferea& liferea, ArticleListPaneCallbacks callbacks);

  void set_key(const std::string& key) { toggle_.set_key(key); }
  bool is_open() const { return view_ != nullptr; }

  /// The list of another article.
  void take(ArticleList list);

  /// What settings and feed show of it.
  void show(const Settings& settings, newsgloss_shown shown);

 private:
  void open();
  void close();
  void refresh();

  const Liferea& liferea_;
  ArticleListPaneCallbacks callbacks_;
  ArticleList list_;
  Settings settings_;
  newsgloss_shown shown_{};
  MenuSection section_;
  AppAction toggle_;
  std::unique_ptr<ArticleListView> view_;
  Timeout closing_;
};

}  // namespace newsgloss::hosts
