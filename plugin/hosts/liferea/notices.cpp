#include "hosts/liferea/notices.hpp"

namespace newsgloss::hosts {

void Notices::warn(const std::string& text) {
  if (!said_.insert(text).second) return;
  g_message("Newsgloss: %s", text.c_str());
  put(std::make_unique<Notice>(GTK_MESSAGE_WARNING, text, nullptr, nullptr), text);
}

void Notices::tell(const std::string& text, const char* button, std::function<void()> pressed) {
  if (!said_.insert(text).second) return;
  put(std::make_unique<Notice>(GTK_MESSAGE_INFO, text, button, std::move(pressed)), text);
}

void Notices::put(std::unique_ptr<Notice> notice, const std::string& text) {
  notice_ = std::move(notice);
  if (liferea_.put_below(notice_->widget())) return;
  notice_.reset();
  liferea_.say(text);
}

}  // namespace newsgloss::hosts
