#include "hosts/shared/settings.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/temporary_folder.hpp"

namespace newsgloss::hosts {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class SettingsFile : public testing::Test {
 protected:
  std::string path() const { return (folder_ / "newsgloss" / "settings.ini").string(); }

  void put(const std::string& text) const {
    fs::create_directories(fs::path(path()).parent_path());
    std::ofstream(path()) << text;
  }

  std::string text() const {
    std::ifstream file(path());
    return {std::istreambuf_iterator<char>(file), {}};
  }

  TemporaryFolder folder_;
};

TEST_F(SettingsFile, GivesTheDefaultsWhereThereIsNone) {
  EXPECT_EQ(read_settings(path()), Settings{});
}

TEST_F(SettingsFile, KeepsWhatWasChanged) {
  Settings now;
  now.actors = false;
  now.opening_delay = 800;
  now.pause_key = "<Alt>p";
  EXPECT_FALSE(write_settings(path(), Settings{}, now));
  EXPECT_EQ(read_settings(path()), now);
}

TEST_F(SettingsFile, LeavesWhatItDoesNotKnowAndWhatAnotherHostChanged) {
  put("# mine\n[newsgloss]\nfuture=7\nnumbers=false\n[other]\nx=1\n");
  Settings now;
  now.first_only = true;
  EXPECT_FALSE(write_settings(path(), Settings{}, now));
  EXPECT_THAT(text(), HasSubstr("# mine"));
  EXPECT_THAT(text(), HasSubstr("future=7"));
  EXPECT_THAT(text(), HasSubstr("[other]\nx=1"));
  const auto read = read_settings(path());
  EXPECT_TRUE(read.first_only);
  EXPECT_FALSE(read.numbers);
}

TEST_F(SettingsFile, TakesNothingThatMakesNoSense) {
  put("[newsgloss]\nactors=perhaps\nopening-delay=20\nnumber-level=99\n");
  const auto read = read_settings(path());
  EXPECT_TRUE(read.actors);
  EXPECT_EQ(read.opening_delay, 200);
  EXPECT_EQ(read.number_level, 3);
  put("no key file at all");
  EXPECT_EQ(read_settings(path()), Settings{});
}

TEST_F(SettingsFile, SaysWhyItCouldNotBeWritten) {
  std::ofstream(folder_ / "newsgloss") << "a file where the folder should be";
  Settings now;
  now.actors = false;
  const auto trouble = write_settings(path(), Settings{}, now);
  ASSERT_TRUE(trouble);
  EXPECT_THAT(*trouble, HasSubstr("settings.ini"));
}

}  // namespace
}  // namespace newsgloss::hosts
