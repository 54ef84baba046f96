#include "hosts/liferea/feed_list_file.hpp"

#include <gtest/gtest.h>

namespace newsgloss::hosts {
namespace {

constexpr const char* list = R"(<?xml version="1.0"?>
<opml version="1.0"><head><title>Liferea Feed List Export</title></head><body>
<outline title="World" text="World" type="folder" id="f000001" expanded="true">
  <outline title="Daily &amp; more" text="Daily" type="rss" xmlUrl="https://a.example/" id="a000001"/>
</outline>
<outline title="Unread" text="Unread" type="vfolder" id="v000001"/>
<outline text="Weekly" type="atom" xmlUrl="https://b.example/" id="b000001"/>
</body></opml>)";

TEST(FeedListFile, ListsFoldersAndFeedsInOrder) {
  const std::vector<FeedName> expected{
      {"", "liferea:f000001", "World", {}},
      {"https://a.example/", "liferea:a000001", "Daily & more", {{"liferea:f000001", "World"}}},
      {"https://b.example/", "liferea:b000001", "Weekly", {}}};
  EXPECT_EQ(feeds_in_list(list), expected);
}

TEST(FeedListFile, FindsAFeedByItsId) {
  const auto feed = feed_in_list(list, "a000001");
  ASSERT_TRUE(feed);
  EXPECT_EQ(feed->url, "https://a.example/");
  EXPECT_FALSE(feed_in_list(list, "f000001")) << "a folder is no feed";
  EXPECT_FALSE(feed_in_list(list, "unknown"));
}

TEST(FeedListFile, KeepsWhatStandsBeforeAnError) {
  EXPECT_EQ(feeds_in_list(std::string(list).substr(0, 350)).size(), 2U);
  EXPECT_TRUE(feeds_in_list("no list").empty());
  EXPECT_TRUE(feeds_in_list("").empty());
}

}  // namespace
}  // namespace newsgloss::hosts
