#include <gtest/gtest.h>

#include "quantities/reading.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  const char* surface;
  double low, high;
  const char* unit;
  QuantityKind kind;
  Change change;
};

class QuantityRow : public ::testing::TestWithParam<Row> {};

TEST_P(QuantityRow, IsRead) {
  const Row& row = GetParam();
  const std::string text = row.text;
  const Quantity quantity = first_of(text);
  EXPECT_EQ(surface(quantity, text), row.surface) << text;
  ASSERT_TRUE(quantity.low && quantity.high) << text;
  EXPECT_DOUBLE_EQ(*quantity.low, row.low) << text;
  EXPECT_DOUBLE_EQ(*quantity.high, row.high) << text;
  EXPECT_EQ(quantity.unit, row.unit) << text;
  EXPECT_EQ(quantity.kind, row.kind) << text;
  EXPECT_EQ(quantity.change, row.change) << text;
}

constexpr auto count = QuantityKind::count;
constexpr auto currency = QuantityKind::currency;
constexpr auto dimension = QuantityKind::dimension;
constexpr auto percent = QuantityKind::percent;

INSTANTIATE_TEST_SUITE_P(
    Phenomena, QuantityRow,
    ::testing::Values(
        Row{"The harbour sheltered 14,200 boats.", "14,200", 14200, 14200, "boat", count,
            Change::equal},
        Row{"It sent about 50 artillery systems north.", "50", 50, 50, "artillery system", count,
            Change::about},
        Row{"Flood defences cost $1.2bn to build.", "$1.2bn", 1.2e9, 1.2e9, "dollar", currency,
            Change::equal},
        Row{"Between 5 and 7 km of track was lost.", "5 and 7 km", 5, 7, "kilometre", dimension,
            Change::equal},
        Row{"The council set aside £3 to £4 million for repairs.", "£3 to £4 million", 3e6, 4e6,
            "pound sterling", currency, Change::equal},
        Row{"Rents rose by 6 per cent.", "6 per cent", 6, 6, "percentage", percent, Change::up},
        Row{"Casualties reached 300.", "300", 300, 300, "casualty", count, Change::equal},
        Row{"At least two and a half million people fled.", "two and a half million", 2.5e6, 2.5e6,
            "people", count, Change::above},
        Row{"Dozens of homes burned.", "Dozens", 12, 120, "home", count, Change::equal},
        Row{"A 12-year-old pupil won.", "12-year-old", 12, 12, "year", QuantityKind::age,
            Change::equal},
        Row{"It was minus 12 degrees Celsius at dawn.", "minus 12 degrees Celsius", -12, -12,
            "celsius", QuantityKind::temperature, Change::equal},
        Row{"They drove at 90 miles per hour.", "90 miles per hour", 90, 90, "mile per hour",
            dimension, Change::equal}));

TEST(FindQuantities, LeavesTheNumbersOfNamesAlone) {
  for (const char* text : {"The G20 met.", "A COVID-19 ward", "Open 24/7."}) {
    for (const Quantity& quantity : quantities_of(text)) {
      EXPECT_TRUE(quantity.nested || quantity.kind == QuantityKind::ordinal ||
                  quantity.kind == QuantityKind::date)
          << text;
    }
  }
}

TEST(FindQuantities, PutsABareNumberBeneathEachQuantity) {
  const auto quantities = quantities_of("It paid $5 million.");
  ASSERT_EQ(quantities.size(), 2U);
  EXPECT_EQ(quantities[1].kind, QuantityKind::number);
  EXPECT_TRUE(quantities[1].nested);
  EXPECT_EQ(quantities[1].low, 5e6);
}

}  // namespace
}  // namespace newsgloss::testing
