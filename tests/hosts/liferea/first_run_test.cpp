#include "hosts/liferea/first_run.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "base/temporary_folder.hpp"

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;

TEST(FirstRun, IsTheFirstOnly) {
  const TemporaryFolder folder;
  const auto state = (folder / "state" / "newsgloss").string();
  EXPECT_TRUE(is_first_run(state));
  EXPECT_FALSE(is_first_run(state));
}

}  // namespace
}  // namespace newsgloss::hosts
