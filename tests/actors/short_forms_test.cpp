#include <gmock/gmock.h>

#include "actors/article.hpp"
#include "compile/compiled.hpp"

namespace newsgloss::testing {
namespace {

using ::testing::ElementsAre;

TEST(ShortForms, ASurnameBelongsToTheNameBefore) {
  const Article article("They met Drasko Venn in Velm. Venn smiled.");
  ASSERT_EQ(article.mentions().size(), 3U);
  EXPECT_EQ(article.mentions()[2].how, MentionHow::shortened);
  EXPECT_EQ(article.mentions()[2].actor, article.mentions()[0].actor);
}

TEST(ShortForms, AnEnglishWordIsANameWhereAPersonBearsIt) {
  EXPECT_EQ(Article("They met Carla Rivers. Rivers rise in spring, he said.").mentions().size(),
            2U);
  EXPECT_EQ(Article("They sang. Rivers rise in spring, he said.").mentions().size(), 0U);
}

TEST(ShortForms, AnUnknownBearerHidesTheKnownOne) {
  EXPECT_THAT(Article("The baker Oluf Morren baked. Morren smiled.").links(),
              ElementsAre("Oluf Morren", "Morren"));
  EXPECT_THAT(Article("The president, Ilya Morren, spoke. Morren smiled.").links(),
              ElementsAre("Ilya Morren=ilya-morren", "Morren=ilya-morren"));
}

TEST(ShortForms, LettersInBracketsStandForTheNameBefore) {
  const Article article("The Drovna Fishing Company (DFC) grew.//DFC grew.");
  ASSERT_EQ(article.mentions().size(), 3U);
  EXPECT_EQ(article.mentions()[2].actor, article.mentions()[0].actor);
}

TEST(ShortForms, LettersThatShortenSmallWordsNameNobody) {
  EXPECT_THAT(Article("The public private partnership (PPQ) grew. The PQ did not.").links(),
              ElementsAre("PPQ", "PQ"));
  EXPECT_THAT(Article("The artificial pancreas (AP) works. An AP is small.").links(),
              ElementsAre());
}

TEST(ShortForms, TheArticlesOwnWordsForLettersGoBeforeOthers) {
  const Compiled world({R"(
<entity id="press" kind="organisation" weight="9"><name>Allied Press</name>
  <form kind="abbreviation" case="exact">AP</form></entity>)"});
  struct Row {
    const char* text;
    std::vector<std::string> links;
  };
  const Row rows[] = {
      {"AP was there.", {"AP=press"}},
      {"The artificial pancreas (AP) works. An AP is small.", {}},
      {"The Askan Party (AP) won.//AP was there.", {"Askan Party", "AP", "AP"}},
      {"AP (Partia Askana) won.", {"AP", "Partia Askana"}},
      {"The Norse Allied Press (AP) was there.", {"Norse Allied Press=press", "AP=press"}},
  };
  for (const Row& row : rows) EXPECT_EQ(Article(row.text, *world.file).links(), row.links);
}

TEST(ShortForms, AClubIsShortenedToItsLastWord) {
  const Compiled world({R"(
<entity id="velm-rovers" kind="organisation" class="club" weight="4"><name>Velm Rovers</name></entity>
<entity id="rovers-trust" kind="organisation" weight="4"><name>Old Rovers</name></entity>)"});
  EXPECT_THAT(
      Article("He left Velm Rovers early. They said that Rovers paid.", *world.file).links(),
      ElementsAre("Velm Rovers=velm-rovers", "Rovers=velm-rovers"));
  EXPECT_THAT(Article("He left Old Rovers early. They said that Rovers paid.", *world.file).links(),
              ElementsAre("Old Rovers=rovers-trust", "Rovers"));
}

TEST(ShortForms, APlaceKeepsItsMeaning) {
  EXPECT_THAT(Article("The Velm Fishing Company sails from Velm.").links(),
              ElementsAre("Velm Fishing Company", "Velm=velm"));
}

}  // namespace
}  // namespace newsgloss::testing
