#include "claims/level.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

struct Case {
  const char* text;
  NumberLevel level;
};

class Levels : public testing::TestWithParam<Case> {};

TEST_P(Levels, TellClaimsFromOtherNumbers) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  EXPECT_EQ(static_cast<int>(claims.at(0).level), static_cast<int>(GetParam().level))
      << GetParam().text;
  const bool usual =
      GetParam().level == NumberLevel::clear || GetParam().level == NumberLevel::usual;
  EXPECT_EQ(claims[0].marked, usual);
}

INSTANTIATE_TEST_SUITE_P(Claims, Levels,
                         testing::Values(Case{"{Chad} has [300] <tanks>.", NumberLevel::clear},
                                         Case{"The price rose [3 %].", NumberLevel::clear},
                                         Case{"It paid [$300].", NumberLevel::clear},
                                         Case{"A wall of [5 km] stands there.", NumberLevel::clear},
                                         Case{"They met [two] <envoys>.", NumberLevel::usual}));

INSTANTIATE_TEST_SUITE_P(Others, Levels,
                         testing::Values(Case{"The [two] <leaders> met.", NumberLevel::every},
                                         Case{"It was [March 2024|2024-03] then.",
                                              NumberLevel::every},
                                         Case{"See page [12] for more.", NumberLevel::every},
                                         Case{"See no. [12] for more.", NumberLevel::every},
                                         Case{"[1]. Wash your hands.", NumberLevel::every},
                                         Case{"It was [300].", NumberLevel::every}));

TEST(Levels, AScoreIsNoClaim) {
  MarkedText article("Lima won [3-1] at home.");
  Quantity score = (*article.blocks()[0].quantities)[0];
  score.is_range = true;
  score.low = 1;
  score.high = 3;
  const std::vector<Quantity> quantities{score};
  const ClaimBlock block{article.blocks()[0].text, &quantities};
  EXPECT_EQ(read_claims({&block, 1}, {}).at(0).level, NumberLevel::every);
}

TEST(Levels, AnAgeInBracketsIsShownWhereEveryNumberIs) {
  MarkedText article("The mayor ([45]) spoke.");
  Quantity age = (*article.blocks()[0].quantities)[0];
  age.kind = QuantityKind::age;
  std::vector<Quantity> quantities{age};
  const ClaimBlock block{article.blocks()[0].text, &quantities};
  EXPECT_EQ(read_claims({&block, 1}, {}).at(0).level, NumberLevel::every);
  quantities[0].nested = true;
  EXPECT_EQ(read_claims({&block, 1}, {}).at(0).level, NumberLevel::none);
}

}  // namespace
}  // namespace newsgloss
