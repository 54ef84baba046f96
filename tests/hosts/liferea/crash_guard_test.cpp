#include "hosts/liferea/crash_guard.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/temporary_folder.hpp"

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;

class CrashGuardTest : public testing::Test {
 protected:
  CrashGuard guard() const { return CrashGuard(folder_.path().string()); }

  /// Runs `life` in a process of its own that ends without a word, as a crash does.
  template <class Life>
  void crash_in(const Life& life) const {
    const pid_t child = ::fork();
    if (child == 0) {
      life(guard());
      ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
  }

  void crash_while_starting() const {
    crash_in([](CrashGuard guard) { guard.begin(); });
  }

  TemporaryFolder folder_;
};

TEST_F(CrashGuardTest, LetsAHealthyPluginStartAgainAndAgain) {
  for (int i = 0; i < 5; ++i) {
    auto guard_here = guard();
    EXPECT_TRUE(guard_here.begin());
    guard_here.end();
  }
}

TEST_F(CrashGuardTest, TriesOnceMoreAfterOneCrash) {
  crash_while_starting();
  EXPECT_TRUE(guard().begin());
}

TEST_F(CrashGuardTest, StaysOffAfterTwoCrashesInARow) {
  crash_while_starting();
  crash_while_starting();
  EXPECT_FALSE(guard().begin());
  guard().end();
  EXPECT_FALSE(guard().begin());
}

TEST_F(CrashGuardTest, ForgetsACrashThatWasFollowedByAGoodStart) {
  crash_while_starting();
  crash_in([](CrashGuard guard) {
    guard.begin();
    guard.end();
  });
  crash_while_starting();
  EXPECT_TRUE(guard().begin());
}

TEST_F(CrashGuardTest, StartsAgainWhenTheReaderAsks) {
  crash_while_starting();
  crash_while_starting();
  ASSERT_FALSE(guard().begin());
  guard().forgive();
  EXPECT_TRUE(guard().begin());
}

TEST_F(CrashGuardTest, TakesAnotherRunningReaderForNoCrash) {
  auto running = guard();
  ASSERT_TRUE(running.begin());
  crash_while_starting();
  std::ifstream note(folder_ / "liferea-start");
  const std::string text(std::istreambuf_iterator<char>(note), {});
  EXPECT_NE(text.find("crashes=0"), std::string::npos) << text;
}

TEST_F(CrashGuardTest, TakesAMachineThatWentDownForNoCrash) {
  for (int i = 0; i < 3; ++i) {
    std::ofstream(folder_ / "liferea-start")
        << "[note]\nprocess=1\nboot=before\ncrashes=" << 0 << "\narticle=\n";
    EXPECT_TRUE(guard().begin());
  }
}

TEST_F(CrashGuardTest, LeavesAloneTheArticleThatCrashedAndNoOther) {
  crash_in([](CrashGuard guard) {
    guard.begin();
    guard.begin_article("aaaa");
  });
  crash_in([](CrashGuard guard) {
    guard.begin();
    guard.begin_article("bbbb");
  });
  auto now = guard();
  EXPECT_TRUE(now.begin()) << "the articles are to blame, not the start";
  EXPECT_FALSE(now.begin_article("aaaa"));
  EXPECT_FALSE(now.begin_article("bbbb"));
  EXPECT_TRUE(now.begin_article("cccc"));
  now.end_article();
  now.end();
}

TEST_F(CrashGuardTest, GuardsNothingWhereNothingCanBeWritten) {
  std::ofstream(folder_ / "file") << "no folder";
  CrashGuard blocked((folder_ / "file").string());
  EXPECT_TRUE(blocked.begin());
  EXPECT_TRUE(blocked.begin_article("aaaa"));
}

}  // namespace
}  // namespace newsgloss::hosts
