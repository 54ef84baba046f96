#include "cards/scale.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

struct Case {
  const char* unit;
  const char* unit_id;
  const char* counted;
  const char* topic;
  const char* facts;  // types that the rules allow, a space between
};

class ScaleRules : public testing::TestWithParam<Case> {};

TEST_P(ScaleRules, CompareLikeWithLike) {
  Claim claim;
  claim.quantity.low = claim.quantity.high = 5000;
  claim.quantity.unit = GetParam().unit;
  claim.quantity.unit_id = GetParam().unit_id;
  claim.topic = GetParam().topic;
  std::string facts;
  for (const ScaleRule& rule : scale_rules(claim, GetParam().counted)) {
    facts += (facts.empty() ? "" : " ") + std::string(rule.fact_type);
  }
  EXPECT_EQ(facts, GetParam().facts) << GetParam().unit;
}

INSTANTIATE_TEST_SUITE_P(
    Claims, ScaleRules,
    testing::Values(Case{"troop", "", "troops", "deployed", "active-military-personnel"},
                    Case{"frontline troop", "", "frontline troops", "",
                         "active-military-personnel"},
                    Case{"reserve soldier", "", "reserve soldiers", "", ""},
                    Case{"foreign soldier", "", "foreign soldiers", "", ""},
                    Case{"person", "", "people", "displaced", "population"},
                    Case{"person", "", "people", "", ""},
                    Case{"artillery system", "", "artillery systems", "", ""},
                    Case{"US dollar", "USD", "", "", "gdp population"},
                    Case{"euro", "EUR", "", "", "population"}, Case{"bitcoin", "BTC", "", "", ""}));

TEST(ScaleRules, SayNothingOfAChangeOrAnOpenEnd) {
  Claim claim;
  claim.quantity.unit = "troop";
  EXPECT_TRUE(scale_rules(claim, "troops").empty());
  claim.quantity.low = claim.quantity.high = 5000;
  claim.quantity.change = Change::up;
  EXPECT_TRUE(scale_rules(claim, "troops").empty());
}

}  // namespace
}  // namespace newsgloss
