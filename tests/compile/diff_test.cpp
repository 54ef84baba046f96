#include <gmock/gmock.h>

#include "compile/compile.hpp"
#include "compiled.hpp"

namespace newsgloss {
namespace {

using ::testing::ElementsAreArray;
using testing::entities_xml;
using testing::Folder;
using What = LayerChange::What;

const char* const kBelow = R"(<entity id="norland" kind="country" weight="30"><name>Norland</name>
<form kind="demonym">Norlander</form></entity>
<entity id="velm" kind="place"><name>Velm</name></entity>)";

struct DiffRow {
  const char* what;
  const char* above;
  std::vector<LayerChange> changes;
};

class DiffTest : public ::testing::TestWithParam<DiffRow> {};

TEST_P(DiffTest, TellsWhatTheUpperLayerDoes) {
  const Folder folder;
  const std::vector<LayerFiles> lower = {{folder.write("a.xml", entities_xml(kBelow))}};
  const std::vector<LayerFiles> upper = {{folder.write("b.xml", entities_xml(GetParam().above))}};
  const auto diff = diff_entities(lower, upper);
  ASSERT_TRUE(diff) << diff.error().message;
  EXPECT_THAT(diff->changes, ElementsAreArray(GetParam().changes)) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Compile, DiffTest,
    ::testing::Values(
        DiffRow{"nothing", "", {}},
        DiffRow{"an entry as it was",
                R"(<entity id="velm" kind="place"><name>Velm</name></entity>)",
                {}},
        DiffRow{
            "a form more",
            R"(<entity id="norland" kind="country"><name>Norland</name><form>Nordaland</form></entity>)",
            {{What::changed, "norland", "Norland", {"+ form (en): Nordaland"}}}},
        DiffRow{"a new entry",
                R"(<entity id="my:pier" kind="place"><name>Pier</name></entity>)",
                {{What::added, "my:pier", "Pier", {}}}},
        DiffRow{"a hidden one", R"(<hide id="velm"/>)", {{What::hidden, "velm", "Velm", {}}}},
        DiffRow{"a correction",
                R"(<prefer form="Norland" entity="velm" context="pier"/>)",
                {{What::preferred, "velm", "Norland", {"context: pier"}}}},
        DiffRow{"all, by id",
                R"(<entity id="my:pier" kind="place"><name>Pier</name></entity><hide id="velm"/>)",
                {{What::added, "my:pier", "Pier", {}}, {What::hidden, "velm", "Velm", {}}}}));

TEST(Diff, SaysWhichFileItCannotRead) {
  const Folder folder;
  const std::vector<LayerFiles> none, missing = {{folder.at("missing.xml")}};
  EXPECT_EQ(diff_entities(none, missing).error().code, ErrorCode::io);
  EXPECT_EQ(diff_entities(missing, none).error().code, ErrorCode::io);
}

}  // namespace
}  // namespace newsgloss
