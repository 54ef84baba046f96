#include "hosts/cli/entity_json.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <tuple>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {
namespace {

/// More entities than the cache holds, so that some share a place in it.
constexpr std::uint32_t kEntities = 5000;

class EntityJsonTest : public testing::Test {
 protected:
  EntityJsonTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "newsgloss-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    const std::string xml = folder_ / "towns.xml", compiled = folder_ / "towns.ngl";
    std::ofstream out(xml);
    out << "<entities version=\"1\">\n";
    for (std::uint32_t i = 0; i < kEntities; ++i) {
      out << "<entity id=\"town-" << i << "\" kind=\"place\" wikidata=\"Q" << 900 + i
          << "\" wikipedia=\"Town #" << i << "? 5%\"><name>Velmor " << i << "</name></entity>\n";
    }
    out << "<entity id=\"bare\" kind=\"place\"><name>Bareton</name></entity></entities>\n";
    out.close();
    compile(xml.c_str(), compiled.c_str());
    engine_ = make<Engine>(newsgloss_engine_open, compiled.c_str());
  }
  ~EntityJsonTest() override { std::filesystem::remove_all(folder_); }

  static void compile(const char* xml, const char* compiled) {
    newsgloss_layer layer{};
    layer.paths = &xml;
    layer.path_count = 1;
    newsgloss_compiled stats{};
    stats.size = sizeof stats;
    newsgloss_report* report = nullptr;
    call(newsgloss_entities_compile, &layer, 1U, compiled, nullptr, nullptr, &stats, &report);
    newsgloss_report_free(report);
  }

  /// The number of the entity with this id.
  std::uint32_t number(const std::string& id) const {
    return newsgloss_engine_find(engine_.get(), borrowed(id));
  }

  std::filesystem::path folder_;
  Engine engine_;
};

TEST_F(EntityJsonTest, WritesWhatIsKnown) {
  EntityJsonCache cache(*engine_);
  const std::tuple<std::uint32_t, const char*, const char*> rows[] = {
      {number("town-7"),
       R"("qid":"Q907","uri":"https://en.wikipedia.org/wiki/Town_%237%3F_5%25","entity":"town-7")",
       R"("town-7")"},
      {number("bare"), R"("qid":null,"uri":null,"entity":"bare")", R"("bare")"},
      {NEWSGLOSS_NO_INDEX, R"("qid":null,"uri":null,"entity":null)", "null"}};
  for (const auto& [entity, members, id] : rows) {
    EXPECT_EQ(cache.of(entity).members, members);
    EXPECT_EQ(cache.of(entity).id, id);
  }
  EXPECT_THROW(cache.of(kEntities + 1), Failure);
}

TEST_F(EntityJsonTest, TakesNoEntityForAnother) {
  EntityJsonCache cache(*engine_);
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t i = 0; i < kEntities; ++i) {
      const std::string id = "town-" + std::to_string(i);
      ASSERT_EQ(cache.of(number(id)).id, '"' + id + '"');
    }
  }
}

}  // namespace
}  // namespace newsgloss::hosts
