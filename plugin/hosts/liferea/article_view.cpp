#include "hosts/liferea/article_view.hpp"

#include "hosts/liferea/page_message.hpp"

namespace newsgloss::hosts {
namespace {

constexpr const char* world = "newsgloss";
constexpr const char* handler = "newsgloss";

}  // namespace

ArticleView::ArticleView(WebKitWebView* view, const std::string& script, Receiver receiver)
    : view_(share(view)),
      content_(share(webkit_web_view_get_user_content_manager(view))),
      script_(webkit_user_script_new_for_world(script.c_str(), WEBKIT_USER_CONTENT_INJECT_TOP_FRAME,
                                               WEBKIT_USER_SCRIPT_INJECT_AT_DOCUMENT_END, world,
                                               nullptr, nullptr)),
      receiver_(std::move(receiver)) {
  // The signal is connected first: WebKit may deliver a message as soon as the handler is there.
  received_ = Connection(content_.get(),
                         g_signal_connect(content_.get(), "script-message-received::newsgloss",
                                          G_CALLBACK(&ArticleView::on_message), this));
  webkit_user_content_manager_register_script_message_handler_in_world(content_.get(), handler,
                                                                       world);
  webkit_user_content_manager_add_script(content_.get(), script_);
  // A user script waits for the next load; the document that is open now gets it directly.
  webkit_web_view_evaluate_javascript(view, script.c_str(), static_cast<gssize>(script.size()),
                                      world, nullptr, nullptr, nullptr, nullptr);
}

ArticleView::~ArticleView() {
  send(R"({"v":1,"type":"settings","actors":false,"numbers":false})");
  webkit_user_content_manager_remove_script(content_.get(), script_);
  webkit_user_content_manager_unregister_script_message_handler_in_world(content_.get(), handler,
                                                                         world);
  webkit_user_script_unref(script_);
}

bool ArticleView::shows_web_page() const {
  return is_web_address(text_or_empty(webkit_web_view_get_uri(view_.get())));
}

void ArticleView::send(const std::string& message) const {
  GVariantBuilder arguments;
  g_variant_builder_init(&arguments, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add(&arguments, "{sv}", "message", g_variant_new_string(message.c_str()));
  webkit_web_view_call_async_javascript_function(
      view_.get(), "return globalThis.newsgloss?.receive(message);", -1,
      g_variant_builder_end(&arguments), world, nullptr, nullptr, nullptr, nullptr);
}

void ArticleView::on_message(WebKitUserContentManager*, WebKitJavascriptResult* result,
                             gpointer self) {
  JSCValue* value = webkit_javascript_result_get_js_value(result);
  if (!jsc_value_is_string(value)) return;
  const Chars text(jsc_value_to_string(value));
  static_cast<ArticleView*>(self)->receiver_(text.get());
}

}  // namespace newsgloss::hosts
