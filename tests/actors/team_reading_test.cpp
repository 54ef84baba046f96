#include "actors/team_reading.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

using ::testing::ElementsAre;

TEST(TeamReading, NearSportAPlaceIsItsTeam) {
  EXPECT_THAT(Article("Norland scored a late goal in the match against Ostria.").links(),
              ElementsAre("Norland", "Ostria"));
}

TEST(TeamReading, ThePlaceStaysACandidate) {
  const Article article("Norland scored a late goal in the match.");
  ASSERT_EQ(article.mentions().size(), 1U);
  EXPECT_FALSE(article.mentions()[0].candidates.empty());
  EXPECT_EQ(article.mentions()[0].type, ActorType::organisation);
}

TEST(TeamReading, BehindAPrepositionOfPlaceItIsThePlace) {
  EXPECT_THAT(Article("The match and the tournament were played in Norland.").links(),
              ElementsAre("Norland=norland"));
}

TEST(TeamReading, WithoutSportItIsThePlace) {
  EXPECT_THAT(Article("Norland raised its taxes.").links(), ElementsAre("Norland=norland"));
}

}  // namespace
}  // namespace newsgloss::testing
