#include "cards/card_numbers.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

TEST(CardNumbers, AreSharedByMarksOfOneKeyOnly) {
  struct Row {
    CardKey key;
    std::uint32_t number;
  };
  const Row rows[] = {
      {{3, kNoEntity, false, MarkKind::actor}, 0},
      {{kNoIndex, kNoEntity, false, MarkKind::number}, 1},
      {{3, kNoEntity, false, MarkKind::actor}, 0},
      {{kNoIndex, kNoEntity, false, MarkKind::number}, 2},
      {{0, kNoEntity, false, MarkKind::actor}, 3},
      {{3, kNoEntity, false, MarkKind::uncertain_actor}, 4},
      {{3, 7, true, MarkKind::actor}, 5},
      {{3, 8, true, MarkKind::actor}, 6},
      {{3, 7, true, MarkKind::actor}, 5},
      {{0, kNoEntity, false, MarkKind::actor}, 3},
  };
  CardNumbers numbers;
  for (const Row& row : rows) EXPECT_EQ(numbers.number(row.key), row.number);
}

}  // namespace
}  // namespace newsgloss
