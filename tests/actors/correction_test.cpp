#include "actors/correction.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"
#include "compile/compiled.hpp"

namespace newsgloss::testing {
namespace {

using ::testing::ElementsAre;

TEST(Correction, TheReaderDecidesAndSoDoesTheirContext) {
  const char* bundle = R"(<entity id="pier-town" kind="place" weight="9"><name>Pier</name></entity>
    <entity id="pier-club" kind="organisation" weight="1"><name>Pier</name></entity>)";
  struct Row {
    const char* corrections;
    const char* text;
    const char* link;
  };
  const Row rows[] = {
      {"", "They spoke about Pier again.", "Pier=pier-town"},
      {R"(<prefer form="Pier" entity="pier-club"/>)", "They spoke about Pier again.",
       "Pier=pier-club"},
      {R"(<prefer form="Pier" entity=""/>)", "They spoke about Pier again.", "Pier"},
      {R"(<prefer form="Pier" entity="pier-club" context="Goals match"/>)",
       "They spoke about Pier again.", "Pier=pier-town"},
      {R"(<prefer form="Pier" entity="pier-club" context="Goals match"/>)",
       "They spoke about Pier again.//It had two goals.", "Pier=pier-club"},
      {R"(<prefer form="Pier" entity=""/><prefer form="Pier" entity="pier-club" context="goals"/>)",
       "They spoke about Pier again.//It had two goals.", "Pier=pier-club"},
      {R"(<prefer form="Pier" entity=""/><prefer form="Pier" entity="pier-club" context="goals"/>)",
       "They spoke about Pier again.", "Pier"},
  };
  for (const Row& row : rows) {
    const Compiled world({bundle, row.corrections});
    EXPECT_THAT(Article(row.text, *world.file).links(), ElementsAre(row.link))
        << row.corrections << row.text;
  }
}

}  // namespace
}  // namespace newsgloss::testing
