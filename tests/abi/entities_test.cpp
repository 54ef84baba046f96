#include <gmock/gmock.h>

#include "abi/small_engine.hpp"
#include "base/temporary_folder.hpp"

namespace newsgloss::abi {
namespace {

using Report = std::unique_ptr<newsgloss_report, Free<newsgloss_report_free>>;

constexpr const char* kOverlay =
    "<entities version='1'><entity id='sylvania' kind='country'><name>Sylvania</name></entity>"
    "<hide id='freedonia'/></entities>";

/// One layer of one file, with what it borrows.
struct Layer {
  explicit Layer(std::string file) : path(std::move(file)) {}
  newsgloss_layer get() { return {&pointer, 1}; }
  std::string path;
  const char* pointer = path.c_str();
};

std::string bundle() {
  return NEWSGLOSS_SOURCE_DIR "/tests/abi/entities.xml";
}

std::vector<std::string> told(const Report& report) {
  std::vector<std::string> all;
  for (std::uint32_t i = 0; i < newsgloss_report_count(report.get()); ++i) {
    const auto found = get<newsgloss_diagnostic>(newsgloss_report_at, report.get(), i);
    all.push_back(std::to_string(found.severity) + ' ' + std::to_string(found.line) + ' ' +
                  std::string(view(found.message)));
  }
  return all;
}

TEST(Entities, AreCompiledAndCounted) {
  const TemporaryFolder folder;
  Layer layer(bundle());
  const newsgloss_layer layers[] = {layer.get()};
  auto compiled = sized<newsgloss_compiled>();
  double share = 0;
  const auto progress = [](void* context, double done) {
    *static_cast<double*>(context) = done;
    return 1;
  };
  const std::string out = folder.at("all.ngl");
  const auto report = make<Report>([&](newsgloss_report** made, newsgloss_error* error) {
    return newsgloss_entities_compile(layers, 1, out.c_str(), progress, &share, &compiled, made,
                                      error);
  });
  EXPECT_THAT(told(report), testing::IsEmpty());
  EXPECT_EQ(compiled.entities, 3U);
  EXPECT_EQ(compiled.sources, 1U);
  EXPECT_GE(compiled.meanings, compiled.surface_forms);
  EXPECT_EQ(compiled.file_size, folder.read("all.ngl").size());
  EXPECT_EQ(share, 1.0);
}

TEST(Entities, AreNotWrittenWhenTheCallerGivesUp) {
  const TemporaryFolder folder;
  Layer layer(bundle());
  const newsgloss_layer layers[] = {layer.get()};
  newsgloss_report* report = nullptr;
  const std::string out = folder.at("all.ngl");
  EXPECT_EQ(status_of(
                newsgloss_entities_compile, layers, 1U, out.c_str(),
                [](void*, double) { return 0; }, nullptr, nullptr, &report),
            NEWSGLOSS_CANCELLED);
  EXPECT_EQ(report, nullptr);
  EXPECT_FALSE(std::filesystem::exists(out));
}

TEST(Entities, AreReportedWithTheirLines) {
  const TemporaryFolder folder;
  Layer layer(folder.write("mine.xml",
                           "<entities version='1'>\n<entity id='a' kind='ship'>\n"
                           "<name>A</name></entity>\n<entity id='b' kind='place'/></entities>"));
  const newsgloss_layer layers[] = {layer.get()};
  const auto report = make<Report>(newsgloss_entities_check, layers, 1U, nullptr);
  EXPECT_THAT(told(report),
              testing::ElementsAre(testing::StartsWith("0 2 "), testing::StartsWith("0 4 ")));
}

TEST(Entities, DifferByWhatTheUpperLayerSays) {
  const TemporaryFolder folder;
  Layer lower(bundle()), upper(folder.write("mine.xml", kOverlay));
  const newsgloss_layer below[] = {lower.get()}, above[] = {upper.get()};
  const auto report = make<Report>(newsgloss_entities_diff, below, 1U, above, 1U);
  EXPECT_THAT(told(report),
              testing::UnorderedElementsAre("2 0 added: Sylvania", "2 0 hidden: Freedonia"));
}

TEST(Entities, AreCompiledOnceIntoTheCache) {
  const TemporaryFolder folder;
  Layer lower(bundle()), upper(folder.write("mine.xml", kOverlay));
  const newsgloss_layer layers[] = {lower.get(), upper.get()};
  std::string paths[2];
  for (std::string& path : paths) {
    newsgloss_string made{};
    make<Report>(newsgloss_entities_cached, layers, 2U, folder.at("cache").c_str(), nullptr,
                 nullptr, &made);
    path = made.data;
    newsgloss_string_free(&made);
  }
  EXPECT_EQ(paths[0], paths[1]);
  const auto engine = make<Engine>(newsgloss_engine_open, paths[0].c_str());
  EXPECT_EQ(newsgloss_engine_find(engine.get(), borrowed("freedonia")), NEWSGLOSS_NO_INDEX);
  EXPECT_NE(newsgloss_engine_find(engine.get(), borrowed("sylvania")), NEWSGLOSS_NO_INDEX);
}

TEST(Entities, RefuseNullAndWhatIsNotThere) {
  const newsgloss_layer nowhere{nullptr, 1};
  newsgloss_report* report = nullptr;
  auto diagnostic = sized<newsgloss_diagnostic>();
  EXPECT_EQ(status_of(newsgloss_entities_check, nullptr, 1U, nullptr, &report),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_entities_check, &nowhere, 1U, nullptr, &report),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_entities_compile, nullptr, 0U, nullptr, nullptr, nullptr, nullptr,
                      &report),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(
      status_of(newsgloss_entities_cached, nullptr, 0U, "/tmp", nullptr, nullptr, nullptr, &report),
      NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_report_at, nullptr, 0U, &diagnostic), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(newsgloss_report_count(nullptr), 0U);
  EXPECT_EQ(report, nullptr);
  newsgloss_report_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
