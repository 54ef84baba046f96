#include <gmock/gmock.h>

#include "compile/compile.hpp"
#include "compiled.hpp"

namespace newsgloss {
namespace {

using ::testing::AllOf;
using testing::entities_xml;
using testing::Folder;
using ::testing::HasSubstr;

const std::string kSchema = NEWSGLOSS_SOURCE_DIR "/resources/entities/entities.rng";

struct CheckRow {
  const char* what;
  const char* entries;
  std::uint32_t line;  ///< of the one error; 0: none
  const char* message;
};

class CheckTest : public ::testing::TestWithParam<CheckRow> {};

TEST_P(CheckTest, TellsAMistakeOnceWithItsLine) {
  const auto& [what, entries, line, message] = GetParam();
  const Folder folder;
  const std::string path = folder.write("mine.xml", entities_xml(entries));
  const auto found = check_entities(std::vector<LayerFiles>{{path}}, kSchema);
  ASSERT_TRUE(found) << found.error().message;
  Diagnostics errors;
  for (const Diagnostic& one : *found) {
    if (one.severity == Severity::error) errors.push_back(one);
  }
  ASSERT_EQ(errors.size(), line == 0 ? 0U : 1U) << what;
  if (line == 0) return;
  EXPECT_EQ(errors[0].file, path) << what;
  EXPECT_EQ(errors[0].line, line) << what;
  EXPECT_THAT(errors[0].message, HasSubstr(message)) << what;
}

INSTANTIATE_TEST_SUITE_P(
    Compile, CheckTest,
    ::testing::Values(
        CheckRow{"good", R"(<entity id="velm" kind="place"><name>Velm</name></entity>)", 0, ""},
        CheckRow{"an attribute that none has: our own reader tells it, the schema not again",
                 R"(<entity id="velm" kind="place" size="2"><name>Velm</name></entity>)", 4,
                 "size"},
        CheckRow{"a kind that is none",
                 R"(<entity id="velm" kind="harbour"><name>Velm</name></entity>)", 4, "harbour"},
        CheckRow{"a relation of no date",
                 R"(<entity id="velm" kind="place"><name>Velm</name>
<relation type="country" to="velm" source="atlas"/></entity>)",
                 5, "date"}));

TEST(Check, ReadsOtherFilesAfterABadOne) {
  const Folder folder;
  const std::string good = folder.write(
      "good.xml", entities_xml(R"(<entity id="velm" kind="place"><name>Velm</name></entity>)"));
  const std::string bad = folder.write("bad.xml", "<entities version=\"1\"><entity");
  const auto found = check_entities(std::vector<LayerFiles>{{bad, good}}, kSchema);
  ASSERT_TRUE(found) << found.error().message;
  ASSERT_FALSE(found->empty());
  for (const Diagnostic& one : *found) EXPECT_EQ(one.file, bad) << one.message;
}

TEST(Check, SaysWhichFileItCannotRead) {
  const Folder folder;
  const std::vector<LayerFiles> missing = {{folder.at("missing.xml")}};
  EXPECT_EQ(check_entities(missing, kSchema).error().code, ErrorCode::io);
}

}  // namespace
}  // namespace newsgloss
