#include "base/shared_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <thread>
#include <vector>

#include "base/temporary_folder.hpp"

namespace newsgloss {
namespace {

namespace fs = std::filesystem;

class SharedFile : public testing::Test {
 protected:
  std::string path() const { return (folder_ / "notes" / "file.txt").string(); }

  TemporaryFolder folder_;
};

Result<void> append(const std::string& path, char letter) {
  return update_shared_file(
      path, [letter](const std::string& old) -> Result<std::string> { return old + letter; });
}

TEST_F(SharedFile, IsEmptyUntilItIsMadeWithItsFolder) {
  EXPECT_EQ(read_shared_file(path()).value(), "");
  ASSERT_TRUE(append(path(), 'a'));
  EXPECT_EQ(read_shared_file(path()).value(), "a");
}

TEST_F(SharedFile, KeepsWhatManyWritersAppendAtOnce) {
  std::vector<std::thread> writers;
  for (int writer = 0; writer < 4; ++writer) {
    writers.emplace_back([this] {
      for (int i = 0; i < 5; ++i) EXPECT_TRUE(append(path(), 'x'));
    });
  }
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(read_shared_file(path()).value(), std::string(20, 'x'));
}

TEST_F(SharedFile, StaysWhereTheChangeFails) {
  ASSERT_TRUE(append(path(), 'a'));
  const auto changed = update_shared_file(path(), [](const std::string&) -> Result<std::string> {
    return fail(ErrorCode::syntax, "not mine");
  });
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().code, ErrorCode::syntax);
  EXPECT_EQ(read_shared_file(path()).value(), "a");
}

TEST_F(SharedFile, SaysWhyItCannotBeReadOrWritten) {
  fs::create_directories(path());
  EXPECT_EQ(read_shared_file(path()).error().code, ErrorCode::io);
  EXPECT_EQ(append(path() + "/file.txt/below", 'a').has_value(), true);
  EXPECT_EQ(append(path() + "/file.txt/below/more", 'a').error().code, ErrorCode::io);
}

}  // namespace
}  // namespace newsgloss
