#include "quantities/era.hpp"

#include <gtest/gtest.h>

#include "quantities/reading.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  const char* surface;  // empty: no era
  const char* timex;
};

class EraRow : public ::testing::TestWithParam<Row> {};

TEST_P(EraRow, HasItsYears) {
  const Row& row = GetParam();
  const std::string text = row.text;
  std::string found, timex;
  for (const Quantity& quantity : quantities_of(text)) {
    if (quantity.kind != QuantityKind::date) continue;
    found = surface(quantity, text);
    timex = quantity.timex;
  }
  EXPECT_EQ(found, row.surface) << text;
  EXPECT_EQ(timex, row.timex) << text;
}

INSTANTIATE_TEST_SUITE_P(Years, EraRow,
                         ::testing::Values(Row{"The wall fell in A.D. 79.", "A.D. 79", "0079"},
                                           Row{"The wall fell in AD 1212.", "AD 1212", "1212"},
                                           Row{"A coin of 44 B.C. was sold.", "44 B.C.", "BC0044"},
                                           Row{"A coin of 330 BCE was sold.", "330 BCE", "BC0330"},
                                           Row{"A scroll of 900 CE and a stone", "900 CE",
                                               "0900"}));

INSTANTIATE_TEST_SUITE_P(Ranges, EraRow,
                         ::testing::Values(Row{"Built between A.D. 1000 and 1260.",
                                               "between A.D. 1000 and 1260",
                                               "(1000-01-01,1260-01-01,P260Y)"},
                                           Row{"It stood from 400 to 300 B.C. on a hill.",
                                               "from 400 to 300 B.C.", "(BC0400,BC0300,P100Y)"},
                                           Row{"The tomb (1000-1260 AD) is open.", "1000-1260 AD",
                                               "(1000-01-01,1260-01-01,P260Y)"}));

INSTANTIATE_TEST_SUITE_P(Others, EraRow,
                         ::testing::Values(Row{"He sold 40 ad pages.", "", ""},
                                           Row{"The paper has 300 BC readers.", "", ""},
                                           Row{"AD 40 percent of it", "", ""},
                                           Row{"In A.D. 40 and 300 boats", "A.D. 40", "0040"}));

}  // namespace
}  // namespace newsgloss::testing
