#include "hosts/shared/article_list.hpp"

#include <gmock/gmock.h>

#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

using testing::ElementsAre;

const std::string article =
    "Freedonia has 14,000 boats. Mayor Ilse Brandt of Freedonia wants more.\n\n"
    "Freedonian boats are old, said Brandt; the boats need 300 captains.";

std::vector<ListedItem> listed() {
  const auto engine = small_engine();
  const auto session = make<Session>(newsgloss_session_new, engine.get(), NEWSGLOSS_UTF16);
  const auto document = make<Document>(newsgloss_document_from_text, borrowed(article));
  const auto annotations =
      make<Annotations>(newsgloss_session_annotate, session.get(), document.get(), nullptr);
  return article_list(engine.get(), annotations.get(), {2026, 11, 22, {}}, Formats("en_GB"));
}

std::vector<std::string> titles(const std::vector<ListedItem>& items) {
  std::vector<std::string> all;
  for (const auto& item : items) all.push_back(item.card.title);
  return all;
}

TEST(ArticleList, NamesActorsBeforeFiguresInTheArticlesOrder) {
  const auto items = listed();
  EXPECT_THAT(titles(items),
              ElementsAre("Freedonia", "Ilse Brandt", "14,000 boats", "300 captains"));
}

TEST(ArticleList, GathersAllMentionsOfAnActor) {
  const auto items = listed();
  ASSERT_GE(items.size(), 2U);
  EXPECT_EQ(items[0].marks.size(), 3U) << "the demonym too";
  EXPECT_EQ(items[0].kind, NEWSGLOSS_COUNTRY);
  EXPECT_EQ(items[1].marks.size(), 2U);
  EXPECT_EQ(items[1].kind, NEWSGLOSS_PERSON);
}

TEST(ArticleList, HoldsWhatIsShown) {
  struct Row {
    const char* what;
    Settings settings;
    newsgloss_shown shown;
    std::size_t items;
  };
  Settings no_people;
  no_people.people = false;
  const Row rows[] = {{"all", {}, {1, 1}, 4},
                      {"a feed without names", {}, {0, 1}, 2},
                      {"a feed without numbers", {}, {1, 0}, 2},
                      {"no people", no_people, {1, 1}, 3},
                      {"paused", {}, {0, 0}, 0}};
  for (const auto& row : rows) {
    EXPECT_EQ(shown_items(listed(), row.settings, row.shown).size(), row.items) << row.what;
  }
}

TEST(ArticleList, LeadsToTheFirstMentionWhereOnlyThatIsMarked) {
  Settings settings;
  settings.first_only = true;
  const auto items = shown_items(listed(), settings, {1, 1});
  ASSERT_FALSE(items.empty());
  EXPECT_THAT(items[0].marks, ElementsAre(0U));
}

TEST(ArticleList, LeavesOutFiguresOfAHigherLevel) {
  std::vector<ListedItem> items(3);
  for (std::uint32_t i = 0; i < 3; ++i) items[i].level = i + 1;
  for (int level = 1; level <= 3; ++level) {
    Settings settings;
    settings.number_level = level;
    EXPECT_EQ(shown_items(items, settings, {1, 1}).size(), static_cast<std::size_t>(level));
  }
}

}  // namespace
}  // namespace newsgloss::hosts
