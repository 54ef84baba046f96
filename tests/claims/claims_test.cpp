#include "claims/claims.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"
#include "claims/repetition.hpp"

namespace newsgloss {
namespace {

using testing::ElementsAre;

TEST(ReadClaims, MakesOneOfEachQuantityInOrder) {
  const MarkedText article(
      "{Chad} has [300] <tanks>. ||It lost [20] in [March 2024|2024-03].//[5 %]");
  const auto claims = read_claims(article.blocks(), article.mentions());
  std::vector<std::string> words;
  for (const Claim& claim : claims) {
    words.emplace_back(article.words(claim.block, claim.quantity.span));
  }
  EXPECT_THAT(words, ElementsAre("300", "20", "March 2024", "5 %"));
}

TEST(ReadClaims, TellsWhomWhatWhereWhenAndWhoSaysSo) {
  const MarkedText article(
      "{Ana Torres|p} said {Chad} lost [300] <tanks> near {Goma} in [March 2024|2024-03].");
  const Claim claim = read_claims(article.blocks(), article.mentions()).front();
  EXPECT_EQ(article.mention_words(claim.holder), "Chad");
  EXPECT_EQ(article.words(0, claim.concept_span), "tanks");
  EXPECT_EQ(article.mention_words(claim.location), "Goma");
  EXPECT_EQ(claim.when, (Date{2024, 3, 0}));
  EXPECT_EQ(article.words(0, claim.when_span), "March 2024");
  ASSERT_TRUE(claim.attribution);
  EXPECT_EQ(article.words(0, claim.attribution->speaker), "Ana Torres");
  EXPECT_TRUE(claim.marked);
}

TEST(ReadClaims, SaysNothingAroundADate) {
  const MarkedText article("{Chad} lost the war in [March 2024|2024-03].");
  const Claim claim = read_claims(article.blocks(), article.mentions()).front();
  EXPECT_EQ(claim.holder, kNoIndex);
  EXPECT_FALSE(claim.marked);
  EXPECT_EQ(claim.level, NumberLevel::every);
}

TEST(ReadClaims, SaysOfWhatItDeniesAloneThatItIsDenied) {
  const MarkedText article("There were not [300] <tanks> but [30].");
  const auto claims = read_claims(article.blocks(), article.mentions());
  EXPECT_EQ(claims[0].stance, Stance::denied);
  EXPECT_EQ(claims[1].stance, Stance::stated);
}

// Work is counted in what a sentence without an end could make long: it must be cut at kReach.
TEST(ReadClaims, LooksNoFurtherThanItsReachInASentenceWithoutEnd) {
  std::string text = "{Chad} said";
  for (int i = 0; i < 400; ++i) text += " [40] <houses> burned, and";
  const MarkedText article(text + " so on.");
  const auto claims = read_claims(article.blocks(), article.mentions());
  ASSERT_EQ(claims.size(), 400U);
  EXPECT_TRUE(claims.front().attribution);
  EXPECT_FALSE(claims.back().attribution) << "the speaker is out of reach";
  RepetitionFinder finder;
  for (const Claim& claim : claims) finder.add(claim, kNoIndex);
  for (const Repetition& one : finder.take()) {
    EXPECT_LE(one.repeats.size(), 8U);
    EXPECT_LE(one.disagrees.size(), 8U);
  }
}

}  // namespace
}  // namespace newsgloss
