#include "feeds/feed_index.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

OpmlElement body() {
  const auto opml = read_opml(
      "<opml xmlns:ng='urn:newsgloss:feeds'><head/><body>"
      "<outline text='World' ng:node='liferea:w'>"
      "<outline text='A' xmlUrl='https://A.example/feed' ng:node='liferea:a'/></outline>"
      "<outline text='A again' xmlUrl='https://a.example/feed'/>"
      "<outline title='Sport'><outline text='Local'/></outline></body></opml>");
  return opml->children[1];
}

TEST(FeedIndex, FindsFeedsByNodeThenByAddress) {
  struct Row {
    FeedName name;
    OutlinePath place;
  };
  const Row rows[] = {{{"https://moved.example/", "liferea:a", "A", {}}, {0, 0}},
                      {{"https://me:word@a.example/feed#top", "", "A", {}}, {0, 0}},
                      {{"https://a.example/feed", "liferea:new", "A", {}}, {0, 0}},
                      {{"https://b.example/feed", "liferea:b", "B", {}}, {}},
                      {{"", "", "", {}}, {}}};
  const auto list = body();
  const FeedIndex index(list);
  for (const auto& row : rows) EXPECT_EQ(index.feed(list, row.name), row.place) << row.name.url;
}

TEST(FeedIndex, FindsFoldersByNodeThenByTitles) {
  struct Row {
    std::vector<FolderName> path;
    OutlinePath place;
  };
  const Row rows[] = {{{{"liferea:w", "Renamed"}}, {0}},
                      {{{"", "Sport"}, {"liferea:l", "Local"}}, {2, 0}},
                      {{{"", "Local"}}, {}},
                      {{}, {}}};
  const auto list = body();
  const FeedIndex index(list);
  for (const auto& row : rows) EXPECT_EQ(index.folder(list, row.path), row.place);
}

TEST(FeedIndex, ForgetsANameThatAnOutlineLost) {
  auto list = body();
  FeedIndex index(list);
  auto& outline = list.children[0].children[0];
  outline.attributes = {{"text", "A"}, {"xmlUrl", "https://new.example/"}};
  index.note({0, 0}, outline);
  EXPECT_EQ(index.feed(list, {"https://new.example/", "", "", {}}), (OutlinePath{0, 0}));
  EXPECT_EQ(index.feed(list, {"https://x.example/", "liferea:a", "", {}}), OutlinePath{});
}

}  // namespace
}  // namespace newsgloss
