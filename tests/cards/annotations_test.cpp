#include "cards/annotations.hpp"

#include <gmock/gmock.h>

#include "cards/made_up.hpp"

namespace newsgloss {
namespace {

constexpr const char* kArticle =
    "Avara has 20,000 soldiers, Ines Varga said.\n\n"
    "Nothing to mark stands here.\n\n"
    "The storm killed 40 people in Avara. Doctors said the death toll was 52.";

TEST(Annotations, NumberMarksAndCardsThroughTheDocument) {
  const Annotations annotations = annotated(kArticle);
  ASSERT_GT(annotations.mark_count(), 3U);
  std::uint32_t next_card = 0;
  for (std::uint32_t i = 0; i < annotations.mark_count(); ++i) {
    const Mark mark = annotations.mark(i);
    EXPECT_LE(mark.card, next_card);
    EXPECT_EQ(mark.first, mark.card == next_card);
    if (mark.first) {
      EXPECT_EQ(annotations.first_mark(next_card++), i);
    }
    if (mark.mention != kNoIndex) {
      EXPECT_EQ(annotations.mention(mark.mention).span, mark.span);
      EXPECT_EQ(annotations.mention(mark.mention).block, mark.block);
      EXPECT_THAT(annotations.marks_of_actor(annotations.mention(mark.mention).actor),
                  testing::Contains(i));
    } else {
      EXPECT_EQ(annotations.claim(mark.claim).quantity.span, mark.span);
      EXPECT_EQ(annotations.claim(mark.claim).block, mark.block);
    }
  }
  EXPECT_EQ(annotations.card_count(), next_card);
}

TEST(Annotations, GroupTheMarksOfAnActorOverBlocks) {
  const Annotations annotations = annotated(kArticle);
  const auto marks = annotations.marks_of_actor(annotations.mention(0).actor);
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(annotations.mark(marks[0]).block, 0U);
  EXPECT_EQ(annotations.mark(marks[1]).block, 2U);
  EXPECT_TRUE(annotations.marks_of_actor(1000).empty());
}

TEST(Annotations, ClaimsCountTheMentionsOfTheirBlock) {
  const Annotations annotations = annotated(kArticle);
  for (std::uint32_t i = 0; i < annotations.claim_count(); ++i) {
    const Claim& claim = annotations.claim(i);
    if (claim.holder == kNoIndex) continue;
    EXPECT_EQ(&annotations.mention_in(claim.block, claim.holder),
              &annotations.mention(annotations.mention_number(claim.block, claim.holder)));
  }
  EXPECT_EQ(annotations.mention_number(2, kNoIndex), kNoIndex);
}

TEST(Annotations, TellWhatOthersSayOfAFigure) {
  const Annotations annotations = annotated(kArticle);
  std::vector<std::string> told;
  for (std::uint32_t i = 0; i < annotations.claim_count(); ++i) {
    const Repetition* repetition = annotations.repetition(i);
    if (repetition == nullptr) continue;
    const Claim& claim = annotations.claim(i);
    told.emplace_back(annotations.words(claim.block, claim.quantity.number));
    EXPECT_EQ(repetition->disagrees.size(), 1U);
  }
  EXPECT_THAT(told, testing::ElementsAre("40", "52"));
}

TEST(Annotations, OfNothingAreEmpty) {
  for (const Annotations& annotations : {Annotations(), annotated("")}) {
    EXPECT_EQ(annotations.mention_count() + annotations.claim_count() + annotations.mark_count() +
                  annotations.card_count(),
              0U);
  }
}

}  // namespace
}  // namespace newsgloss
