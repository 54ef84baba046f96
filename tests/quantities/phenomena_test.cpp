// The kinds of figures that news writes, a table for each: text, the words of the figure, its ends,
// its unit, how it is bounded.

#include <gtest/gtest.h>

#include <cmath>

#include "quantities/reading.hpp"

namespace newsgloss::testing {
namespace {

constexpr double kExact = 1e-9;

struct Row {
  const char* text;
  const char* surface;
  double low, high;
  const char* unit;
  Change change = Change::equal;
  std::size_t number = 0;  // which of the text's quantities, nested ones not counted
};

std::vector<Quantity> outer_quantities(const std::string& text) {
  std::vector<Quantity> outer;
  for (const Quantity& quantity : quantities_of(text, Date{2024, 11, 21})) {
    if (!quantity.nested) outer.push_back(quantity);
  }
  return outer;
}

class Phenomena : public ::testing::TestWithParam<Row> {};

TEST_P(Phenomena, AreRead) {
  const Row& row = GetParam();
  const std::string text = row.text;
  const auto quantities = outer_quantities(text);
  ASSERT_GT(quantities.size(), row.number) << text;
  const Quantity& quantity = quantities[row.number];
  EXPECT_EQ(surface(quantity, text), row.surface) << text;
  EXPECT_NEAR(quantity.low.value_or(-1), row.low, kExact * (1 + std::abs(row.high))) << text;
  EXPECT_NEAR(quantity.high.value_or(-1), row.high, kExact * (1 + std::abs(row.high))) << text;
  EXPECT_EQ(quantity.unit, row.unit) << text;
  EXPECT_EQ(quantity.change, row.change) << text;
}

constexpr auto kAbout = Change::about;
constexpr auto kAbove = Change::above;
constexpr auto kBelow = Change::below;
constexpr auto kUp = Change::up;
constexpr auto kDown = Change::down;

INSTANTIATE_TEST_SUITE_P(
    Values, Phenomena,
    ::testing::Values(Row{"The firm earned 1.2bn last year.", "1.2bn", 1.2e9, 1.2e9, ""},
                      Row{"The firm made $3m.", "$3m", 3e6, 3e6, "dollar"},
                      Row{"Prices rose 5-6 per cent.", "5-6 per cent", 5, 6, "percentage", kUp},
                      Row{"Two and a half million people left.", "Two and a half million", 2.5e6,
                          2.5e6, "people"},
                      Row{"A dozen houses burned.", "A dozen", 12, 12, "house"},
                      Row{"Hundreds of thousands of people marched.", "Hundreds of thousands", 1e5,
                          1e6, "people"},
                      Row{"One in five children is hungry.", "One in five", 0.2, 0.2, "child"},
                      Row{"8 out of 10 doctors agreed.", "8 out of 10", 0.8, 0.8, "doctor"},
                      Row{"A third of the crop was lost.", "A third", 1.0 / 3, 1.0 / 3, ""},
                      Row{"A unit of 3,000 men lost a third of its guns.", "a third", 1.0 / 3,
                          1.0 / 3, "gun", kDown, 1},
                      Row{"Nine of the 12 members agreed.", "Nine", 9, 9, "member"}));

INSTANTIATE_TEST_SUITE_P(
    Bounds, Phenomena,
    ::testing::Values(
        Row{"At least 40 people fled.", "40", 40, 40, "people", kAbove},
        Row{"No more than 40 people fled.", "40", 40, 40, "people", kBelow},
        Row{"Up to 300 soldiers came.", "300", 300, 300, "soldier", kBelow},
        Row{"Some 200 boats came.", "200", 200, 200, "boat", kAbout},
        Row{"About 30 ships and 40 or so planes came.", "40", 40, 40, "plane", kAbout, 1},
        Row{"It is 300 km, give or take.", "300 km", 300, 300, "kilometre", kAbout},
        Row{"It is 300 km, give or take 20 km.", "300 km", 300, 300, "kilometre", kAbout},
        Row{"There were 300 tents, give or take.", "300", 300, 300, "tent", kAbout},
        Row{"There were 300 tents or more.", "300", 300, 300, "tent", kAbove},
        Row{"There were 300 tents plus 20 cars.", "300", 300, 300, "tent"},
        Row{"There were 300 tents and more than 20 cars.", "300", 300, 300, "tent"},
        Row{"There were 300 tents, at least 20 of them wet.", "300", 300, 300, "tent"}));

INSTANTIATE_TEST_SUITE_P(
    Ranges, Phenomena,
    ::testing::Values(
        Row{"The bill is US$89 to $93 billion.", "US$89 to $93 billion", 89e9, 93e9, "dollar"},
        Row{"It costs between 3 and 5 million euros.", "3 and 5 million euros", 3e6, 5e6, "euro"},
        Row{"From 10 to 15 percent agreed.", "10 to 15 percent", 10, 15, "percentage"},
        Row{"Joblessness went from 5 % to 7 %.", "5 % to 7 %", 5, 7, "percentage"},
        Row{"It will sell between 1.1m and 1.3m phones.", "1.1m and 1.3m", 1.1e6, 1.3e6, "phone"},
        Row{"It costs $10-15 billion.", "$10-15 billion", 10e9, 15e9, "dollar"},
        Row{"It costs US$1.2m-1.4m in all.", "US$1.2m-1.4m", 1.2e6, 1.4e6, "dollar"},
        Row{"It costs 1.2m-1.4m euros in all.", "1.2m-1.4m euros", 1.2e6, 1.4e6, "euro"},
        Row{"It is between 1.1m and 1.3m tall.", "1.1m and 1.3m", 1.1, 1.3, "metre"},
        Row{"Joblessness went from 5 % to", "5 %", 5, 5, "percentage"}));

INSTANTIATE_TEST_SUITE_P(
    Changes, Phenomena,
    ::testing::Values(Row{"The price rose by 3 percent.", "3 percent", 3, 3, "percentage", kUp},
                      Row{"Sales fell 3%.", "3%", 3, 3, "percentage", kDown},
                      Row{"The rate rose by 2 percentage points.", "2 percentage points", 2, 2,
                          "percentage point", kUp},
                      Row{"Debt tripled.", "tripled", 3, 3, ""},
                      Row{"Debt rose 3-fold.", "3-fold", 3, 3, "", kUp}));

INSTANTIATE_TEST_SUITE_P(
    Ages, Phenomena,
    ::testing::Values(Row{"His son, 12, was safe.", "12", 12, 12, "year"},
                      Row{"Her brother (9) was safe.", "9", 9, 9, "year"},
                      Row{"The taxi driver, 56, a father, slept.", "56", 56, 56, "year"},
                      Row{"Ana Torres, 34, was safe.", "34", 34, 34, "year"},
                      Row{"The twins, aged 7 and 9, slept.", "9", 9, 9, "year", Change::equal, 1},
                      Row{"The harbour, 12, was safe.", "12", 12, 12, ""},
                      Row{"In Table, 3, it is shown.", "3", 3, 3, ""}));

INSTANTIATE_TEST_SUITE_P(
    Units, Phenomena,
    ::testing::Values(
        Row{"It did 120 km/h.", "120 km/h", 120, 120, "kilometre per hour"},
        Row{"It pumps 500,000 barrels a day.", "500,000 barrels a day", 5e5, 5e5, "barrel per day"},
        Row{"It fell to -5 C.", "-5 C", -5, -5, "celsius", kDown},
        Row{"It pumps 4.1 million litres.", "4.1 million litres", 4100000, 4100000, "litre"},
        Row{"The yard makes 300 cars a week.", "300", 300, 300, "car per week"},
        Row{"About 40 new cases per day were seen.", "40", 40, 40, "new case per day", kAbout},
        Row{"It sells 12 loaves every hour.", "12", 12, 12, "loaf per hour"},
        Row{"It had 300 guests a week ago.", "300", 300, 300, "guest"},
        Row{"It has 12 boats a mile offshore.", "12", 12, 12, "boat"},
        Row{"Wins reached 300 and losses 1,200.", "1,200", 1200, 1200, "loss", Change::equal, 1},
        Row{"He paid 50p.", "50p", 50, 50, "penny"},
        Row{"It goes on for two more years.", "two more years", 2, 2, "year"},
        Row{"It rained for three straight days.", "three straight days", 3, 3, "day"}));

INSTANTIATE_TEST_SUITE_P(
    Counted, Phenomena,
    ::testing::Values(
        Row{"They found 300 new cases of cholera.", "300", 300, 300, "new case of cholera"},
        Row{"Casualties reached 300.", "300", 300, 300, "casualty"},
        Row{"The blast left 300 dead.", "300", 300, 300, "dead"},
        Row{"The blast left 30 dead and 40 wounded.", "40", 40, 40, "wounded", Change::equal, 1},
        Row{"They found 40 wounded soldiers.", "40", 40, 40, "wounded soldier"}));

INSTANTIATE_TEST_SUITE_P(
    Elliptic, Phenomena,
    ::testing::Values(
        Row{"It killed 30 people and injured another 40.", "40", 40, 40, "people", Change::equal,
            1},
        Row{"It hit 30 houses. Another 20 are wet.", "20", 20, 20, "house", Change::equal, 1},
        Row{"It hit 30 houses. Police counted 20 more.", "20", 20, 20, "house", Change::equal, 1},
        Row{"At least 40 people died; no more than 20 were saved.", "20", 20, 20, "people", kBelow,
            1},
        Row{"It hit 30 houses. The bill has 20.", "20", 20, 20, "", Change::equal, 1}));

struct Name {
  const char* text;
};

class Names : public ::testing::TestWithParam<Name> {};

TEST_P(Names, HoldNoQuantity) {
  for (const Quantity& quantity : outer_quantities(GetParam().text)) {
    EXPECT_EQ(quantity.kind, QuantityKind::ordinal) << GetParam().text;
  }
}

INSTANTIATE_TEST_SUITE_P(OfNumbers, Names,
                         ::testing::Values(Name{"The G20 met."}, Name{"A COVID-19 ward"},
                                           Name{"A Boeing 737 landed."}, Name{"Article 5 holds."},
                                           Name{"Route 66 is closed."},
                                           Name{"A new Model 3s came."},
                                           Name{"After 9/11 it changed."}, Name{"It is open 24/7."},
                                           Name{"World War II ended."},
                                           Name{"Pope Francis I spoke."}));

}  // namespace
}  // namespace newsgloss::testing
