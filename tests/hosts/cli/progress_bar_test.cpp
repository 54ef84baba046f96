#include "hosts/cli/import/progress_bar.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

TEST(ProgressBar, ShowsTheShareWhereItIsKnown) {
  EXPECT_EQ(ProgressBar::line(1, 2, 7), "[###############               ]  50 %, 7 records");
  EXPECT_EQ(ProgressBar::line(5, 4, 7), "[##############################] 100 %, 7 records");
  EXPECT_EQ(ProgressBar::line(3 << 20, 0, 7), "3 MB, 7 records");
}

}  // namespace
}  // namespace newsgloss::hosts
