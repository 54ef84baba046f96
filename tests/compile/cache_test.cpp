#include <gmock/gmock.h>

#include "compile/compile.hpp"
#include "compiled.hpp"

namespace newsgloss {
namespace {

using testing::entities_xml;
using testing::Folder;

std::string place(const std::string& id) {
  return "<entity id=\"" + id + "\" kind=\"place\"><name>Pier</name></entity>";
}

struct CacheRow {
  const char* what;
  std::vector<std::vector<std::string>> before, after;  ///< layers of files of entries
  bool compiled_anew;
};

class CacheTest : public ::testing::TestWithParam<CacheRow> {
 protected:
  Folder folder_;
  int files_ = 0;

  CachedFile made(const std::vector<std::vector<std::string>>& layers) {
    std::vector<LayerFiles> paths;
    for (const auto& layer : layers) {
      LayerFiles& files = paths.emplace_back();
      for (const std::string& entries : layer)
        files.push_back(
            folder_.write("file" + std::to_string(files_++) + ".xml", entities_xml(entries)));
    }
    const auto file = cached_entities(paths, folder_.at("cache"));
    EXPECT_TRUE(file) << file.error().message;
    return file.value_or(CachedFile{});
  }
};

TEST_P(CacheTest, AFileIsCompiledAnewWhereABytesOrALayerDiffers) {
  const auto& [what, before, after, compiled_anew] = GetParam();
  const CachedFile first = made(before), second = made(after);
  EXPECT_TRUE(first.compiled_now) << what;
  EXPECT_EQ(second.compiled_now, compiled_anew) << what;
  EXPECT_EQ(second.path != first.path, compiled_anew) << what;
}

INSTANTIATE_TEST_SUITE_P(
    Compile, CacheTest,
    ::testing::Values(
        CacheRow{"the same bytes under other names", {{place("a")}}, {{place("a")}}, false},
        CacheRow{"another entry", {{place("a")}}, {{place("b")}}, true},
        CacheRow{
            "one layer or two", {{place("a"), place("b")}}, {{place("a")}, {place("b")}}, true},
        CacheRow{
            "files in another order", {{place("a"), place("b")}}, {{place("b"), place("a")}}, true},
        CacheRow{"a layer of no files", {{place("a")}}, {{place("a")}, {}}, true}));

TEST(Cache, ReplacesADamagedFile) {
  const Folder folder;
  const std::vector<LayerFiles> layers = {{folder.write("a.xml", entities_xml(place("a")))}};
  const std::string path = cached_entities(layers, folder.at("."))->path;
  folder.write(std::filesystem::path(path).filename().string(), "no entity file");
  const auto again = cached_entities(layers, folder.at("."));
  ASSERT_TRUE(again);
  EXPECT_TRUE(again->compiled_now);
  EXPECT_TRUE(EntityFile::open(path));
}

TEST(Cache, SaysWhatItCannotReadOrWrite) {
  const Folder folder;
  const std::string file = folder.write("a.xml", entities_xml(place("a")));
  const std::vector<LayerFiles> missing = {{folder.at("missing.xml")}}, there = {{file}};
  EXPECT_EQ(cached_entities(missing, folder.at(".")).error().code, ErrorCode::io);
  EXPECT_EQ(cached_entities(there, file).error().code, ErrorCode::io);
}

TEST(Cache, KeepsThreeOlderFiles) {
  const Folder folder;
  const std::string cache = folder.at("cache/of/mine");
  std::vector<LayerFiles> layers(1);
  for (int i = 0; i < 6; ++i) {
    const std::string entry = "<entity id=\"pier-" + std::to_string(i) + "\" kind=\"place\">";
    layers[0] = {folder.write("mine.xml", entities_xml(entry + "<name>Pier</name></entity>"))};
    const auto made = cached_entities(layers, cache);
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_TRUE(EntityFile::open(made->path));
  }
  const std::filesystem::directory_iterator files(cache);
  EXPECT_EQ(std::distance(begin(files), end(files)), 4);
}

}  // namespace
}  // namespace newsgloss
