#include "feeds/policy_file.hpp"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>
#include <vector>

#include "base/temporary_folder.hpp"

namespace newsgloss {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr FeedChoice all_off{Choice::off, Choice::off};

FeedName feed(const std::string& host) {
  return {"https://" + host + "/", {}, host, {}};
}

class PolicyFile : public testing::Test {
 protected:
  std::string path() const { return (folder_ / "config" / "feeds.opml").string(); }

  static std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  void put(const std::string& bytes) const {
    fs::create_directories(fs::path(path()).parent_path());
    std::ofstream(path(), std::ios::binary) << bytes;
  }

  static Result<FeedPolicy> turn_off(const std::string& path, const std::string& host) {
    return update_policy_file(
        path, [&](const FeedPolicy& policy) { return policy.with(feed(host), all_off); });
  }

  TemporaryFolder folder_;
};

TEST_F(PolicyFile, SaysNothingWhereThereIsNone) {
  const auto policy = read_policy_file(path());
  ASSERT_TRUE(policy) << policy.error().message;
  EXPECT_EQ(*policy, FeedPolicy());
}

TEST_F(PolicyFile, IsMadeWithItsFolderAndReadAgain) {
  const auto written = turn_off(path(), "a.example");
  ASSERT_TRUE(written) << written.error().message;
  const auto again = read_policy_file(path());
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->choice(feed("a.example")), all_off);
  EXPECT_FALSE(fs::exists(path() + ".new"));
}

TEST_F(PolicyFile, KeepsWhatManyWritersChooseAtOnce) {
  std::vector<std::thread> writers;
  for (int writer = 0; writer < 4; ++writer) {
    writers.emplace_back([this, writer] {
      for (int i = 0; i < 5; ++i) {
        const auto host = std::to_string(writer) + "-" + std::to_string(i) + ".example";
        EXPECT_TRUE(turn_off(path(), host));
      }
    });
  }
  for (auto& writer : writers) writer.join();
  const auto policy = read_policy_file(path());
  ASSERT_TRUE(policy) << policy.error().message;
  EXPECT_EQ(policy->differences().size(), 20U);
}

TEST_F(PolicyFile, IsNeverOverwrittenWhereItCannotBeRead) {
  put("<opml><body>\n<outline text='half written");
  const auto changed = turn_off(path(), "a.example");
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().code, ErrorCode::syntax);
  EXPECT_THAT(changed.error().message, HasSubstr("feeds.opml:2: not a feed list"));
  EXPECT_EQ(bytes_of(path()), "<opml><body>\n<outline text='half written");
}

TEST_F(PolicyFile, IsNotTouchedByAChangeThatChangesNothing) {
  put("<opml><body><!-- mine --></body></opml>");
  ASSERT_TRUE(update_policy_file(path(), [](const FeedPolicy& policy) { return policy; }));
  EXPECT_EQ(bytes_of(path()), "<opml><body><!-- mine --></body></opml>");
}

TEST_F(PolicyFile, KeepsItsPermissionsAndTheLinkThatLeadsToIt) {
  put("");
  ::chmod(path().c_str(), 0640);
  const auto link = (folder_ / "link.opml").string();
  fs::create_symlink(path(), link);
  const auto changed = turn_off(link, "a.example");
  ASSERT_TRUE(changed) << changed.error().message;
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_THAT(bytes_of(path()), HasSubstr("a.example"));
  EXPECT_EQ(fs::status(path()).permissions(), fs::perms(0640));
}

TEST_F(PolicyFile, SaysWhyItCannotBeWritten) {
  std::ofstream(folder_ / "config") << "a file where the folder should be";
  const auto changed = turn_off(path(), "a.example");
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().code, ErrorCode::io);
  EXPECT_THAT(changed.error().message, HasSubstr("cannot make the folder"));
}

TEST_F(PolicyFile, SaysWhyItCannotBeRead) {
  fs::create_directories(path());
  const auto policy = read_policy_file(path());
  ASSERT_FALSE(policy);
  EXPECT_EQ(policy.error().code, ErrorCode::io);
}

}  // namespace
}  // namespace newsgloss
