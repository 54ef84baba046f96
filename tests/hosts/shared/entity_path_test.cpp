#include "hosts/shared/entity_path.hpp"

#include <gmock/gmock.h>

#include "base/temporary_folder.hpp"
#include "environment.hpp"

namespace newsgloss::hosts {
namespace {

class EntityPath : public testing::Test {
 protected:
  EntityPath() {
    environment_.set("NEWSGLOSS_ENTITIES", std::nullopt);
    environment_.set("XDG_DATA_HOME", folder_.at("home"));
    environment_.set("XDG_DATA_DIRS", folder_.at("first") + ":" + folder_.at("second"));
  }

  std::string lay(const std::string& data_folder) const {
    std::filesystem::create_directories(folder_ / data_folder / "newsgloss");
    return folder_.write(data_folder + "/newsgloss/entities.ngl", "");
  }

  TemporaryFolder folder_;
  Environment environment_;
};

TEST_F(EntityPath, IsTheFirstThatIsThere) {
  const std::string second = lay("second");
  EXPECT_EQ(entity_path(), second);
  const std::string first = lay("first");
  EXPECT_EQ(entity_path(), first);
  const std::string home = lay("home");
  EXPECT_EQ(entity_path(), home);
  environment_.set("NEWSGLOSS_ENTITIES", "/chosen/by/hand.ngl");
  EXPECT_EQ(entity_path(), "/chosen/by/hand.ngl");
}

TEST_F(EntityPath, LooksInTheHomeFolderToo) {
  environment_.set("XDG_DATA_HOME", "");
  environment_.set("HOME", folder_.path().string());
  EXPECT_EQ(entity_path(), lay(".local/share"));
}

TEST_F(EntityPath, IsWhereItShouldBeWhereThereIsNone) {
  EXPECT_THAT(entity_path(), testing::EndsWith("/newsgloss/entities.ngl"));
}

TEST_F(EntityPath, KnowsTheFoldersOfTheSystemInTheirOrder) {
  const auto folders = system_data_folders();
  ASSERT_GE(folders.size(), 2U);
  EXPECT_EQ(folders[0], folder_ / "first");
  EXPECT_EQ(folders[1], folder_ / "second");
  environment_.set("XDG_DATA_DIRS", std::nullopt);
  EXPECT_EQ(system_data_folders().front(), "/usr/local/share");
}

}  // namespace
}  // namespace newsgloss::hosts
