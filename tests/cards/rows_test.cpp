#include "cards/rows.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

struct Case {
  Date date, today;
  bool old;
};

class Age : public testing::TestWithParam<Case> {};

TEST_P(Age, IsOldAfterEighteenMonths) {
  EXPECT_EQ(is_old(GetParam().date, GetParam().today), GetParam().old);
}

INSTANTIATE_TEST_SUITE_P(Days, Age,
                         testing::Values(Case{{2024, 1, 15}, {2024, 6, 1}, false},
                                         Case{{2023, 1, 15}, {2024, 7, 14}, false},
                                         Case{{2023, 1, 15}, {2024, 7, 15}, false},
                                         Case{{2023, 1, 15}, {2024, 7, 16}, true},
                                         Case{{2023, 1, 15}, {2024, 8, 1}, true},
                                         Case{{2023, 1, 0}, {2024, 7, 31}, false},
                                         Case{{2023, 1, 0}, {2024, 8, 1}, true},
                                         Case{{2022, 0, 0}, {2024, 6, 30}, false},
                                         Case{{2022, 0, 0}, {2024, 7, 1}, true},
                                         Case{{0, 0, 0}, {2024, 7, 1}, false},
                                         Case{{2025, 1, 1}, {2024, 7, 1}, false}));

TEST(Rows, KeepWhereTheyAreFrom) {
  Card card;
  add_row(card, Message::described_as, {text_argument("a town")}, {"atlas", {2020, 1, 1}},
          {2024, 1, 1});
  add_row(card, Message::value_is, {number_argument(1, 2, "kilometre", "kilometer")});
  ASSERT_EQ(card.rows.size(), 2U);
  EXPECT_TRUE(card.rows[0].old);
  EXPECT_EQ(card.rows[0].provenance->source, "atlas");
  EXPECT_FALSE(card.rows[1].old);
  EXPECT_EQ(card.rows[1].provenance, std::nullopt);
  EXPECT_EQ(card.rows[1].arguments[0].unit_id, "kilometer");
}

}  // namespace
}  // namespace newsgloss
