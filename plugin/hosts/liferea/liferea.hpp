#pragma once

#include <gtk/gtk.h>
#include <webkit2/webkit2.h>

#include <string>
#include <vector>

#include "hosts/liferea/feed_name.hpp"
#include "hosts/liferea/handles.hpp"
#include "hosts/shared/article.hpp"

namespace newsgloss::hosts {

/// What is on screen: an article, or the page that describes a feed.
struct OpenArticle {
  FeedName feed;  ///< an empty url: Liferea does not tell, the defaults hold
  Article article;
};

/// All that this plugin knows of Liferea 1.14. Main thread only. Whatever a build of Liferea lacks
/// is answered by null or by empty text, never by an error: the plugin then does less.
class Liferea {
 public:
  /// `shell` is the LifereaShell that libpeas hands to the plugin; a reference is kept.
  explicit Liferea(GObject* shell) : shell_(share(shell)) {}

  /// The GType of the interface that a plugin of the main window implements; 0 outside Liferea.
  static GType plugin_interface();

  /// The view that shows articles; borrowed, null while Liferea has none.
  WebKitWebView* article_view() const;

  GtkWindow* window() const;

  /// What is selected in the feed list; borrowed, null where there is none.
  GtkTreeSelection* feed_selection() const;

  /// A menu of the menu bar, "feed_menu", "view_menu" or "tools_menu"; borrowed.
  GMenu* menu(const char* id) const;

  /// Puts a widget beside feed list and articles, or below all else; false where this build's
  /// window has no such place. The widget leaves when it is destroyed.
  bool put_beside(GtkWidget* widget) const;
  bool put_below(GtkWidget* widget) const;

  /// One line at the foot of the window, for some seconds.
  void say(const std::string& text) const;

  OpenArticle article() const;

  /// The feed or folder that is selected in the feed list, the article's feed where that is
  /// neither.
  FeedName selected() const;

  /// Every folder and feed, in the order of the feed list; search folders and news bins left out.
  std::vector<FeedName> feeds() const;

 private:
  Object<GObject> shell_;
};

/// The three functions of Liferea's plugin interface, in its order (liferea_shell_activatable.h).
struct LifereaPluginInterface {
  GTypeInterface parent;
  void (*activate)(GObject* plugin);
  void (*deactivate)(GObject* plugin);
  void (*update_state)(GObject* plugin);
};

}  // namespace newsgloss::hosts
