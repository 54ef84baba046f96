#pragma once

#include <memory>
#include <string>

#include "hosts/liferea/article_list_pane.hpp"
#include "hosts/liferea/article_view.hpp"
#include "hosts/liferea/crash_guard.hpp"
#include "hosts/liferea/feed_menu.hpp"
#include "hosts/liferea/feed_switches.hpp"
#include "hosts/liferea/liferea.hpp"
#include "hosts/liferea/notices.hpp"
#include "hosts/liferea/preferences_window.hpp"
#include "hosts/liferea/tools_menu.hpp"
#include "hosts/liferea/worker.hpp"
#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// The active plugin: lives from activate to deactivate, and leaves nothing behind. Main thread
/// only.
class Plugin {
 public:
  explicit Plugin(GObject* shell);
  Plugin(const Plugin&) = delete;
  Plugin& operator=(const Plugin&) = delete;
  ~Plugin();

 private:
  void start();
  void stay_off();
  ToolsCallbacks tools_callbacks();
  PreferencesCallbacks preferences_callbacks();
  ArticleListPaneCallbacks list_callbacks();
  void greet();
  void present_preferences();

  void received(const std::string& message);
  void scanned(const std::string& message);
  void acted(const std::string& action, const std::string& argument);
  void answered(Reply& reply);
  void open_link(const std::string& address);

  void choose(const FeedName& name, newsgloss_feed_choice choice);
  void change(const Settings& now);
  void reread();
  void refresh();
  void refresh_menu();
  void set_keys();
  newsgloss_shown defaults() const;
  newsgloss_shown inherited(const FeedName& name) const;

  Liferea liferea_;
  Notices notices_;
  CrashGuard guard_;
  std::string settings_path_;
  Settings settings_;
  FeedSwitches switches_;
  bool paused_ = false;
  OpenArticle open_;
  std::string scan_;       ///< the blocks of the article on screen; empty for a page of the web
  bool is_asked_ = false;  ///< the worker has them
  std::unique_ptr<ToolsMenu> tools_;
  std::unique_ptr<FeedMenu> feed_menu_;
  std::unique_ptr<ArticleListPane> list_;
  std::unique_ptr<PreferencesWindow> preferences_;
  std::unique_ptr<ArticleView> view_;
  std::unique_ptr<Worker> worker_;
  Connection feed_selected_;
  Object<GFileMonitor> watch_;
  Connection file_changed_;
  Timeout started_;
  Timeout reread_;
  Timeout refreshed_;
};

}  // namespace newsgloss::hosts
