#include "hosts/shared/reader_layers.hpp"

#include <gmock/gmock.h>

#include "base/temporary_folder.hpp"
#include "environment.hpp"
#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

constexpr const char* kOwn =
    "<entities version='1'><entity id='sylvania' kind='country'><name>Sylvania</name></entity>"
    "</entities>";

class ReaderLayers : public testing::Test {
 protected:
  ReaderLayers() {
    environment_.set("XDG_DATA_HOME", folder_.at("home"));
    environment_.set("XDG_DATA_DIRS", folder_.at("system"));
    environment_.set("XDG_CACHE_HOME", folder_.at("cache"));
  }

  std::string lay(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((folder_ / name).parent_path());
    return folder_.write(name, bytes);
  }

  TemporaryFolder folder_;
  Environment environment_;
};

TEST_F(ReaderLayers, AreTheXmlFilesByName) {
  EXPECT_THAT(reader_layer(), testing::IsEmpty());
  const auto b = lay("home/newsgloss/layers/b.xml", kOwn);
  const auto a = lay("home/newsgloss/layers/a.xml", kOwn);
  lay("home/newsgloss/layers/notes.txt", "mine");
  const auto system = lay("system/newsgloss/layers/s.xml", kOwn);
  EXPECT_THAT(reader_layer(), testing::ElementsAre(a, b));
  EXPECT_THAT(system_layer(), testing::Contains(system));
  EXPECT_EQ(corrections_path(), folder_.at("home/newsgloss/layers/corrections.xml"));
}

TEST_F(ReaderLayers, LieOnTheBundle) {
  const std::string& bundle = small_entity_file();
  EXPECT_EQ(with_reader_layer(bundle).path, bundle);
  lay("home/newsgloss/layers/mine.xml", kOwn);
  const LayeredPath layered = with_reader_layer(bundle);
  EXPECT_EQ(layered.trouble, "");
  EXPECT_THAT(layered.path, testing::StartsWith(folder_.at("cache")));
  const auto engine = make<Engine>(newsgloss_engine_open, layered.path.c_str());
  EXPECT_NE(newsgloss_engine_find(engine.get(), borrowed("sylvania")), NEWSGLOSS_NO_INDEX);
  EXPECT_NE(newsgloss_engine_find(engine.get(), borrowed("freedonia")), NEWSGLOSS_NO_INDEX);
}

TEST_F(ReaderLayers, LeaveTheBundleWhereTheyCannotBeCompiled) {
  lay("home/newsgloss/layers/mine.xml", kOwn);
  folder_.write("cache", "a file where the folder should be");
  const LayeredPath layered = with_reader_layer(small_entity_file());
  EXPECT_EQ(layered.path, small_entity_file());
  EXPECT_NE(layered.trouble, "");
}

}  // namespace
}  // namespace newsgloss::hosts
