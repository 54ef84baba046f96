#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/temporary_folder.hpp"
#include "hosts/liferea/feed_table.hpp"

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

const std::vector<FeedName> feeds{
    {"", "liferea:w", "World", {}},
    {"https://a.example/", "liferea:a", "Ümlaut Daily", {{"liferea:w", "World"}}},
    {"https://b.example/", "liferea:b", "Weekly", {{"liferea:w", "World"}}},
    {"https://c.example/", "liferea:c", "Sport", {}}};

class FeedRows : public testing::Test {
 protected:
  std::string path() const { return (folder_ / "feeds.opml").string(); }

  static std::vector<std::string> titles(const std::vector<FeedRow>& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows) all.push_back(row.name.title);
    return all;
  }

  TemporaryFolder folder_;
};

TEST_F(FeedRows, ShowWhatEachFeedShowsAndWhereAFolderIsMixed) {
  FeedSwitches switches(path());
  EXPECT_EQ(switches.choose(feeds[1], {NEWSGLOSS_OFF, NEWSGLOSS_INHERIT}), "");
  const auto rows = rows_of(feeds, switches, {1, 0});
  ASSERT_EQ(rows.size(), 4U);
  EXPECT_TRUE(rows[0].actors_mixed);
  EXPECT_FALSE(rows[0].numbers_mixed);
  EXPECT_FALSE(rows[1].shown.actors);
  EXPECT_TRUE(rows[1].differs());
  EXPECT_TRUE(rows[2].shown.actors);
  EXPECT_FALSE(rows[2].shown.numbers);
  EXPECT_FALSE(rows[3].differs());
}

TEST_F(FeedRows, KeepWhatWasChosenForAFeedThatIsGone) {
  FeedSwitches switches(path());
  const FeedName gone{"https://gone.example/", "liferea:g", "Gone", {{"liferea:w", "World"}}};
  EXPECT_EQ(switches.choose(gone, {NEWSGLOSS_OFF, NEWSGLOSS_OFF}), "");
  EXPECT_EQ(titles(rows_of(feeds, switches, {1, 1})).back(), "Gone");
}

TEST_F(FeedRows, AreFoundByTitleOrAddressInAnyCase) {
  FeedSwitches switches(path());
  const auto rows = rows_of(feeds, switches, {1, 1});
  EXPECT_THAT(titles(found_rows(rows, "ümLAUT", false)), ElementsAre("World", "Ümlaut Daily"));
  EXPECT_THAT(titles(found_rows(rows, "C.EXAMPLE", false)), ElementsAre("Sport"));
  EXPECT_THAT(titles(found_rows(rows, "nowhere", false)), ElementsAre());
  EXPECT_EQ(found_rows(rows, "", false).size(), 4U);
}

TEST_F(FeedRows, CanBeThoseThatDiffer) {
  FeedSwitches switches(path());
  EXPECT_EQ(switches.choose(feeds[2], {NEWSGLOSS_INHERIT, NEWSGLOSS_OFF}), "");
  EXPECT_THAT(titles(found_rows(rows_of(feeds, switches, {1, 1}), "", true)),
              ElementsAre("World", "Weekly"));
}

TEST_F(FeedRows, AreFoundAmongAThousand) {
  std::vector<FeedName> many;
  std::string opml = "<opml version='2.0'><body>";
  for (int folder = 0; folder < 50; ++folder) {
    const FolderName holder{"liferea:f" + std::to_string(folder),
                            "Folder " + std::to_string(folder)};
    many.push_back({"", holder.node, holder.title, {}});
    opml += "<outline text='" + holder.title + "'>";
    for (int feed = 0; feed < 20; ++feed) {
      const auto number = std::to_string(folder * 20 + feed);
      const auto url = "https://user:word@feeds.example/" + number + "/rss.xml";
      many.push_back({url, "liferea:n" + number, "Paper " + number, {holder}});
      opml += "<outline text='Paper " + number + "' xmlUrl='" + url + "'/>";
    }
    opml += "</outline>";
  }
  std::ofstream(folder_ / "other.opml") << opml + "</body></opml>";
  FeedSwitches switches(path());
  ASSERT_EQ(switches.import_list((folder_ / "other.opml").string()), "");
  ASSERT_EQ(switches.choose(many[1050 - 1], {NEWSGLOSS_OFF, NEWSGLOSS_INHERIT}), "");
  const auto rows = rows_of(many, switches, {1, 1});
  EXPECT_EQ(rows.size(), 1050U);
  EXPECT_THAT(titles(found_rows(rows, "paper 777", false)), ElementsAre("Folder 38", "Paper 777"));
  EXPECT_THAT(titles(found_rows(rows, "", true)), ElementsAre("Folder 49", "Paper 999"));
}

TEST_F(FeedRows, FollowAChoiceThatCouldNotBeWritten) {
  std::ofstream(folder_ / "blocked") << "a file where the folder should be";
  FeedSwitches switches((folder_ / "blocked" / "feeds.opml").string());
  EXPECT_NE(switches.choose(feeds[3], {NEWSGLOSS_OFF, NEWSGLOSS_OFF}), "");
  EXPECT_FALSE(switches.shown(feeds[3], {1, 1}).actors);
  EXPECT_FALSE(switches.trouble().empty());
}

}  // namespace
}  // namespace newsgloss::hosts
