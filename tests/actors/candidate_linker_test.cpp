#include "actors/candidate_linker.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"
#include "compile/compiled.hpp"

namespace newsgloss::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(CandidateLinker, TheCountryOfTheArticleDecidesBetweenTowns) {
  EXPECT_THAT(Article("Norland closed its harbours. It rained in Tarn.").links(),
              Contains("Tarn=tarn-no"));
  EXPECT_THAT(Article("Ostria closed its harbours. It rained in Tarn.").links(),
              Contains("Tarn=tarn-os"));
}

TEST(CandidateLinker, ATitleContradictsAPlace) {
  EXPECT_THAT(Article("They asked Mr Karsk about it.").links(), ElementsAre("Karsk"));
}

TEST(CandidateLinker, CandidatesAreSharesWithTheBestFirst) {
  const Article article("It rained in Tarn.");
  ASSERT_EQ(article.mentions().size(), 1U);
  const auto& candidates = article.mentions()[0].candidates;
  ASSERT_EQ(candidates.size(), 2U);
  EXPECT_GE(candidates[0].score, candidates[1].score);
  EXPECT_LE(candidates[0].score + candidates[1].score, 1.0001F);
}

TEST(CandidateLinker, NobodyWhereTheFormMostlyMeansOthers) {
  const Compiled world({R"(<entity id="hale" kind="person" weight="2"><name>Ann Hale</name>
    <form kind="surname" prior="0.2">Hale</form></entity>)"});
  EXPECT_THAT(Article("They heard that Hale had left.", *world.file).links(), ElementsAre("Hale"));
}

constexpr const char* kCourts = R"(
<entity id="norland" kind="country" weight="40"><name>Norland</name></entity>
<entity id="ostria" kind="country" weight="10"><name>Ostria</name></entity>
<entity id="sarn" kind="country" weight="10"><name>Sarn</name></entity>
<entity id="court-norland" kind="organisation" class="court" weight="9"><name>High Court</name>
  <relation type="country" to="norland" source="atlas" date="2026-01-22"/></entity>
<entity id="court-ostria" kind="organisation" class="court" weight="1"><name>High Court</name>
  <relation type="country" to="ostria" source="atlas" date="2026-01-22"/></entity>
<entity id="court-sarn" kind="organisation" class="court" weight="1"><name>High Court</name>
  <relation type="country" to="sarn" source="atlas" date="2026-01-22"/></entity>
<entity id="bishopston" kind="country" weight="10"><name>Bishopston</name></entity>)";

TEST(CandidateLinker, ABodyThatManyCountriesHaveIsTheArticlesCountrys) {
  struct Row {
    const char* text;
    const char* link;
  };
  const Row rows[] = {
      {"In Ostria the High Court agreed.", "High Court=court-ostria"},
      {"In Sarn the High Court agreed. Norland was silent, and so was Sarn.",
       "High Court=court-sarn"},
      {"In Bishopston the High Court agreed.", "High Court"},
  };
  const Compiled world({kCourts});
  for (const Row& row : rows)
    EXPECT_THAT(Article(row.text, *world.file).links(), Contains(row.link)) << row.text;
}

TEST(CandidateLinker, ATownThatBearsAnEnglishWordNeedsASign) {
  const char* towns = R"(
<entity id="norland" kind="country" weight="40"><name>Norland</name></entity>
<entity id="union-no" kind="place" class="city" weight="0.3"><name case="exact">Union</name>
  <relation type="country" to="norland" source="atlas" date="2026-01-22"/></entity>)";
  struct Row {
    const char* text;
    std::vector<std::string> links;
  };
  const Row rows[] = {
      {"The members left, and the Union was weaker for it.", {}},
      {"Norland spoke, and the Union was weaker for it.", {"Norland=norland"}},
      {"It rained in Union, Norland, all day.", {"Union=union-no", "Norland=norland"}},
  };
  const Compiled world({towns});
  for (const Row& row : rows) EXPECT_EQ(Article(row.text, *world.file).links(), row.links);
}

TEST(CandidateLinker, AStrangerIsNotTheMinisterOfThatSurname) {
  const Compiled world({R"(
<entity id="hale" kind="person" weight="9"><name>Ann Hale</name>
  <form kind="surname" prior="0.8">Hale</form>
  <office title="Foreign Minister" of="norland" since="2019-01-01" source="atlas"
    date="2026-01-22"/></entity>
<entity id="norland" kind="country" weight="40"><name>Norland</name></entity>)"});
  struct Row {
    const char* text;
    std::vector<std::string> links;
  };
  const Row rows[] = {
      {"Foreign Minister Ann Hale left. Hale was tired.", {"Ann Hale=hale", "Hale=hale"}},
      {"The weaver Bob Hale left. Hale was tired.", {"Bob Hale", "Hale"}},
      {"The weaver Bob Hale met Foreign Minister Ann Hale.", {"Bob Hale", "Ann Hale=hale"}},
      {"Foreign Minister Hale left.", {"Hale=hale"}},
      {"They asked B. Hale.", {"B. Hale"}},
  };
  for (const Row& row : rows) EXPECT_EQ(Article(row.text, *world.file).links(), row.links);
}

}  // namespace
}  // namespace newsgloss::testing
