#include "hosts/liferea/first_run.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;

TEST(FirstRun, IsTheFirstOnly) {
  std::string pattern = (fs::temp_directory_path() / "first.XXXXXX").string();
  const fs::path folder = ::mkdtemp(pattern.data());
  const auto state = (folder / "state" / "newsgloss").string();
  EXPECT_TRUE(is_first_run(state));
  EXPECT_FALSE(is_first_run(state));
  fs::remove_all(folder);
}

}  // namespace
}  // namespace newsgloss::hosts
