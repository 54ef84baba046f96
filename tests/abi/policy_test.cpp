#include <gmock/gmock.h>

#include "abi/small_engine.hpp"
#include "base/temporary_folder.hpp"

namespace newsgloss::abi {
namespace {

constexpr newsgloss_shown kBoth{1, 1};
constexpr newsgloss_feed_choice kNamesOff{NEWSGLOSS_OFF, NEWSGLOSS_INHERIT};

newsgloss_feed_name feed_name(std::string_view url) {
  auto name = sized<newsgloss_feed_name>();
  name.url = borrowed(url);
  name.node = name.title = borrowed("");
  return name;
}

Policy choose(const std::string& path, const newsgloss_feed_name& name,
              newsgloss_feed_choice choice) {
  return make<Policy>(newsgloss_policy_choose, path.c_str(), &name, choice);
}

/// "actors numbers", each 0 or 1, as the policy shows them of that feed.
std::string shown(const Policy& policy, const newsgloss_feed_name& name) {
  newsgloss_shown result{};
  call(newsgloss_policy_shown, policy.get(), &name, kBoth, &result);
  return std::to_string(result.actors) + ' ' + std::to_string(result.numbers);
}

TEST(Policy, OfNoFileShowsTheDefaults) {
  const TemporaryFolder folder;
  const auto policy = make<Policy>(newsgloss_policy_read, folder.at("feeds.opml").c_str());
  EXPECT_EQ(shown(policy, feed_name("https://a.example/")), "1 1");
  EXPECT_EQ(newsgloss_policy_difference_count(policy.get()), 0U);
}

TEST(Policy, KeepsWhatIsChosenUntilItIsReset) {
  const TemporaryFolder folder;
  const std::string path = folder.at("feeds.opml");
  const auto name = feed_name("https://a.example/");
  EXPECT_EQ(shown(choose(path, name, kNamesOff), name), "0 1");
  const auto read = make<Policy>(newsgloss_policy_read, path.c_str());
  ASSERT_EQ(newsgloss_policy_difference_count(read.get()), 1U);
  const auto found = get<newsgloss_feed_difference>(newsgloss_policy_difference, read.get(), 0U);
  EXPECT_EQ(view(found.name.url), "https://a.example/");
  EXPECT_EQ(found.choice.actors, NEWSGLOSS_OFF);
  EXPECT_EQ(found.choice.numbers, NEWSGLOSS_INHERIT);
  EXPECT_EQ(shown(make<Policy>(newsgloss_policy_reset, path.c_str()), name), "1 1");
}

TEST(Policy, OfAFolderHoldsForItsFeeds) {
  const TemporaryFolder folder;
  const std::string path = folder.at("feeds.opml");
  auto world = feed_name("");
  world.node = borrowed("liferea:world");
  world.title = borrowed("World");
  const newsgloss_folder_name holds[] = {{world.node, world.title}};
  auto inside = feed_name("https://a.example/");
  inside.folders = holds;
  inside.folder_count = 1;
  const auto policy = choose(path, world, {NEWSGLOSS_OFF, NEWSGLOSS_OFF});
  EXPECT_EQ(shown(policy, inside), "0 0");
  EXPECT_EQ(shown(policy, feed_name("https://b.example/")), "1 1");
  const auto changed = make<Policy>(newsgloss_policy_with, policy.get(), &inside,
                                    newsgloss_feed_choice{NEWSGLOSS_ON, NEWSGLOSS_INHERIT});
  EXPECT_EQ(shown(changed, inside), "1 0");
  EXPECT_EQ(shown(make<Policy>(newsgloss_policy_read, path.c_str()), inside), "0 0");
}

TEST(Policy, IsExportedAndImported) {
  const TemporaryFolder folder;
  const auto name = feed_name("https://a.example/");
  const auto policy = choose(folder.at("feeds.opml"), name, kNamesOff);
  newsgloss_string opml{};
  call(newsgloss_policy_export, policy.get(), &opml);
  const auto imported = make<Policy>(newsgloss_policy_import, folder.at("other.opml").c_str(),
                                     newsgloss_text{opml.data, opml.size});
  newsgloss_string_free(&opml);
  newsgloss_feed_choice choice{};
  call(newsgloss_policy_choice, imported.get(), &name, &choice);
  EXPECT_EQ(choice.actors, NEWSGLOSS_OFF);
}

TEST(Policy, RefusesNullAndWhatNoChoiceIs) {
  const TemporaryFolder folder;
  const std::string path = folder.at("feeds.opml");
  const auto name = feed_name("https://a.example/");
  const auto policy = make<Policy>(newsgloss_policy_read, path.c_str());
  auto homeless = name;
  homeless.folder_count = 1;
  newsgloss_policy* none = nullptr;
  auto difference = sized<newsgloss_feed_difference>();
  for (const newsgloss_feed_choice choice :
       {newsgloss_feed_choice{3, 0}, newsgloss_feed_choice{0, -1}}) {
    EXPECT_EQ(status_of(newsgloss_policy_choose, path.c_str(), &name, choice, &none),
              NEWSGLOSS_INVALID_ARGUMENT);
    EXPECT_EQ(status_of(newsgloss_policy_with, policy.get(), &name, choice, &none),
              NEWSGLOSS_INVALID_ARGUMENT);
  }
  for (const newsgloss_feed_name* wrong : {static_cast<const newsgloss_feed_name*>(nullptr),
                                           static_cast<const newsgloss_feed_name*>(&homeless)}) {
    EXPECT_EQ(status_of(newsgloss_policy_choose, path.c_str(), wrong, kNamesOff, &none),
              NEWSGLOSS_INVALID_ARGUMENT);
  }
  EXPECT_EQ(status_of(newsgloss_policy_import, path.c_str(), borrowed("no list"), &none),
            NEWSGLOSS_SYNTAX);
  EXPECT_EQ(status_of(newsgloss_policy_read, nullptr, &none), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_policy_difference, policy.get(), 0U, &difference),
            NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_policy_export, nullptr, nullptr), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(newsgloss_policy_difference_count(nullptr), 0U);
  EXPECT_EQ(none, nullptr);
  newsgloss_policy_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
