#include "feeds/feed_policy.hpp"
#include "fuzz/sound.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsgloss;
  const auto policy = FeedPolicy::from_opml(fuzz::bytes_of(data, size));
  if (!policy) return 0;
  const FeedName feed{"https://example.org/feed", "host:1", "Feed", {{"host:2", "Folder"}}};
  const FeedPolicy changed = policy->with(feed, {Choice::off, Choice::on});
  fuzz::require(changed.choice(feed) == FeedChoice{Choice::off, Choice::on});
  const auto again = FeedPolicy::from_opml(changed.to_opml());
  fuzz::require(again.has_value());
  fuzz::require(again->differences() == changed.differences());
  fuzz::require(changed.without_choices().differences().empty());
  return 0;
}
