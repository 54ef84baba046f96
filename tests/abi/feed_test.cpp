#include <gmock/gmock.h>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

constexpr std::string_view kFeed =
    "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>World</title>"
    "<atom:link rel='self' href='https://example.org/feed'/>"
    "<item><title>Talks</title><link>https://example.org/talks</link>"
    "<pubDate>Tue, 03 Feb 2026 09:00:00 GMT</pubDate><description>They met.</description></item>"
    "<item><title>Rain</title><description>It rained.</description></item></channel></rss>";

hosts::Feed read_feed(std::string_view bytes) {
  return make<hosts::Feed>(newsgloss_feed_read, borrowed(bytes), borrowed("application/rss+xml"));
}

TEST(Feed, TellsItsItems) {
  const auto feed = read_feed(kFeed);
  EXPECT_EQ(view(newsgloss_feed_title(feed.get())), "World");
  EXPECT_EQ(view(newsgloss_feed_address(feed.get())), "https://example.org/feed");
  ASSERT_EQ(newsgloss_feed_item_count(feed.get()), 2U);
  struct Row {
    std::string_view title, link;
    int year;
  };
  const Row rows[] = {{"Talks", "https://example.org/talks", 2026}, {"Rain", "", 0}};
  for (std::uint32_t i = 0; i < 2; ++i) {
    const auto item = get<newsgloss_feed_item>(newsgloss_feed_item_at, feed.get(), i);
    EXPECT_EQ(view(item.title), rows[i].title);
    EXPECT_EQ(view(item.link), rows[i].link);
    EXPECT_EQ(item.published.year, rows[i].year);
    EXPECT_GE(get<newsgloss_document_info>(newsgloss_document_describe, item.document).block_count,
              1U);
  }
}

TEST(Feed, OfAnotherKindOfFileIsASyntaxError) {
  const std::string_view rows[] = {"", "no feed", "<html><body>Hello</body></html>",
                                   "<rss version='2.0'><channel><title>Cut"};
  for (const std::string_view bytes : rows) {
    newsgloss_feed* feed = nullptr;
    EXPECT_EQ(status_of(newsgloss_feed_read, borrowed(bytes), borrowed(""), &feed),
              NEWSGLOSS_SYNTAX)
        << bytes;
    EXPECT_EQ(feed, nullptr);
  }
}

TEST(Feed, IsNoLargerThanTheLimit) {
  const std::string large(std::size_t{NEWSGLOSS_LARGEST_INPUT} + 1, ' ');
  newsgloss_feed* feed = nullptr;
  EXPECT_EQ(status_of(newsgloss_feed_read, borrowed(large), borrowed(""), &feed),
            NEWSGLOSS_TOO_LARGE);
}

TEST(Feed, RefusesNullAndWhatIsNotThere) {
  const auto feed = read_feed(kFeed);
  auto item = sized<newsgloss_feed_item>();
  EXPECT_EQ(status_of(newsgloss_feed_read, borrowed(kFeed), borrowed(""), nullptr),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_feed_item_at, feed.get(), 2U, &item), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_feed_item_at, nullptr, 0U, &item), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_feed_item_at, feed.get(), 0U, nullptr), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(newsgloss_feed_item_count(nullptr), 0U);
  EXPECT_EQ(newsgloss_feed_title(nullptr).size, 0U);
  EXPECT_EQ(newsgloss_feed_address(nullptr).size, 0U);
  newsgloss_feed_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
