#include "cards/marks.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

Mention mention(Span span, std::uint32_t actor, float confidence = 1) {
  Mention made;
  made.span = span;
  made.actor = actor;
  made.confidence = confidence;
  return made;
}

Claim claim(Span span, NumberLevel level) {
  Claim made;
  made.quantity.span = span;
  made.level = level;
  return made;
}

TEST(Marks, ComeInOrder) {
  const auto marks =
      make_marks({mention({10, 14}, 3), mention({20, 24}, 4)}, {claim({0, 5}, NumberLevel::clear)});
  ASSERT_EQ(marks.size(), 3U);
  EXPECT_EQ(marks[0].key.kind, MarkKind::number);
  EXPECT_EQ(marks[0].claim, 0U);
  EXPECT_EQ(marks[1].key.actor, 3U);
  EXPECT_EQ(marks[1].mention, 0U);
  EXPECT_EQ(marks[2].mention, 1U);
}

TEST(Marks, NeverOverlap) {
  const auto marks =
      make_marks({mention({0, 2}, 0), mention({30, 40}, 1)},
                 {claim({0, 6}, NumberLevel::clear), claim({37, 40}, NumberLevel::every),
                  claim({50, 52}, NumberLevel::none)});
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_EQ(marks[0].key.kind, MarkKind::number);
  EXPECT_EQ(marks[1].key.kind, MarkKind::actor);
}

TEST(Marks, UpToALevelAreTheSameWhateverIsShownAboveIt) {
  // "dozens of the 40 tanks of 3 May, North Korea": a vague figure around a clear one, a date that
  // begins inside an actor
  const std::vector<Mention> mentions = {mention({0, 9}, 0)};
  const std::vector<Claim> all = {
      claim({5, 30}, NumberLevel::every), claim({20, 40}, NumberLevel::usual),
      claim({32, 36}, NumberLevel::clear), claim({38, 50}, NumberLevel::every)};
  const auto every = make_marks(mentions, all);
  for (const NumberLevel level : {NumberLevel::clear, NumberLevel::usual, NumberLevel::every}) {
    std::vector<Claim> shown = all;
    for (Claim& one : shown) {
      if (one.level > level) one.level = NumberLevel::none;
    }
    std::vector<Span> expected, filtered;
    for (const BlockMark& mark : make_marks(mentions, shown)) expected.push_back(mark.span);
    for (const BlockMark& mark : every) {
      if (mark.level <= static_cast<std::uint8_t>(level)) filtered.push_back(mark.span);
    }
    EXPECT_EQ(filtered, expected) << static_cast<int>(level);
  }
}

TEST(Marks, TellTheUncertain) {
  EXPECT_EQ(make_marks({mention({0, 2}, 0, 0.4F)}, {}).at(0).key.kind, MarkKind::uncertain_actor);
}

TEST(Marks, AMetonymHasAKeyOfItsOwn) {
  Mention metonym = mention({10, 14}, 0);
  metonym.how = MentionHow::metonym;
  const auto marks = make_marks({mention({0, 4}, 0), metonym, mention({20, 24}, 0)}, {});
  EXPECT_NE(marks.at(0).key, marks.at(1).key);
  EXPECT_EQ(marks.at(0).key, marks.at(2).key);
}

}  // namespace
}  // namespace newsgloss
