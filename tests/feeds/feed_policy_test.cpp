#include "feeds/feed_policy.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Shown both{true, true};
constexpr FeedChoice all_off{Choice::off, Choice::off};

FeedName feed(std::string url, std::string node = {}, std::vector<FolderName> folders = {}) {
  return {std::move(url), std::move(node), "Daily", std::move(folders)};
}

FolderName folder(std::string node, std::string title) {
  return {std::move(node), std::move(title)};
}

FeedName folder_name(std::string node, std::string title, std::vector<FolderName> folders = {}) {
  return {{}, std::move(node), std::move(title), std::move(folders)};
}

TEST(FeedPolicy, ShowsTheDefaultsWhereNothingWasChosen) {
  EXPECT_EQ(FeedPolicy().shown(feed("https://a.example/"), both), both);
  EXPECT_EQ(FeedPolicy().shown(feed("https://a.example/"), Shown{false, true}),
            (Shown{false, true}));
}

TEST(FeedPolicy, KeepsEachSwitchOfAFeedOnItsOwn) {
  const auto name = feed("https://a.example/");
  const auto policy = FeedPolicy().with(name, {Choice::off, Choice::inherit});
  EXPECT_EQ(policy.shown(name, both), (Shown{false, true}));
  EXPECT_EQ(policy.shown(name, Shown{true, false}), (Shown{false, false}));
  EXPECT_EQ(policy.shown(feed("https://b.example/"), both), both);
  const auto on = policy.with(name, {Choice::on, Choice::on});
  EXPECT_EQ(on.shown(name, Shown{false, false}), both);
  EXPECT_EQ(on.with(name, {}).shown(name, Shown{false, true}), (Shown{false, true}));
}

TEST(FeedPolicy, LetsAFeedInheritFromTheInnermostFolderThatHasAChoice) {
  const std::vector<FolderName> outer{folder("h:1", "World")};
  const std::vector<FolderName> inner{outer[0], folder("h:2", "Europe")};
  const auto name = feed("https://a.example/", "h:3", inner);
  const auto off = FeedPolicy().with(folder_name("h:1", "World"), all_off);
  EXPECT_EQ(off.shown(name, both), (Shown{false, false}));
  const auto half = off.with(folder_name("h:2", "Europe", outer), {Choice::on, Choice::inherit});
  EXPECT_EQ(half.shown(name, both), (Shown{true, false}));
  EXPECT_EQ(half.with(name, {Choice::off, Choice::on}).shown(name, both), (Shown{false, true}));
  EXPECT_EQ(half.shown(feed("https://a.example/", "h:3", outer), both), (Shown{false, false}));
}

TEST(FeedPolicy, FindsAFolderByItsTitlesWhereItsNodeIsNew) {
  const auto off = FeedPolicy().with(folder_name("h:1", "World"), all_off);
  EXPECT_EQ(off.shown(feed("https://a.example/", {}, {folder("other:9", "World")}), both),
            (Shown{false, false}));
  EXPECT_EQ(off.shown(feed("https://a.example/", {}, {folder("h:1", "The world")}), both),
            (Shown{false, false}));
  EXPECT_EQ(off.shown(feed("https://a.example/", {}, {folder("h:2", "Sport")}), both), both);
}

TEST(FeedPolicy, UsesTheFoldersOfTheFileWhereTheHostHasNone) {
  const auto policy = FeedPolicy()
                          .with(folder_name({}, "World"), all_off)
                          .with(feed("https://a.example/", {}, {folder({}, "World")}),
                                {Choice::inherit, Choice::on});
  EXPECT_EQ(policy.shown(feed("https://a.example/"), both), (Shown{false, true}));
}

TEST(FeedPolicy, MovesTheChoiceOfAKnownNodeToItsNewAddress) {
  const auto policy = FeedPolicy().with(feed("https://old.example/", "h:1"), all_off);
  EXPECT_EQ(policy.choice(feed("https://new.example/", "h:1")), all_off);
  const auto moved = policy.with(feed("https://new.example/", "h:1"), all_off);
  EXPECT_EQ(moved.entries().size(), 1U);
  EXPECT_EQ(moved.choice(feed("https://new.example/")), all_off);
  EXPECT_EQ(moved.choice(feed("https://old.example/")), FeedChoice{});
}

TEST(FeedPolicy, KnowsAFeedThatWasSubscribedAnewByItsAddress) {
  const auto policy = FeedPolicy().with(feed("https://a.example/", "h:1"), all_off);
  EXPECT_EQ(policy.choice(feed("https://A.example/", "h:7")), all_off);
}

TEST(FeedPolicy, WritesNeitherUserNorPassword) {
  const auto name = feed("https://anna:secret@a.example/rss", "h:1");
  const auto policy = FeedPolicy().with(name, all_off);
  EXPECT_THAT(policy.to_opml(), Not(HasSubstr("secret")));
  EXPECT_THAT(policy.to_opml(), Not(HasSubstr("anna")));
  EXPECT_EQ(policy.choice(name), all_off);
  EXPECT_EQ(policy.choice(feed("https://a.example/rss")), all_off);
}

TEST(FeedPolicy, IsTheSameAfterWritingAndReading) {
  const auto policy =
      FeedPolicy().with(feed("https://a.example/?x=1&y=2", "h:1", {folder("h:2", "A \"b\" <c>")}),
                        {Choice::on, Choice::off});
  const auto again = FeedPolicy::from_opml(policy.to_opml());
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(*again, policy);
}

TEST(FeedPolicy, ListsWhatDiffersInTheOrderOfTheFile) {
  const auto a = feed("https://a.example/", "h:1", {folder("h:2", "World")});
  const auto b = feed("https://b.example/", "h:3");
  const auto policy = FeedPolicy()
                          .with(a, all_off)
                          .with(b, {})
                          .with(folder_name("h:2", "World"), {Choice::inherit, Choice::on});
  EXPECT_THAT(policy.differences(),
              testing::ElementsAre(
                  FeedDifference{folder_name("h:2", "World"), {Choice::inherit, Choice::on}},
                  FeedDifference{a, all_off}));
  EXPECT_TRUE(policy.without_choices().differences().empty());
  EXPECT_EQ(policy.without_choices().entries().size(), 3U);
}

TEST(FeedPolicy, TakesTheListOfAnyReaderAndKeepsItsOwnChoices) {
  const auto mine = FeedPolicy().with(feed("https://a.example/rss", "h:1"), all_off);
  const auto theirs = FeedPolicy::from_opml(R"(<opml version="2.0"><body>
    <outline text="World"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/>
      <outline type="rss" title="B daily" text="B" xmlUrl="https://b.example/rss"/></outline>
    <outline xmlns:n="urn:newsgloss:feeds" text="C" xmlUrl="https://c.example/" n:actors="off"/>
    </body></opml>)");
  ASSERT_TRUE(theirs) << theirs.error().message;
  const auto both_lists = mine.with_imported(*theirs);
  EXPECT_EQ(both_lists.entries().size(), 4U);
  EXPECT_EQ(both_lists.choice(feed("https://a.example/rss")), all_off);
  EXPECT_EQ(both_lists.choice(feed("https://c.example/")),
            (FeedChoice{Choice::off, Choice::inherit}));
  EXPECT_EQ(both_lists.with_imported(*theirs), both_lists);
  const auto quiet = both_lists.with(folder_name({}, "World"), all_off);
  EXPECT_EQ(quiet.shown(feed("https://b.example/rss"), both), (Shown{false, false}));
}

TEST(FeedPolicy, KeepsAttributesItDoesNotKnow) {
  const auto policy = FeedPolicy::from_opml(R"(<opml version="1.0"><body>
    <outline text="A" xmlUrl="https://a.example/" viewMode="2" htmlUrl="https://a.example/home"/>
    </body></opml>)");
  ASSERT_TRUE(policy) << policy.error().message;
  const auto written = policy->with(feed("https://a.example/", "h:1"), all_off).to_opml();
  EXPECT_THAT(written, HasSubstr("viewMode=\"2\" htmlUrl=\"https://a.example/home\""));
  EXPECT_THAT(written, HasSubstr("ng:node=\"h:1\" ng:actors=\"off\" ng:numbers=\"off\""));
}

}  // namespace
}  // namespace newsgloss
