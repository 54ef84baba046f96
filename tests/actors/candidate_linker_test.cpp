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

TEST(CandidateLinker, TheDayDecidesBetweenOfficeHolders) {
  const std::string_view text = "They asked Edda Halvik in Ostria.";
  EXPECT_THAT(Article(text, small_world(), Date{1993, 4, 2}).links(),
              Contains("Edda Halvik=edda-halvik-elder"));
  EXPECT_THAT(Article(text, small_world(), Date{2022, 4, 2}).links(),
              Contains("Edda Halvik=edda-halvik-younger"));
}

TEST(CandidateLinker, TheTitleDecidesBetweenOfficeHolders) {
  EXPECT_THAT(Article("They asked Defence Minister Edda Halvik.").links(),
              Contains("Edda Halvik=edda-halvik-younger"));
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

TEST(CandidateLinker, TheReaderDecidesAndSoDoesTheirContext) {
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
