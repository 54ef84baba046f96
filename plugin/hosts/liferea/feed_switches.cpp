#include "hosts/liferea/feed_switches.hpp"

#include <glib.h>

#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {
namespace {

newsgloss_text text_of(const std::string& text) {
  return {text.data(), text.size()};
}
std::string string_of(newsgloss_text text) {
  return {text.data, text.size};
}

newsgloss_error no_error() {
  newsgloss_error error{};
  error.size = sizeof error;
  return error;
}

/// A feed's name as the C header wants it; borrows from the FeedName.
class BorrowedName {
 public:
  explicit BorrowedName(const FeedName& name) {
    for (const auto& folder : name.folders) {
      folders_.push_back({text_of(folder.node), text_of(folder.title)});
    }
    name_.size = sizeof name_;
    name_.folder_count = static_cast<std::uint32_t>(folders_.size());
    name_.url = text_of(name.url);
    name_.node = text_of(name.node);
    name_.title = text_of(name.title);
    name_.folders = folders_.data();
  }
  BorrowedName(const BorrowedName&) = delete;
  BorrowedName& operator=(const BorrowedName&) = delete;
  const newsgloss_feed_name* get() const { return &name_; }

 private:
  std::vector<newsgloss_folder_name> folders_;
  newsgloss_feed_name name_{};
};

FeedName owned(const newsgloss_feed_name& borrowed) {
  FeedName name{string_of(borrowed.url), string_of(borrowed.node), string_of(borrowed.title), {}};
  for (std::uint32_t i = 0; i < borrowed.folder_count; ++i) {
    name.folders.push_back(
        {string_of(borrowed.folders[i].node), string_of(borrowed.folders[i].title)});
  }
  return name;
}

}  // namespace

FeedSwitches::FeedSwitches(std::string path) : path_(std::move(path)) {
  reload();
}

Trouble FeedSwitches::take(newsgloss_policy* changed, newsgloss_status status,
                           const newsgloss_error& error) {
  if (status == NEWSGLOSS_OK) policy_.reset(changed);
  trouble_ = status == NEWSGLOSS_OK ? "" : error.message;
  return trouble_;
}

Trouble FeedSwitches::reload() {
  auto error = no_error();
  newsgloss_policy* policy = nullptr;
  const auto status = newsgloss_policy_read(path_.c_str(), &policy, &error);
  return take(policy, status, error);
}

newsgloss_shown FeedSwitches::shown(const FeedName& name, newsgloss_shown defaults) const {
  newsgloss_shown shown = defaults;
  const BorrowedName borrowed(name);
  const auto status =
      newsgloss_policy_shown(policy_.get(), borrowed.get(), defaults, &shown, nullptr);
  return status == NEWSGLOSS_OK ? shown : defaults;
}

newsgloss_feed_choice FeedSwitches::choice(const FeedName& name) const {
  newsgloss_feed_choice choice{};
  const BorrowedName borrowed(name);
  newsgloss_policy_choice(policy_.get(), borrowed.get(), &choice, nullptr);
  return choice;
}

std::vector<FeedDifference> FeedSwitches::differences() const {
  std::vector<FeedDifference> all;
  const auto count = newsgloss_policy_difference_count(policy_.get());
  for (std::uint32_t i = 0; i < count; ++i) {
    newsgloss_feed_difference difference{};
    difference.size = sizeof difference;
    if (newsgloss_policy_difference(policy_.get(), i, &difference, nullptr) == NEWSGLOSS_OK) {
      all.push_back({owned(difference.name), difference.choice});
    }
  }
  return all;
}

Trouble FeedSwitches::choose(const FeedName& name, newsgloss_feed_choice choice) {
  auto error = no_error();
  newsgloss_policy* changed = nullptr;
  const BorrowedName borrowed(name);
  const auto status =
      newsgloss_policy_choose(path_.c_str(), borrowed.get(), choice, &changed, &error);
  const auto trouble = take(changed, status, error);
  if (trouble.empty()) return trouble;
  newsgloss_policy* kept = nullptr;
  if (newsgloss_policy_with(policy_.get(), borrowed.get(), choice, &kept, nullptr) ==
      NEWSGLOSS_OK) {
    policy_.reset(kept);
  }
  return trouble;
}

Trouble FeedSwitches::reset() {
  auto error = no_error();
  newsgloss_policy* changed = nullptr;
  const auto status = newsgloss_policy_reset(path_.c_str(), &changed, &error);
  return take(changed, status, error);
}

Trouble FeedSwitches::import_list(const std::string& path) {
  char* bytes = nullptr;
  gsize size = 0;
  GError* unread = nullptr;
  if (!g_file_get_contents(path.c_str(), &bytes, &size, &unread)) {
    return GErrorPtr(unread)->message;
  }
  const Chars held(bytes);
  auto error = no_error();
  newsgloss_policy* changed = nullptr;
  const auto status = newsgloss_policy_import(path_.c_str(), {bytes, size}, &changed, &error);
  return take(changed, status, error);
}

Trouble FeedSwitches::export_list(const std::string& path) const {
  newsgloss_string opml{};
  auto error = no_error();
  if (newsgloss_policy_export(policy_.get(), &opml, &error) != NEWSGLOSS_OK) return error.message;
  GError* unwritten = nullptr;
  g_file_set_contents(path.c_str(), opml.data, static_cast<gssize>(opml.size), &unwritten);
  newsgloss_string_free(&opml);
  const GErrorPtr held(unwritten);
  return unwritten ? unwritten->message : "";
}

}  // namespace newsgloss::hosts
