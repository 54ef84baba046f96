#include "hosts/liferea/article_list_pane.hpp"

#include "hosts/liferea/page_message.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {

ArticleListPane::ArticleListPane(const Liferea& liferea, ArticleListPaneCallbacks callbacks)
    : liferea_(liferea),
      callbacks_(std::move(callbacks)),
      section_(liferea.menu("view_menu")),
      toggle_("newsgloss-list", nullptr, g_variant_new_boolean(false), [this](GVariant*) {
        if (is_open()) {
          close();
        } else {
          open();
        }
      }) {
  section_.add(translated("Names and Numbers in This _Article"), "app.newsgloss-list");
}

void ArticleListPane::open() {
  ArticleListCallbacks callbacks;
  callbacks.go_to = [this](std::uint32_t mark) { callbacks_.send(show_message(list_.gen, mark)); };
  // Later, because this takes away the button that calls here.
  callbacks.close = [this] { closing_ = Timeout(0, [this] { close(); }); };
  callbacks.open_link = callbacks_.open_link;
  view_ = std::make_unique<ArticleListView>(std::move(callbacks));
  if (!liferea_.put_beside(view_->widget())) {
    view_.reset();
    return;
  }
  toggle_.set_state(g_variant_new_boolean(true));
  view_->take_focus();
  callbacks_.ask();
}

void ArticleListPane::close() {
  view_.reset();
  toggle_.set_state(g_variant_new_boolean(false));
}

void ArticleListPane::take(ArticleList list) {
  list_ = std::move(list);
  refresh();
}

void ArticleListPane::show(const Settings& settings, newsgloss_shown shown) {
  settings_ = settings;
  shown_ = shown;
  refresh();
}

void ArticleListPane::refresh() {
  if (view_) view_->show(shown_items(list_.items, settings_, shown_));
}

}  // namespace newsgloss::hosts
