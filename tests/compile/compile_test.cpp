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

const char* const kManyScripts = R"(
<entity id="samplonia" kind="country">
  <name>Samplonia</name>
  <name lang="ru">Самплония</name>
  <name lang="ar">سامبلونيا</name>
  <name lang="zh">样本国</name>
  <name lang="ja">サンプロニア</name>
  <name lang="ko">샘플로니아</name>
  <name lang="el">Σαμπλονία</name>
  <form kind="abbreviation" lang="mul" case="exact">SPL</form>
  <form kind="alias" lang="zh">样本</form>
</entity>)";

struct ScriptRow {
  std::string_view about, text;
  std::vector<std::string> found;
  std::string_view language;  ///< of the first form's meaning
};

TEST(Compile, FindsFormsOfEveryScript) {
  const Compiled compiled({kManyScripts});
  EXPECT_THAT(compiled.report.diagnostics, IsEmpty());
  const std::vector<ScriptRow> rows = {
      {"Cyrillic", "Вчера Самплония закрыла границу.", {"Самплония"}, "ru"},
      {"Cyrillic in capitals", "САМПЛОНИЯ ЗАКРЫЛА ГРАНИЦУ", {"САМПЛОНИЯ"}, "ru"},
      {"Arabic", "أغلقت سامبلونيا الحدود أمس.", {"سامبلونيا"}, "ar"},
      {"Chinese, without spaces", "昨天样本国关闭了边境。", {"样本国"}, "zh"},
      {"Chinese: the longest form", "样本国和样本", {"样本国", "样本"}, "zh"},
      {"Japanese, between marks", "「サンプロニア」は国境を閉じた。", {"サンプロニア"}, "ja"},
      {"Korean", "어제 샘플로니아 정부", {"샘플로니아"}, "ko"},
      {"Greek in capitals, without accents", "ΣΑΜΠΛΟΝΙΑ", {"ΣΑΜΠΛΟΝΙΑ"}, "el"},
      {"of all languages", "Правительство SPL", {"SPL"}, "mul"},
      {"English", "Samplonia closed its border.", {"Samplonia"}, "en"},
      {"within a longer word", "Самплонияград سامبلونياوي", {}, ""},
  };
  for (const ScriptRow& row : rows) {
    SCOPED_TRACE(row.about);
    std::vector<FormSpan> spans;
    compiled.file->match(row.text, spans);
    std::vector<std::string> found;
    for (const FormSpan& span : spans)
      found.emplace_back(row.text.substr(span.begin, span.end - span.begin));
    EXPECT_EQ(found, row.found);
    if (spans.empty()) continue;
    const FormMeaning& meaning = compiled.file->meanings(spans[0].form)[0];
    EXPECT_EQ(compiled.file->language(meaning.language), row.language);
    EXPECT_EQ(meaning.entity, compiled.find("samplonia"));
  }
}

TEST(Compile, NamesEntitiesInALanguage) {
  const Compiled compiled({std::string(kManyScripts) +
                           R"(<entity id="ada" kind="person"><name lang="mul">Ada Sampleford</name>
<name lang="zh-Hant">艾達</name><name lang="ru">Ада</name><form lang="de">Ada Beispielfurt</form></entity>)"});
  struct Row {
    std::string_view id, language, name;
  };
  const std::vector<Row> rows = {
      {"samplonia", "ru", "Самплония"}, {"samplonia", "ru-RU", "Самплония"},
      {"samplonia", "en", "Samplonia"}, {"samplonia", "fr", "Samplonia"},
      {"samplonia", "zh-TW", "样本国"}, {"samplonia", "", "Samplonia"},
      {"ada", "en", "Ada Sampleford"},  {"ada", "zh", "艾達"},
      {"ada", "de", "Ada Sampleford"},  {"ada", "ru", "Ада"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(compiled.file->name(compiled.find(std::string(row.id)), row.language), row.name)
        << row.id << " " << row.language;
  }
}

TEST(Compile, TakesABodysWikipediaTitleForAForm) {
  struct Row {
    const char* attributes;
    const char* text;
    std::size_t found;
  };
  const Row rows[] = {
      {R"(kind="organisation" wikipedia="Tidal Information Office")", "Tidal Information Office",
       1},
      {R"(kind="organisation" wikipedia="Tidal Information Office")", "tidal information office",
       0},
      {R"(kind="organisation" wikipedia="Tides")", "Tides", 0},
      {R"x(kind="organisation" wikipedia="Tidal Office (Norland)")x", "Tidal Office", 0},
      {R"(kind="event" wikipedia="Tidal Office fire")", "Tidal Office fire", 0},
  };
  for (const Row& row : rows) {
    const Compiled compiled({std::string("<entity id=\"office\" ") + row.attributes +
                             "><name>Norse Tidal Office</name></entity>"});
    std::vector<FormSpan> spans;
    compiled.file->match(row.text, spans);
    EXPECT_EQ(spans.size(), row.found) << row.attributes;
  }
}

}  // namespace
}  // namespace newsgloss
