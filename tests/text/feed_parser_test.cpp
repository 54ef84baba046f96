#include "text/feed_parser.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

TEST(FeedParser, TakesTheDialectsApart) {
  struct Row {
    const char* xml;
    bool summary_is_markup;
  };
  const Row rows[] = {
      {"<rss version='2.0'><channel><title>World</title><item><title>Talks</title>"
       "<link>https://example.org/a</link><pubDate>Tue, 03 Feb 2026 09:00:00 GMT</pubDate>"
       "<description>They &lt;b>met&lt;/b>.</description></item></channel></rss>",
       true},
      {"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
       "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
       "<channel><title>World</title></channel><item><title>Talks</title>"
       "<link>https://example.org/a</link><dc:date>2026-02-03</dc:date>"
       "<description>They &lt;b>met&lt;/b>.</description></item></rdf:RDF>",
       true},
      {"<feed xmlns='http://www.w3.org/2005/Atom'><title>World</title><entry>"
       "<title>Talks</title><link href='https://example.org/a'/><published>2026-02-03T09:00:00Z"
       "</published><summary>They &lt;b>met&lt;/b>.</summary></entry></feed>",
       false}};
  for (const Row& row : rows) {
    const auto feed = parse_feed(row.xml);
    ASSERT_TRUE(feed) << row.xml;
    EXPECT_EQ(feed->title.text, "World");
    ASSERT_EQ(feed->entries.size(), 1U);
    const FeedEntry& entry = feed->entries.front();
    EXPECT_EQ(entry.title.text, "Talks");
    EXPECT_EQ(entry.address, "https://example.org/a");
    EXPECT_EQ(entry.published, (Date{2026, 2, 3}));
    EXPECT_EQ(entry.summary.text, "They <b>met</b>.");
    EXPECT_EQ(entry.summary.markup, row.summary_is_markup) << row.xml;
  }
}

TEST(FeedParser, SaysWhereAFeedBreaks) {
  struct Row {
    const char* xml;
    std::uint32_t line;
  };
  for (const Row& row : {Row{"<rss version='2.0'>\n<channel>\n<title>A</titel></channel></rss>", 3},
                         Row{"<html/>", 1}}) {
    const auto feed = parse_feed(row.xml);
    ASSERT_FALSE(feed) << row.xml;
    EXPECT_EQ(feed.error().code, ErrorCode::syntax);
    EXPECT_EQ(feed.error().line, row.line) << feed.error().message;
  }
}

}  // namespace
}  // namespace newsgloss
