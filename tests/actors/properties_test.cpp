// What holds of the mentions of any article, tried on articles put together by chance from the same
// few sentences.

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

constexpr std::array kSentences = {
    "President Ilya Morren flew to Velm.",
    "The president said so; Morren agreed.",
    "Velm denied the report, and Karsk’s diplomacy failed.",
    "EDDA HALVIK WINS IN KARSK",
    "“We don’t know,” Anna-Lena van der Mellin of Drovna Nets Inc. wrote.",
    "J.K. Trask (ORA) and the Office for Remote Areas (ORA) paid $5.",
    "write to a.B@c.example or see www.Velm.example/News!",
    "東京 und Łódź; the al-Masri house — ‘Buba’ …",
    "it rained.",
};

std::string article_of(unsigned seed) {
  std::mt19937 random(seed);
  std::string text;
  for (int i = 0; i < 12; ++i) {
    text += kSentences[random() % kSentences.size()];
    text += random() % 3 == 0 ? "//" : " ";
  }
  return text + "it was late.";
}

class ActorProperties : public ::testing::TestWithParam<unsigned> {};

TEST_P(ActorProperties, MentionsLieInTheTextInOrderWithoutOverlap) {
  const Article article(article_of(GetParam()));
  const Mention* before = nullptr;
  for (const Mention& mention : article.mentions()) {
    ASSERT_LT(mention.block, article.blocks().size());
    EXPECT_LT(mention.span.begin, mention.span.end);
    EXPECT_LE(mention.span.end, article.blocks()[mention.block].text->text.size());
    const bool in_order =
        before == nullptr || before->block < mention.block ||
        (before->block == mention.block && before->span.end <= mention.span.begin);
    EXPECT_TRUE(in_order);
    for (const Span introduced : mention.introduced)
      EXPECT_LE(introduced.end, article.blocks()[mention.block].text->text.size());
    before = &mention;
  }
}

TEST_P(ActorProperties, TheSameBytesMeanTheSame) {
  const std::string text = article_of(GetParam());
  EXPECT_EQ(Article(text).mentions(), Article(text).mentions());
}

TEST_P(ActorProperties, AParagraphAboutSomethingElseChangesNothing) {
  const std::string text = article_of(GetParam());
  const Article alone(text), longer(text + "//Rain fell on the long grass and the hills.");
  EXPECT_EQ(alone.mentions(), longer.mentions());
}

INSTANTIATE_TEST_SUITE_P(Seeds, ActorProperties, ::testing::Range(0U, 50U));

}  // namespace
}  // namespace newsgloss::testing
