#include "claims/repetition.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

struct Case {
  const char* text;
  bool repeats;
  bool disagrees;
};

class Repetitions : public testing::TestWithParam<Case> {};

TEST_P(Repetitions, CompareTheFirstAndTheLastFigure) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  RepetitionFinder finder;
  for (const Claim& claim : claims) {
    const bool about_somebody = claim.holder != kNoIndex;
    finder.add(claim, about_somebody ? article.mentions()[claim.holder].actor : kNoIndex);
  }
  const auto last = static_cast<std::uint32_t>(claims.size() - 1);
  std::vector<Repetition> expected;
  if (GetParam().repeats) expected = {{0, {last}, {}}, {last, {0}, {}}};
  if (GetParam().disagrees) expected = {{0, {}, {last}}, {last, {}, {0}}};
  EXPECT_EQ(finder.take(), expected) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Articles, Repetitions,
    testing::Values(
        Case{"The flood killed [40] <people>. ||The death toll was [52].", false, true},
        Case{"The flood killed [40] <people>. ||It left [40] <people> dead.", true, false},
        Case{"Police said [40] <people> died, while doctors said [52] <people> died.", false, true},
        Case{"The flood killed [40] <people> and [12] <children> died.", false, false},
        Case{"The flood killed [40] <people>. ||It injured [52] <people>.", false, false},
        Case{"{Chad} has [40] <artillery systems>. ||{Mali} has [52] <artillery systems>.", false,
             false},
        Case{"{Chad} has [40] <ships>. ||{Chad} has sent [10] <ships>.", false, false},
        Case{"{Chad} has [40] <ships>.//{Chad} owns [52] <ships>.", false, true}));

}  // namespace
}  // namespace newsgloss
