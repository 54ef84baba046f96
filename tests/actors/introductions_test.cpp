#include "actors/introductions.hpp"

#include <gtest/gtest.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  const char* name;
  const char* introduced;  // spans joined by " + "
};

class IntroductionsTest : public ::testing::TestWithParam<Row> {};

TEST_P(IntroductionsTest, FindsTheWordsThatIntroduce) {
  const Row& row = GetParam();
  const Article article(row.text);
  std::string found = "no such name";
  for (const Mention& mention : article.mentions()) {
    if (article.words(mention) != row.name) continue;
    found.clear();
    for (const Span span : mention.introduced) {
      if (!found.empty()) found += " + ";
      found += span.of(article.blocks()[mention.block].text->text);
    }
  }
  EXPECT_EQ(found, row.introduced) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, IntroductionsTest,
    ::testing::Values(Row{"They asked Drasko Venn, a farmer from the north, about it.",
                          "Drasko Venn", "a farmer from the north"},
                      Row{"They asked Drasko Venn, who farms in the north, about it.",
                          "Drasko Venn", "who farms in the north"},
                      Row{"They heard activist Drasko Venn.", "Drasko Venn", "activist"},
                      Row{"They heard Tidal Council spokesperson Drasko Venn.", "Drasko Venn",
                          "Tidal Council spokesperson"},
                      Row{"According to Drasko Venn of Trask College, it rained.", "Drasko Venn",
                          "of Trask College"},
                      Row{"Former harbour official who has met sailors, Drasko Venn, asked why.",
                          "Drasko Venn", "Former harbour official who has met sailors"},
                      Row{"They saw Drasko Venn.", "Drasko Venn", ""}));

TEST(Introductions, OnlyTheFirstMentionHasThem) {
  const Article article("They heard activist Drasko Venn. The activist Venn smiled.");
  ASSERT_EQ(article.mentions().size(), 2U);
  EXPECT_FALSE(article.mentions()[0].introduced.empty());
}

}  // namespace
}  // namespace newsgloss::testing
