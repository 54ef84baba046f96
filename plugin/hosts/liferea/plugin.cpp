// What follows from what: the page sends its blocks; they go to the worker if this article's feed
// shows anything; the marks go back to the page, which drops what is stale by its `gen`. A change
// of a switch sends the page new settings, and the worker the same blocks where it never got them.
#include "hosts/liferea/plugin.hpp"

#include "hosts/liferea/answering.hpp"
#include "hosts/liferea/first_run.hpp"
#include "hosts/liferea/keys.hpp"
#include "hosts/liferea/page_message.hpp"
#include "hosts/shared/messages.hpp"
#include "overlay_script.hpp"

namespace newsgloss::hosts {
namespace {

constexpr guint start_is_safe_after = 5000;  ///< milliseconds
constexpr guint files_settle_in = 100;       ///< milliseconds: one change comes as several signals
constexpr guint selection_settles_in = 50;   ///< milliseconds: Liferea acts on it after the signal

std::string state_folder() {
  const Chars folder(g_build_filename(g_get_user_state_dir(), "newsgloss", nullptr));
  return folder.get();
}

/// The catalogues lie where Newsgloss was installed, or in the reader's own data folder.
void bind_catalogues() {
  const Chars own(g_build_filename(g_get_user_data_dir(), "newsgloss", "locale", nullptr));
  bind_translations(g_file_test(own.get(), G_FILE_TEST_IS_DIR) ? own.get()
                                                               : NEWSGLOSS_LOCALE_FOLDER);
}

/// Calls a function of the plugin once `delay` has passed without another signal.
template <class Member>
void soon(Timeout& timeout, guint delay, Plugin* plugin, Member member) {
  timeout = Timeout(delay, [plugin, member] { (plugin->*member)(); });
}

}  // namespace

Plugin::Plugin(GObject* shell)
    : liferea_(shell),
      notices_(liferea_),
      guard_(state_folder()),
      settings_path_(settings_folder() + "/settings.ini"),
      settings_(read_settings(settings_path_)),
      switches_(settings_folder() + "/feeds.opml") {
  bind_catalogues();
  if (guard_.begin()) {
    start();
  } else {
    stay_off();
  }
}

Plugin::~Plugin() {
  worker_.reset();
  guard_.end();
}

void Plugin::stay_off() {
  tools_ = std::make_unique<ToolsMenu>(liferea_.menu("tools_menu"), tools_callbacks(), true);
  notices_.warn(
      translated("Newsgloss stays off, because Liferea crashed twice while it started. "
                 "Tools ▸ Turn Newsgloss On Again tries once more."));
}

void Plugin::start() {
  started_ = Timeout(start_is_safe_after, [this] {
    guard_.end();
    worker_->ask(verify_question());
  });
  tools_ = std::make_unique<ToolsMenu>(liferea_.menu("tools_menu"), tools_callbacks(), false);
  feed_menu_ = std::make_unique<FeedMenu>(
      liferea_.menu("feed_menu"),
      [this](newsgloss_feed_choice choice) { choose(liferea_.selected(), choice); });
  list_ = std::make_unique<ArticleListPane>(liferea_, list_callbacks());
  set_keys();
  worker_ = std::make_unique<Worker>(Answering(guard_), [this](Reply reply) { answered(reply); });
  if (WebKitWebView* view = liferea_.article_view()) {
    view_ =
        std::make_unique<ArticleView>(view, std::string(overlay_script()),
                                      [this](const std::string& message) { received(message); });
  }
  if (auto* selection = liferea_.feed_selection()) {
    const auto changed = +[](GtkTreeSelection*, Plugin* self) {
      soon(self->refreshed_, selection_settles_in, self, &Plugin::refresh_menu);
    };
    feed_selected_ =
        Connection(selection, g_signal_connect(selection, "changed", G_CALLBACK(changed), this));
  }
  const Object<GFile> folder(g_file_new_for_path(settings_folder().c_str()));
  watch_.reset(g_file_monitor_directory(folder.get(), G_FILE_MONITOR_NONE, nullptr, nullptr));
  if (watch_) {
    const auto changed = +[](GFileMonitor*, GFile*, GFile*, GFileMonitorEvent, Plugin* self) {
      soon(self->reread_, files_settle_in, self, &Plugin::reread);
    };
    file_changed_ = Connection(
        watch_.get(), g_signal_connect(watch_.get(), "changed", G_CALLBACK(changed), this));
  }
  greet();
  if (!switches_.trouble().empty()) notices_.warn(switches_.trouble());
  refresh();
}

void Plugin::greet() {
  if (!is_first_run(state_folder())) return;
  notices_.tell(
      translated("Newsgloss marks names and numbers in articles. Rest the pointer on one to learn "
                 "more about it."),
      translated("_Preferences…"), [this] { present_preferences(); });
}

void Plugin::present_preferences() {
  if (!preferences_) {
    preferences_ = std::make_unique<PreferencesWindow>(liferea_.window(), preferences_callbacks());
  }
  preferences_->present();
}

ToolsCallbacks Plugin::tools_callbacks() {
  ToolsCallbacks callbacks;
  callbacks.preferences = [this] { present_preferences(); };
  callbacks.command = [this](const char* command) {
    if (view_) view_->send(command_message(command));
  };
  callbacks.pause = [this](bool paused) {
    paused_ = paused;
    refresh();
  };
  // Later, because this replaces the menu whose item calls here.
  callbacks.turn_on = [this] {
    started_ = Timeout(0, [this] {
      guard_.forgive();
      guard_.begin();
      start();
    });
  };
  return callbacks;
}

ArticleListPaneCallbacks Plugin::list_callbacks() {
  ArticleListPaneCallbacks callbacks;
  callbacks.ask = [this] {
    if (is_asked_) worker_->ask(list_question());
    refresh();
  };
  callbacks.send = [this](const std::string& message) {
    if (view_) view_->send(message);
  };
  callbacks.open_link = [this](const std::string& address) { open_link(address); };
  return callbacks;
}

PreferencesCallbacks Plugin::preferences_callbacks() {
  PreferencesCallbacks callbacks;
  callbacks.settings = [this] { return settings_; };
  callbacks.change = [this](const Settings& now) { change(now); };
  callbacks.feeds = [this] { return liferea_.feeds(); };
  auto& switches = callbacks.switches;
  switches.switches = [this]() -> FeedSwitches& { return switches_; };
  switches.choose = [this](const FeedName& name, newsgloss_feed_choice choice) {
    choose(name, choice);
  };
  auto& corrections = callbacks.corrections;
  corrections.ask = [this] { worker_->ask(corrections_question()); };
  corrections.undo = [this](const Correction& correction) {
    worker_->ask(undo_question(correction));
  };
  corrections.failed = [this](const std::string& trouble) { notices_.warn(trouble); };
  switches.changed = [this](const Trouble& trouble) {
    if (!trouble.empty()) notices_.warn(trouble);
    refresh();
  };
  return callbacks;
}

void Plugin::received(const std::string& message) {
  const auto page = read_page_message(message);
  if (page.type == "scan") {
    scanned(message);
  } else if (page.type == "card") {
    worker_->ask({message, {}});
  } else if (page.type == "action") {
    acted(page.action, page.argument);
    if (page.action == "correct") worker_->ask({message, {}});
  } else if (page.type == "opened" || page.type == "closed") {
    tools_->set_card_open(page.type == "opened");
  }
}

void Plugin::scanned(const std::string& message) {
  open_ = liferea_.article();
  scan_ = view_ && view_->shows_web_page() ? std::string() : message;
  is_asked_ = false;
  worker_->forget_waiting();
  tools_->set_card_open(false);
  refresh();
}

void Plugin::acted(const std::string& action, const std::string& argument) {
  if (action == "feed-off") {
    if (open_.feed.url.empty()) {
      notices_.warn(translated("Liferea does not tell which feed this article is from."));
    } else {
      choose(open_.feed, {NEWSGLOSS_OFF, NEWSGLOSS_OFF});
    }
  } else if (action == "copy") {
    gtk_clipboard_set_text(gtk_clipboard_get(GDK_SELECTION_CLIPBOARD), argument.c_str(), -1);
  } else if (action == "link" && is_web_address(argument)) {
    open_link(argument);
  }
}

void Plugin::open_link(const std::string& address) {
  gtk_show_uri_on_window(liferea_.window(), address.c_str(), GDK_CURRENT_TIME, nullptr);
}

void Plugin::answered(Reply& reply) {
  if (!reply.trouble.empty()) notices_.warn(reply.trouble);
  if (view_ && !reply.message.empty()) view_->send(reply.message);
  if (reply.list) list_->take(std::move(*reply.list));
  if (reply.corrections && preferences_) preferences_->show_corrections(*reply.corrections);
}

void Plugin::choose(const FeedName& name, newsgloss_feed_choice choice) {
  const auto trouble = switches_.choose(name, choice);
  if (!trouble.empty()) notices_.warn(trouble);
  refresh();
}

void Plugin::change(const Settings& now) {
  const auto trouble = write_settings(settings_path_, settings_, now);
  settings_ = now;
  if (trouble) notices_.warn(*trouble);
  set_keys();
  refresh();
}

void Plugin::reread() {
  const auto trouble = switches_.reload();
  if (!trouble.empty()) notices_.warn(trouble);
  settings_ = read_settings(settings_path_);
  set_keys();
  refresh();
}

void Plugin::refresh() {
  const auto shown = paused_ ? newsgloss_shown{} : switches_.shown(open_.feed, defaults());
  if (view_) view_->send(settings_message(settings_, shown));
  if ((shown.actors || shown.numbers) && !scan_.empty() && !is_asked_) {
    is_asked_ = true;
    worker_->ask({scan_, open_.article});
    if (list_->is_open()) worker_->ask(list_question());
  }
  list_->show(settings_, shown);
  refresh_menu();
  if (preferences_) preferences_->refresh();
}

void Plugin::set_keys() {
  tools_->set_keys(settings_);
  list_->set_key(usable_key("newsgloss-list", settings_));
}

void Plugin::refresh_menu() {
  const auto name = liferea_.selected();
  feed_menu_->show(name, switches_.choice(name), switches_.shown(name, defaults()),
                   inherited(name));
}

newsgloss_shown Plugin::defaults() const {
  return {settings_.actors, settings_.numbers};
}

newsgloss_shown Plugin::inherited(const FeedName& name) const {
  if (name.folders.empty()) return defaults();
  auto path = name.folders;
  const auto folder = path.back();
  path.pop_back();
  return switches_.shown({{}, folder.node, folder.title, path}, defaults());
}

}  // namespace newsgloss::hosts
