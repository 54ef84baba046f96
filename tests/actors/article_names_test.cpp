#include "actors/article_names.hpp"

#include <gtest/gtest.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

TEST(ArticleNames, CountsSpellingsThatFoldAlikeAsOneName) {
  const Article article("DROVNA - The port of Drovna is old.//In Drovna it rained.");
  ArticleNames names;
  gather_names(article.blocks(), names);
  ASSERT_EQ(names.names.size(), 1U);
  EXPECT_EQ(names.names[0].count, 3U);
  EXPECT_EQ(names.occurrences.size(), 3U);
  EXPECT_EQ(names.occurrences[2].block, 1U);
}

TEST(ArticleNames, AreByFirstOccurrence) {
  const Article article("In Velm and Karsk and Velm it rained.");
  ArticleNames names;
  gather_names(article.blocks(), names);
  ASSERT_EQ(names.names.size(), 2U);
  EXPECT_EQ(names.names[0].first, 0U);
  EXPECT_EQ(names.names[1].first, 1U);
}

}  // namespace
}  // namespace newsgloss::testing
