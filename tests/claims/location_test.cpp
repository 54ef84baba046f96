#include "claims/location.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

struct Case {
  const char* text;
  const char* location;  // "-": none
};

class Locations : public testing::TestWithParam<Case> {};

TEST_P(Locations, AreFound) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  ASSERT_FALSE(claims.empty());
  const Claim& claim = claims.front();
  EXPECT_EQ(claim.location == kNoIndex ? "-" : article.mention_words(claim.location),
            GetParam().location)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Behind, Locations,
    testing::Values(Case{"The storm took [40] <houses> in {Lima}.", "Lima"},
                    Case{"The storm took [40] <houses> in the town of {Lima}.", "Lima"},
                    Case{"The storm took [40] <houses> across northern {Peru}.", "Peru"},
                    Case{"A mine killed [40] <miners> near {Lima} and 20 in {Quito}.", "Lima"},
                    Case{"[40] <people> were held at an airport outside {Quito}.", "Quito"}));

INSTANTIATE_TEST_SUITE_P(
    Before, Locations,
    testing::Values(Case{"In {Lima}, [40] <houses> burned.", "Lima"},
                    Case{"The fire in {Lima} took [40] <houses>.", "Lima"},
                    Case{"In northern {Peru} the river took [40] <houses>.", "Peru"},
                    Case{"In {Peru} [40] <houses> burned and in {Chile} roads broke.", "Peru"}));

INSTANTIATE_TEST_SUITE_P(
    NoPlaceOfTheFigure, Locations,
    testing::Values(Case{"After talks in {Geneva}, the army lost [40] <tanks>.", "-"},
                    Case{"The army of {Chad} has [40] <tanks>.", "-"},
                    Case{"[40] <soldiers> from {Mali} came.", "-"},
                    Case{"Officials in {Lima} said [40] <houses> burned.", "-"},
                    Case{"[40] <shells> were fired at the {Malians|d}.", "-"},
                    Case{"The report on {Peru} had [40] <pages>.", "-"},
                    Case{"{Ana Torres|p} in a letter to {Peru} named [40] <people>.", "-"}));

}  // namespace
}  // namespace newsgloss
