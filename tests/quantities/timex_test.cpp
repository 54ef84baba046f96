#include "quantities/timex.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

TEST(Timex, IsFilledWithNumbersOfAtLeastSoManyDigits) {
  EXPECT_EQ(filled_timex("%4-%2-%2", {2024, 3, 9}), "2024-03-09");
  EXPECT_EQ(filled_timex("XXXX-%2", {11}), "XXXX-11");
  EXPECT_EQ(filled_timex("(%4-01-01,%4-01-01,P10Y)", {90, 12345}), "(0090-01-01,12345-01-01,P10Y)");
  EXPECT_EQ(filled_timex("%4", {-44}), "-0044");
  EXPECT_EQ(filled_timex("P1D", {}), "P1D");
}

}  // namespace
}  // namespace newsgloss
