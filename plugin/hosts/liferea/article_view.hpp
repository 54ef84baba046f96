#pragma once

#include <webkit2/webkit2.h>

#include <functional>
#include <string>

#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {

/// The overlay inside one web view: puts the script into a world of its own, where no script of the
/// page sees it, and carries messages both ways. Removes all of it when it goes. Main thread only.
class ArticleView {
 public:
  /// Gets each message of the page, a JSON text.
  using Receiver = std::function<void(std::string message)>;

  ArticleView(WebKitWebView* view, const std::string& script, Receiver receiver);
  ArticleView(const ArticleView&) = delete;
  ArticleView& operator=(const ArticleView&) = delete;
  ~ArticleView();

  /// Whether it shows a page of the web instead of an article, whose own scripts could see marks.
  bool shows_web_page() const;

  /// Hands a JSON text to the page as an argument, never as code.
  void send(const std::string& message) const;

 private:
  static void on_message(WebKitUserContentManager*, WebKitJavascriptResult* result, gpointer self);

  Object<WebKitWebView> view_;
  Object<WebKitUserContentManager> content_;
  WebKitUserScript* script_;
  Receiver receiver_;
  Connection received_;
};

}  // namespace newsgloss::hosts
