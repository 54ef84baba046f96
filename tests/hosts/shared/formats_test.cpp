#include "hosts/shared/formats.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace newsgloss::hosts {
namespace {

constexpr double kOpen = std::numeric_limits<double>::quiet_NaN();

TEST(Formats, AmountsInTheReadersLocale) {
  struct Row {
    const char* locale;
    Amount amount;
    const char* text;
  };
  const Row rows[] = {
      {"en_GB", {14000, 14000, ""}, "14,000"},
      {"de_DE", {14000, 14000, ""}, "14.000"},
      {"fr_FR", {14000, 14000, ""}, "14\u202f000"},
      {"en_GB", {2.5, 2.5, ""}, "2.5"},
      {"en_GB", {1234567, 1234567, ""}, "1.235 million"},
      {"de_DE", {2000000, 2000000, ""}, "2 Millionen"},
      {"en_GB", {30, 40, ""}, "30–40"},
      {"en_GB", {850000, 1000000, ""}, "850,000–1,000,000"},
      {"en_GB", {2e6, 3e6, ""}, "2–3 million"},
      {"en_GB", {kOpen, 40, ""}, "40"},
      {"en_GB", {40, kOpen, ""}, "40"},
      {"en_GB", {kOpen, kOpen, ""}, ""},
      {"en_GB", {12, 12, "kilometer"}, "12 kilometres"},
      {"de_DE", {1, 1, "kilometer"}, "1 Kilometer"},
      {"en_GB", {5, 5, "percent"}, "5%"},
      {"en_US", {1.2e9, 1.2e9, "USD"}, "1.2 billion US dollars"},
      {"en_US", {950, 950, "USD"}, "$950"},
      {"de_DE", {1.2e9, 1.2e9, "EUR"}, "1,2 Milliarden Euro"},
      {"en_GB", {7, 7, "no-such-unit"}, "7"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(Formats(row.locale).amount(row.amount), row.text) << row.locale << " " << row.text;
  }
}

TEST(Formats, ConvertsBetweenMetricAndCustomaryUnitsOnly) {
  struct Row {
    const char* locale;
    Amount amount;
    const char* text;
  };
  const Row rows[] = {
      {"de_DE", {100, 100, "mile"}, "161 Kilometer"},
      {"en_US", {100, 100, "kilometer"}, "62.1 miles"},
      {"de_DE", {100, 100, "kilometer"}, ""},
      {"de_DE", {2000, 2000, "meter"}, ""},
      {"de_DE", {68, 68, "fahrenheit"}, "20 Grad Celsius"},
      {"de_DE", {100, 200, "mile"}, "161 Kilometer–322 Kilometer"},
      {"de_DE", {100, 100, "USD"}, ""},
      {"de_DE", {100, 100, ""}, ""},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(Formats(row.locale).converted(row.amount), row.text)
        << row.locale << " " << row.amount.unit_id;
  }
}

TEST(Formats, SharesHaveTwoDigitsThatCount) {
  EXPECT_EQ(Formats("en_GB").share({0.03906, 0.03906, ""}), "3.9%");
  EXPECT_EQ(Formats("en_GB").share({0.021, 0.039, ""}), "2.1% – 3.9%");
  EXPECT_EQ(Formats("de_DE").share({0.5, 0.5, ""}), "50\u00a0%");
}

TEST(Formats, DatesAsFarAsTheyAreKnown) {
  const Formats english("en_GB"), german("de_DE");
  EXPECT_EQ(english.date({2012, 5, 7, {}}), "7 May 2012");
  EXPECT_EQ(english.date({2012, 5, 0, {}}), "May 2012");
  EXPECT_EQ(english.date({2012, 0, 0, {}}), "2012");
  EXPECT_EQ(english.date({}), "");
  EXPECT_EQ(german.date({2012, 5, 7, {}}), "7. Mai 2012");
  EXPECT_EQ(english.month({2012, 9, 7, {}}), "Sept 2012");
  EXPECT_EQ(english.month({2012, 0, 0, {}}), "2012");
  EXPECT_EQ(english.month({}), "");
  EXPECT_EQ(german.month({2012, 9, 7, {}}), "Sept. 2012");
}

}  // namespace
}  // namespace newsgloss::hosts
