#include "cards/marks.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

Mention mention(std::uint32_t block, Span span, std::uint32_t actor, float confidence = 1) {
  Mention made;
  made.block = block;
  made.span = span;
  made.actor = actor;
  made.confidence = confidence;
  return made;
}

Claim claim(std::uint32_t block, Span span, NumberLevel level) {
  Claim made;
  made.block = block;
  made.quantity.span = span;
  made.level = level;
  return made;
}

TEST(Marks, ComeInOrderAndShareTheCardOfTheirActor) {
  const auto [marks, first_marks, actor_marks] =
      make_marks({mention(0, {10, 14}, 3), mention(0, {20, 24}, 4), mention(1, {0, 4}, 3)},
                 {claim(0, {0, 5}, NumberLevel::clear)});
  ASSERT_EQ(marks.size(), 4U);
  EXPECT_THAT(first_marks, testing::ElementsAre(0U, 1U, 2U));
  EXPECT_THAT(actor_marks.at(3), testing::ElementsAre(1U, 3U));
  EXPECT_EQ(marks[0].kind, MarkKind::number);
  EXPECT_EQ(marks[0].claim, 0U);
  EXPECT_EQ(marks[1].card, 1U);
  EXPECT_TRUE(marks[1].first);
  EXPECT_EQ(marks[2].card, 2U);
  EXPECT_EQ(marks[3].card, 1U);
  EXPECT_FALSE(marks[3].first);
}

TEST(Marks, NeverOverlap) {
  const auto marks =
      make_marks({mention(0, {0, 2}, 0), mention(0, {30, 40}, 1)},
                 {claim(0, {0, 6}, NumberLevel::clear), claim(0, {37, 40}, NumberLevel::every),
                  claim(0, {50, 52}, NumberLevel::none)})
          .marks;
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(marks[0].kind, MarkKind::number);
  EXPECT_EQ(marks[1].kind, MarkKind::actor);
}

TEST(Marks, UpToALevelAreTheSameWhateverIsShownAboveIt) {
  // "dozens of the 40 tanks of 3 May, North Korea": a vague figure around a clear one, a date that
  // begins inside an actor
  const std::vector<Mention> mentions = {mention(0, {0, 9}, 0)};
  const std::vector<Claim> all = {
      claim(0, {5, 30}, NumberLevel::every), claim(0, {20, 40}, NumberLevel::usual),
      claim(0, {32, 36}, NumberLevel::clear), claim(0, {38, 50}, NumberLevel::every),
      claim(1, {0, 4}, NumberLevel::every)};
  const auto every = make_marks(mentions, all).marks;
  for (const NumberLevel level : {NumberLevel::clear, NumberLevel::usual, NumberLevel::every}) {
    std::vector<Claim> shown = all;
    for (Claim& one : shown) {
      if (one.level > level) one.level = NumberLevel::none;
    }
    std::vector<Span> expected, filtered;
    for (const Mark& mark : make_marks(mentions, shown).marks) expected.push_back(mark.span);
    for (const Mark& mark : every) {
      if (mark.level <= static_cast<std::uint8_t>(level)) filtered.push_back(mark.span);
    }
    EXPECT_EQ(filtered, expected) << static_cast<int>(level);
  }
}

TEST(Marks, TellTheUncertain) {
  const auto marks = make_marks({mention(0, {0, 2}, 0, 0.4F)}, {}).marks;
  EXPECT_EQ(marks.at(0).kind, MarkKind::uncertain_actor);
}

TEST(Marks, AMetonymHasACardOfItsOwn) {
  Mention metonym = mention(0, {10, 14}, 0);
  metonym.how = MentionHow::metonym;
  EXPECT_EQ(make_marks({mention(0, {0, 4}, 0), metonym}, {}).first_marks.size(), 2U);
}

}  // namespace
}  // namespace newsgloss
