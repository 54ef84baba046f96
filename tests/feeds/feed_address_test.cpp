#include "feeds/feed_address.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

struct Row {
  const char* url;
  const char* address;
};

class FeedAddress : public testing::TestWithParam<Row> {};

TEST_P(FeedAddress, IsTheUrlWithoutWhatIsPrivateOrAccidental) {
  EXPECT_EQ(feed_address(GetParam().url), GetParam().address);
  EXPECT_EQ(feed_address(GetParam().address), GetParam().address);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, FeedAddress,
    testing::Values(Row{"https://news.example/rss", "https://news.example/rss"},
                    Row{"HTTPS://News.Example/RSS", "https://news.example/RSS"},
                    Row{"https://anna:secret@news.example/rss", "https://news.example/rss"},
                    Row{"https://anna@news.example:8080/rss", "https://news.example:8080/rss"},
                    Row{"https://a:p@ss@news.example/", "https://news.example/"},
                    Row{"https://news.example/@daily", "https://news.example/@daily"},
                    Row{"https://news.example?to=a@b", "https://news.example?to=a@b"},
                    Row{"https://news.example/rss#top", "https://news.example/rss"},
                    Row{"/home/anna/feed.xml", "/home/anna/feed.xml"},
                    Row{"|fetch a://b@c", "|fetch a://b@c"}, Row{"", ""}));

}  // namespace
}  // namespace newsgloss
