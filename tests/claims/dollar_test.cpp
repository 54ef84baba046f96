#include "claims/dollar.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

struct Case {
  const char* text;
  const char* unit_id;
};

class Dollars : public testing::TestWithParam<Case> {};

TEST_P(Dollars, AreThoseOfTheCountryThatSpendsThem) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  ASSERT_FALSE(claims.empty());
  EXPECT_EQ(claims.front().quantity.unit_id, GetParam().unit_id) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Places, Dollars,
                         testing::Values(Case{"{Canada} will spend [$300] on a bridge.", "CAD"},
                                         Case{"In {New Zealand} the minister promised [$300].",
                                              "NZD"},
                                         Case{"The {Australian} cabinet set [$300] aside.", "AUD"},
                                         Case{"{Chad} will spend [$300] on a bridge.", "USD"},
                                         Case{"Farmers were promised [$300].", "USD"}));

}  // namespace
}  // namespace newsgloss
