#include "text/feed_source.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

TEST(FeedSource, MendsBareAmpersandsOnly) {
  struct Row {
    const char* xml;
    const char* mended;
  };
  const Row rows[] = {
      {"", ""},
      {"Fish & Chips", "Fish &amp; Chips"},
      {"?a=1&b=2", "?a=1&amp;b=2"},
      {"Fish &amp; Chips", "Fish &amp; Chips"},
      {"&#233;&#xE9;&eacute;", "&#233;&#xE9;&eacute;"},
      {"A&", "A&amp;"},
      {"&;", "&amp;;"},
      {"&&amp;", "&amp;&amp;"},
      {"&withoutend", "&amp;withoutend"},
      {"&thisnameislongerthananyreferenceis;", "&amp;thisnameislongerthananyreferenceis;"}};
  for (const Row& row : rows) EXPECT_EQ(feed_source(row.xml), row.mended);
}

TEST(FeedSource, KeepsTheLines) {
  EXPECT_EQ(feed_source("a\n& b\r\nc\1"), "a\n&amp; b\r\nc\t");
}

}  // namespace
}  // namespace newsgloss
