#include "compile/layers.hpp"

#include <gmock/gmock.h>

#include "compiled.hpp"

namespace newsgloss {
namespace {

using testing::Compiled;
using ::testing::ElementsAre;
using testing::entities_xml;
using testing::Folder;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const char* const kGeorgia =
    R"(<entity id="georgia" kind="country" wikidata="Q230" weight="30"><name>Georgia</name>
<form kind="demonym">Georgian</form><fact type="population" value="3700000" source="atlas" date="2024"/></entity>
<entity id="georgia-state" kind="territory" wikidata="Q1428" weight="10"><name>Georgia</name></entity>)";

std::vector<FormSpan> spans_of(const Compiled& compiled, std::string_view text) {
  std::vector<FormSpan> spans;
  compiled.file->match(text, spans);
  return spans;
}

TEST(Layers, ChangeAnEntryByItsId) {
  const Compiled compiled(
      {kGeorgia, R"(<entity id="georgia" kind="country"><name>Georgia</name><form>Sakartvelo</form>
<fact type="population" value="3800000" source="atlas" date="2026"/></entity>)"});
  EXPECT_THAT(compiled.report.diagnostics, IsEmpty());
  ASSERT_EQ(compiled.file->size(), 2U);
  const Entity georgia = compiled.file->entity(compiled.find("georgia"));
  EXPECT_EQ(georgia.wikidata, "Q230");
  EXPECT_EQ(georgia.weight, 30);
  ASSERT_EQ(georgia.facts.size(), 1U);
  EXPECT_EQ(georgia.facts[0].low, 3800000);
  EXPECT_EQ(georgia.forms.size(), 3U);
  EXPECT_EQ(spans_of(compiled, "Sakartvelo, Georgian").size(), 2U);
}

TEST(Layers, ChangeAnEntryByItsWikidataIdAndKeepBothIds) {
  const Compiled compiled(
      {kGeorgia,
       R"(<entity id="wd:Q230" kind="country" wikidata="Q230"><name>Republic of Georgia</name></entity>)"});
  EXPECT_EQ(compiled.file->size(), 2U);
  EXPECT_EQ(compiled.find("wd:Q230"), compiled.find("georgia"));
  EXPECT_EQ(compiled.file->name(compiled.find("georgia")), "Republic of Georgia");
}

TEST(Layers, HideEntriesAndWhatRefersToThem) {
  const Compiled compiled(
      {std::string(kGeorgia) + R"(<entity id="tbilisi" kind="place"><name>Tbilisi</name>
<relation type="country" to="georgia" source="atlas" date="2026"/></entity>)",
       "<hide id=\"georgia\"/><hide id=\"nobody\"/>"});
  EXPECT_EQ(compiled.find("georgia"), kNoEntity);
  EXPECT_EQ(compiled.file->traits(compiled.find("tbilisi")).country, kNoEntity);
  ASSERT_EQ(compiled.report.diagnostics.size(), 1U);
  EXPECT_THAT(compiled.report.diagnostics[0].message, HasSubstr("nobody"));
  const auto spans = spans_of(compiled, "Georgia");
  ASSERT_EQ(spans.size(), 1U);
  EXPECT_EQ(compiled.file->meanings(spans[0].form)[0].entity, compiled.find("georgia-state"));
}

TEST(Layers, PreferAMeaningInAContextOrNobody) {
  const Compiled compiled(
      {kGeorgia,
       R"(<prefer form="Georgia" entity="georgia-state" context="Atlanta senator"/><prefer form="Georgian" entity=""/>)"});
  const auto spans = spans_of(compiled, "Georgia. Georgian");
  ASSERT_EQ(spans.size(), 2U);
  const auto meanings = compiled.file->meanings(spans[0].form);
  ASSERT_EQ(meanings.size(), 3U);
  EXPECT_TRUE(meanings[0].preferred);
  EXPECT_EQ(meanings[0].entity, compiled.find("georgia-state"));
  EXPECT_EQ(compiled.file->context(meanings[0]), "Atlanta senator");
  EXPECT_EQ(compiled.file->context(meanings[1]), "");
  const auto nobody = compiled.file->meanings(spans[1].form);
  EXPECT_TRUE(nobody[0].preferred);
  EXPECT_EQ(nobody[0].entity, kNoEntity);
}

TEST(Layers, SharePriorsByWeightBesideThoseGiven) {
  const Compiled compiled(
      {std::string(kGeorgia) +
       R"(<entity id="georgia-film" kind="event"><name prior="0.2">Georgia</name></entity>)"});
  const auto spans = spans_of(compiled, "Georgia");
  ASSERT_EQ(spans.size(), 1U);
  std::vector<std::pair<std::string, float>> priors;
  for (const FormMeaning& one : compiled.file->meanings(spans[0].form))
    priors.emplace_back(compiled.file->id(one.entity), one.prior);
  ASSERT_EQ(priors.size(), 3U);
  EXPECT_EQ(priors[0].first, "georgia");
  EXPECT_NEAR(priors[0].second, 0.6, 1e-6);
  EXPECT_NEAR(priors[1].second, 0.2, 1e-6);
  EXPECT_NEAR(priors[2].second, 0.2, 1e-6);
}

TEST(Layers, TellOfIdsThatStandTwice) {
  const Compiled compiled({std::string(kGeorgia) + R"(
<entity id="georgia" kind="country"><name>Again</name></entity>
<entity id="other" kind="country" wikidata="Q230"><name>Other</name></entity>)"});
  EXPECT_EQ(compiled.file->size(), 2U);
  ASSERT_EQ(compiled.report.diagnostics.size(), 2U);
  EXPECT_THAT(compiled.report.diagnostics[0].message, HasSubstr("id=\"georgia\""));
  EXPECT_THAT(compiled.report.diagnostics[1].message, HasSubstr("wikidata=\"Q230\""));
}

TEST(Layers, TellOfNamesThatAreNot) {
  const Compiled compiled({R"(<entity id="a" kind="person"><name>Ann</name>
<office title="Mayor" of="atlantis" source="atlas" date="2026"/>
<relation type="part-of" to="b" source="map" date="2026"/></entity>
<entity id="b" kind="place"><name>Bee</name></entity><prefer form="Bee" entity="c"/>)"});
  ASSERT_EQ(compiled.report.diagnostics.size(), 3U);
  EXPECT_EQ(compiled.report.diagnostics[0].line, 5U);
  EXPECT_THAT(compiled.report.diagnostics[0].message, HasSubstr("entity \"atlantis\""));
  EXPECT_EQ(compiled.report.diagnostics[1].line, 6U);
  EXPECT_THAT(compiled.report.diagnostics[1].message, HasSubstr("source \"map\""));
  EXPECT_THAT(compiled.report.diagnostics[2].message, HasSubstr("\"c\""));
  EXPECT_THAT(compiled.file->entity(compiled.find("a")).offices, IsEmpty());
}

TEST(Layers, NoteThatTwoEntriesShareOnlyAName) {
  const Compiled compiled(
      {kGeorgia,
       R"(<entity id="my:georgia" kind="person"><name>Georgian</name></entity><entity id="my:g" kind="person"><name>Georgia</name></entity>)"});
  EXPECT_EQ(compiled.file->size(), 4U);
  ASSERT_FALSE(compiled.report.diagnostics.empty());
  for (const Diagnostic& one : compiled.report.diagnostics) EXPECT_EQ(one.severity, Severity::note);
  EXPECT_THAT(compiled.report.diagnostics[0].message, HasSubstr("stay two entities"));
}

TEST(Layers, MayBeginWithACompiledFile) {
  const Folder folder;
  const std::string xml = folder.write("a.xml", entities_xml(kGeorgia));
  const std::string mine = folder.write("mine.xml", entities_xml("<prefer form=\"Georgia\" "
                                                                 "entity=\"georgia-state\"/>"));
  const std::string bundle = folder.at("bundle.ngl");
  ASSERT_TRUE(compile_entities(std::vector<LayerFiles>{{xml}}, bundle));
  const std::vector<LayerFiles> of_xml = {{xml}, {mine}}, of_compiled = {{bundle}, {mine}};
  const auto first = compile_entities(of_xml, folder.at("first.ngl"));
  const auto second = compile_entities(of_compiled, folder.at("second.ngl"));
  ASSERT_TRUE(first);
  ASSERT_TRUE(second) << second.error().message;
  EXPECT_EQ(first->stats, second->stats);
  EXPECT_EQ(folder.read("first.ngl"), folder.read("second.ngl"));
  const std::string broken = folder.write("broken.ngl", "no");
  EXPECT_FALSE(compile_entities(std::vector<LayerFiles>{{broken}}, folder.at("third.ngl")));
}

TEST(Layers, StopWhenAsked) {
  const Folder folder;
  const std::vector<LayerFiles> layers = {{folder.write("a.xml", entities_xml(kGeorgia))}};
  const auto cancelled =
      compile_entities(layers, folder.at("out.ngl"), [](double) { return false; });
  EXPECT_EQ(cancelled.error().code, ErrorCode::cancelled);
  EXPECT_FALSE(std::filesystem::exists(folder.at("out.ngl")));
}

TEST(Layers, GiveTheSameBytesEachTime) {
  const Folder folder;
  const std::vector<LayerFiles> layers = {{folder.write("a.xml", entities_xml(kGeorgia))}};
  ASSERT_TRUE(compile_entities(layers, folder.at("one.ngl")));
  ASSERT_TRUE(compile_entities(layers, folder.at("two.ngl")));
  EXPECT_EQ(folder.read("one.ngl"), folder.read("two.ngl"));
}

}  // namespace
}  // namespace newsgloss
