#include "quantities/last_count.hpp"

#include <gtest/gtest.h>

#include "quantities/reading.hpp"

namespace newsgloss::testing {
namespace {

/// A text and the unit of its last figure.
struct Row {
  const char* text;
  const char* unit;
};

class LastCountRow : public ::testing::TestWithParam<Row> {};

TEST_P(LastCountRow, IsWhatTheLastFigureCounts) {
  const Row& row = GetParam();
  std::string unit;
  for (const Quantity& quantity : quantities_of(row.text)) {
    if (!quantity.nested) unit = quantity.unit;
  }
  EXPECT_EQ(unit, row.unit) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    GoesOn, LastCountRow,
    ::testing::Values(Row{"They sold 300 boats and 40 were lost.", "boat"},
                      Row{"Two hundred boats sank. Another 40 drifted.", "boat"},
                      Row{"Six sailors drowned and nine others swam ashore.", "sailor"},
                      Row{"The yard built 300 boats a year, or 25 a month.", "boat per month"},
                      Row{"Nine sailors drowned and another 12 were hurt.", "sailor"}));

INSTANTIATE_TEST_SUITE_P(
    Ends, LastCountRow,
    ::testing::Values(Row{"There were 30 deaths and another 40 were hurt.", ""},
                      Row{"There were 12 arrests, and 40 more were wounded.", ""},
                      Row{"There were 30 deaths, and 12 more died at home.", "death"},
                      Row{"It has 300 boats and a crew of 22.", ""},
                      Row{"Forty boats sank. The inquiry took long. Another 12", ""},
                      Row{"Forty boats sank, at a cost of 2.5", ""}));

}  // namespace
}  // namespace newsgloss::testing
