#include "compile/compile.hpp"

#include <gmock/gmock.h>

#include "compiled.hpp"

namespace newsgloss {
namespace {

using testing::Compiled;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const char* const kKorea = R"(
<entity id="north-korea" kind="country" wikidata="Q423" wikipedia="North Korea" weight="120.5" former-ids="dprk">
  <name>North Korea</name>
  <name lang="de">Nordkorea</name>
  <form kind="abbreviation" case="exact">DPRK</form>
  <form kind="demonym">North Korean</form>
  <description source="atlas" date="2026-01-22">Country in East Asia.</description>
  <relation type="capital" to="pyongyang" source="atlas" date="2026"/>
  <fact type="population" value="26298666" unit="person" date="2025" source="atlas"/>
  <fact type="warheads" low="30" high="60" unit="warhead" date="2024-06" source="atlas"/>
</entity>
<entity id="pyongyang" kind="place" class="city">
  <name>Pyongyang</name>
  <relation type="country" to="north-korea" source="atlas" date="2026"/>
</entity>
<entity id="kim-jong-un" kind="person">
  <name>Kim Jong Un</name>
  <office title="Supreme Leader" of="north-korea" since="2011-12-17" source="atlas" date="2026-01-22"/>
</entity>)";

TEST(Compile, KeepsAllThatAnEntrySays) {
  const Compiled compiled({kKorea});
  EXPECT_THAT(compiled.report.diagnostics, IsEmpty());
  const EntityFile& file = *compiled.file;
  ASSERT_EQ(file.size(), 3U);
  const EntityIndex korea = compiled.find("north-korea");
  const Entity entity = file.entity(korea);
  EXPECT_EQ(entity.id, "north-korea");
  EXPECT_EQ(entity.kind, EntityKind::country);
  EXPECT_EQ(entity.name, "North Korea");
  EXPECT_EQ(entity.wikidata, "Q423");
  EXPECT_EQ(entity.weight, 120.5);
  EXPECT_THAT(entity.forms, ElementsAre(Form{"North Korea", FormKind::name, "en", false, {}},
                                        Form{"Nordkorea", FormKind::name, "de", false, {}},
                                        Form{"DPRK", FormKind::abbreviation, "en", true, {}},
                                        Form{"North Korean", FormKind::demonym, "en", false, {}}));
  EXPECT_EQ(entity.description, "Country in East Asia.");
  EXPECT_EQ(entity.description_provenance, (Provenance{"atlas", {2026, 1, 22}}));
  EXPECT_THAT(entity.relations,
              ElementsAre(Relation{RelationType::capital, "pyongyang", {"atlas", {2026, 0, 0}}}));
  EXPECT_THAT(entity.facts,
              ElementsAre(Fact{"population", 26298666, 26298666, "person", {"atlas", {2025, 0, 0}}},
                          Fact{"warheads", 30, 60, "warhead", {"atlas", {2024, 6, 0}}}));
  const Entity kim = file.entity(compiled.find("kim-jong-un"));
  EXPECT_THAT(
      kim.offices,
      ElementsAre(Office{
          "Supreme Leader", "north-korea", Date{2011, 12, 17}, {}, {"atlas", {2026, 1, 22}}}));
  EXPECT_EQ(file.name(korea), "North Korea");
  EXPECT_EQ(file.wikipedia(korea), "North Korea");
  EXPECT_EQ(file.find("dprk"), korea);
  EXPECT_EQ(file.find("nowhere"), kNoEntity);
  EXPECT_EQ(file.traits(compiled.find("pyongyang")).country, korea);
  EXPECT_EQ(file.subkind(file.traits(compiled.find("pyongyang")).subkind), "city");
  EXPECT_THAT(file.related(korea),
              ElementsAre(compiled.find("kim-jong-un"), compiled.find("pyongyang")));
  EXPECT_EQ(file.source("atlas").name, "An atlas");
  EXPECT_TRUE(file.verify());
}

TEST(Compile, FindsFormsInTexts) {
  const Compiled compiled({kKorea});
  const std::string text = "North Korean leader Kim Jong-un left Pyongyang, the DPRK said.";
  std::vector<Token> tokens;
  read_tokens(text, nullptr, tokens);
  std::vector<FormMatch> matches;
  compiled.file->match(text, tokens, matches);
  std::vector<std::string> found;
  for (const FormMatch& match : matches) {
    const Token& last = tokens[match.first_token + match.token_count - 1];
    found.push_back(
        text.substr(tokens[match.first_token].begin, last.end - tokens[match.first_token].begin));
  }
  EXPECT_THAT(found, ElementsAre("North Korean", "Kim Jong-un", "Pyongyang", "DPRK"));
  EXPECT_EQ(compiled.file->meanings(matches[3].form)[0].entity, compiled.find("north-korea"));
  EXPECT_TRUE(matches[0].exact);
  EXPECT_FALSE(matches[1].exact);
}

}  // namespace
}  // namespace newsgloss
