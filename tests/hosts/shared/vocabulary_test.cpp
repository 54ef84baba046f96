#include "hosts/shared/vocabulary.hpp"

#include <gtest/gtest.h>

namespace newsgloss::hosts {
namespace {

TEST(Vocabulary, HasAWordForEveryKind) {
  for (newsgloss_entity_kind kind = NEWSGLOSS_PERSON; kind <= NEWSGLOSS_EVENT; ++kind) {
    EXPECT_NE(kind_word(kind, ""), "") << kind;
  }
  EXPECT_EQ(kind_word(NEWSGLOSS_EVENT + 1, ""), "");
  EXPECT_EQ(kind_word(-1, ""), "");
}

TEST(Vocabulary, ShowsAnIdentifierWithoutAWordAsItIs) {
  EXPECT_EQ(kind_word(NEWSGLOSS_ORGANISATION, "central-bank"), "Central bank");
  EXPECT_EQ(kind_word(NEWSGLOSS_ORGANISATION, "space-agency"), "Space agency");
  EXPECT_EQ(fact_word("gdp"), "Gross domestic product");
  EXPECT_EQ(fact_word("rail-network"), "Rail network");
  EXPECT_EQ(relation_word("parent"), "Belongs to");
  EXPECT_EQ(relation_word(""), "");
}

TEST(Vocabulary, SaysWhyAndHowSure) {
  EXPECT_EQ(reason_words(0), "meant most often in news");
  EXPECT_EQ(reason_words(99), "");
  EXPECT_EQ(stance_words(NEWSGLOSS_STATED), "");
  EXPECT_EQ(stance_words(NEWSGLOSS_DENIED), "denied");
}

TEST(Vocabulary, KnowsTheUnitsOfFacts) {
  const std::pair<const char*, const char*> rows[] = {{"US dollar", "USD"},
                                                      {"euro", "EUR"},
                                                      {"percent", "percent"},
                                                      {"square kilometre", "square-kilometer"},
                                                      {"person", ""}};
  for (const auto& [unit, id] : rows) EXPECT_EQ(unit_of_fact(unit), id);
}

TEST(Vocabulary, BoundsAValue) {
  const std::pair<newsgloss_change, const char*> rows[] = {
      {NEWSGLOSS_EQUAL, "3"},          {NEWSGLOSS_ABOUT, "about 3"}, {NEWSGLOSS_BELOW, "at most 3"},
      {NEWSGLOSS_ABOVE, "at least 3"}, {NEWSGLOSS_UP, "a rise: 3"},  {NEWSGLOSS_DOWN, "a fall: 3"}};
  for (const auto& [change, words] : rows) EXPECT_EQ(bounded(change, "3"), words);
}

}  // namespace
}  // namespace newsgloss::hosts
