// Writes one amount in many ways and expects the same reading back each time.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>

#include "quantities/reading.hpp"

namespace newsgloss::testing {
namespace {

std::string grouped(long value) {
  std::string digits = std::to_string(value);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

std::string small_words(long value) {
  static constexpr const char* kUnits[] = {
      "zero",     "one",     "two",     "three",     "four",     "five",    "six",
      "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr const char* kTens[] = {"",      "",      "twenty",  "thirty", "forty",
                                          "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (value < 20) return kUnits[value];
  if (value < 100)
    return std::string(kTens[value / 10]) +
           (value % 10 == 0 ? "" : std::string("-") + kUnits[value % 10]);
  const std::string rest = value % 100 == 0 ? "" : " and " + small_words(value % 100);
  return std::string(kUnits[value / 100]) + " hundred" + rest;
}

std::string words_of(long value) {
  std::string words;
  for (const auto& [scale, name] :
       {std::pair{1000000000L, "billion"}, {1000000L, "million"}, {1000L, "thousand"}}) {
    if (value < scale) continue;
    words += (words.empty() ? "" : " ") + small_words(value / scale) + " " + name;
    value %= scale;
  }
  if (value != 0 || words.empty()) words += (words.empty() ? "" : " ") + small_words(value);
  return words;
}

struct Frame {
  const char* before;
  const char* after;
};
constexpr Frame kFrames[] = {{"Rescuers counted ", " by noon."},
                             {"", " were named in the report."},
                             {"The ministry (which counts ", ") disagreed."},
                             {"Villagers said: \"We saw ", ".\""}};

constexpr std::pair<const char*, Change> kBounds[] = {{"", Change::equal},
                                                      {"about ", Change::about},
                                                      {"at least ", Change::above},
                                                      {"more than ", Change::above},
                                                      {"fewer than ", Change::below},
                                                      {"nearly ", Change::about},
                                                      {"up to ", Change::below},
                                                      {"some ", Change::about},
                                                      {"no more than ", Change::below}};

TEST(Generated, CountsReadTheSameInDigitsAndWords) {
  for (const long value :
       {2L, 17L, 40L, 99L, 110L, 305L, 2450L, 12008L, 73000L, 1200000L, 3000000000L}) {
    for (const std::string& number : {grouped(value), words_of(value)}) {
      for (const auto& [bound, change] : kBounds) {
        for (const Frame& frame : kFrames) {
          const std::string text =
              fmt::format("{}{}{} empty fishing boats{}", frame.before, bound, number, frame.after);
          const Quantity quantity = first_of(text);
          EXPECT_EQ(quantity.low.value_or(-1), static_cast<double>(value)) << text;
          EXPECT_EQ(quantity.kind, QuantityKind::count) << text;
          EXPECT_EQ(quantity.unit, "empty fishing boat") << text;
          EXPECT_EQ(quantity.change, change) << text;
          EXPECT_EQ(surface(quantity, text), number) << text;
        }
      }
    }
  }
}

TEST(Generated, BoundsReadTheSameBeforeAndBehind) {
  for (const long value : {30L, 410L, 2500L}) {
    for (const auto& [form, change] : {std::pair{"about {} empty boats", Change::about},
                                       {"{} or so empty boats", Change::about},
                                       {"{} empty boats, give or take", Change::about},
                                       {"{} empty boats, more or less", Change::about},
                                       {"at least {} empty boats", Change::above},
                                       {"{} or more empty boats", Change::above},
                                       {"{} empty boats or more", Change::above},
                                       {"at most {} empty boats", Change::below},
                                       {"{} or fewer empty boats", Change::below},
                                       {"{} empty boats or fewer", Change::below}}) {
      const std::string text =
          "They saw " + fmt::format(fmt::runtime(form), grouped(value)) + " by noon.";
      const Quantity quantity = first_of(text);
      EXPECT_EQ(quantity.low.value_or(-1), static_cast<double>(value)) << text;
      EXPECT_EQ(quantity.unit, "empty boat") << text;
      EXPECT_EQ(quantity.change, change) << text;
      EXPECT_FALSE(quantity.hedge.empty()) << text;
    }
  }
}

TEST(Generated, WhatWasCountedGoesOnBeingCounted) {
  for (const char* first : {"They lost 30 empty boats", "Some 30 empty boats sank"}) {
    for (const char* second :
         {" and another 12.", ", 12 more than planned.", ". Another 12 leaked.",
          ". A further 12 leaked.", ". Police counted 12 more.", "; 12 were saved."}) {
      const std::string text = std::string(first) + second;
      Quantity last;
      for (const Quantity& quantity : quantities_of(text)) {
        if (!quantity.nested) last = quantity;
      }
      EXPECT_EQ(last.low.value_or(-1), 12) << text;
      EXPECT_EQ(last.unit, "empty boat") << text;
      EXPECT_EQ(last.counted.of(text), "empty boats") << text;
    }
  }
}

TEST(Generated, MoneyReadsTheSameBySignCodeAndName) {
  for (const double value : {1.5, 3.0, 42.0, 640.25}) {
    for (const auto& [scale, factor] : {std::pair{" million", 1e6},
                                        {"m", 1e6},
                                        {" billion", 1e9},
                                        {"bn", 1e9},
                                        {"k", 1e3},
                                        {"", 1.0}}) {
      for (const auto& [format, id] : {std::pair{"£{}{}", "GBP"},
                                       {"€{}{}", "EUR"},
                                       {"${}{}", "USD"},
                                       {"US${}{}", "USD"},
                                       {"HK${}{}", "HKD"},
                                       {"EUR {}{}", "EUR"},
                                       {"CHF{}{}", "CHF"},
                                       {"{}{} euros", "EUR"},
                                       {"{}{} Australian dollars", "AUD"},
                                       {"{}{} yen", "JPY"}}) {
        const std::string amount = fmt::format(fmt::runtime(format), value, scale);
        const std::string text = "The port paid " + amount + " for it.";
        const Quantity quantity = first_of(text);
        EXPECT_NEAR(quantity.low.value_or(-1), value * factor, 1e-6 * value * factor) << text;
        EXPECT_EQ(quantity.kind, QuantityKind::currency) << text;
        EXPECT_EQ(quantity.unit_id, id) << text;
        EXPECT_EQ(surface(quantity, text), amount) << text;
      }
    }
  }
}

TEST(Generated, RangesReadTheSameHoweverTheyAreWritten) {
  for (const auto& [unit, id] : {std::pair{" km", "kilometer"},
                                 {" kilometres", "kilometer"},
                                 {"kg", "kilogram"},
                                 {" per cent", "percent"},
                                 {"%", "percent"},
                                 {" litres", "liter"}}) {
    for (const char* form :
         {"{0} to {1}{2}", "between {0} and {1}{2}", "from {0} to {1}{2}", "{0}-{1}{2}",
          "{0}–{1}{2}", "between {0}{2} and {1}{2}", "from {0}{2} to {1}{2}"}) {
      const std::string text =
          "They measured " + fmt::format(fmt::runtime(form), 14, 21, unit) + " that day.";
      const Quantity quantity = first_of(text);
      EXPECT_TRUE(quantity.is_range) << text;
      EXPECT_EQ(quantity.low.value_or(-1), 14) << text;
      EXPECT_EQ(quantity.high.value_or(-1), 21) << text;
      EXPECT_EQ(quantity.unit_id, id) << text;
    }
  }
}

TEST(Generated, RangesOfMoneyShareSignAndScale) {
  for (const auto& [scale, factor] :
       {std::pair{" million", 1e6}, {"m", 1e6}, {" billion", 1e9}, {"bn", 1e9}}) {
    for (const char* form :
         {"{0}{1} to {0}{2}{3}", "between {0}{1} and {0}{2}{3}", "from {0}{1}{3} to {0}{2}{3}",
          "{0}{1}-{2}{3}", "{0}{1}{3}-{0}{2}{3}", "{0}{1}–{2}{3}", "{0}{1}{3}–{2}{3}",
          "between {0}{1}{3} and {0}{2}{3}"}) {
      for (const auto& [sign, id] : {std::pair{"£", "GBP"}, {"US$", "USD"}, {"€", "EUR"}}) {
        const std::string text =
            "It cost " + fmt::format(fmt::runtime(form), sign, 1.5, 2.25, scale) + " in all.";
        const Quantity quantity = first_of(text);
        EXPECT_TRUE(quantity.is_range) << text;
        EXPECT_EQ(quantity.low.value_or(-1), 1.5 * factor) << text;
        EXPECT_EQ(quantity.high.value_or(-1), 2.25 * factor) << text;
        EXPECT_EQ(quantity.unit_id, id) << text;
      }
    }
  }
}

TEST(Generated, ChangesReadTheSameByEachVerbAndInEachUnit) {
  for (const auto& [verb, change] : {std::pair{"rose", Change::up},
                                     {"increased", Change::up},
                                     {"climbed", Change::up},
                                     {"fell", Change::down},
                                     {"dropped", Change::down},
                                     {"declined", Change::down}}) {
    for (const char* between : {" ", " by ", " by about ", " by nearly "}) {
      for (const auto& [amount, id] : {std::pair{"4 per cent", "percent"},
                                       {"4%", "percent"},
                                       {"$4", "USD"},
                                       {"4 kg", "kilogram"}}) {
        const std::string text = fmt::format("Stocks {}{}{} that day.", verb, between, amount);
        const Quantity quantity = first_of(text);
        EXPECT_EQ(quantity.low.value_or(-1), 4) << text;
        EXPECT_EQ(quantity.change, change) << text;
        EXPECT_EQ(quantity.unit_id, id) << text;
        EXPECT_EQ(surface(quantity, text), amount) << text;
      }
    }
  }
}

TEST(Generated, RatesReadTheSameHoweverTheyAreWritten) {
  for (const char* number : {"300", "three hundred", "about 300", "300 or more"}) {
    for (const char* unit : {"day", "week", "month", "year", "hour"}) {
      for (const char* link : {"a", "per", "each", "every"}) {
        const std::string article = link == std::string("a") && unit[0] == 'h' ? "an" : link;
        const std::string text =
            fmt::format("They made {} empty boats {} {}.", number, article, unit);
        const Quantity quantity = first_of(text);
        EXPECT_EQ(quantity.low.value_or(-1), 300) << text;
        EXPECT_EQ(quantity.unit, std::string("empty boat per ") + unit) << text;
        EXPECT_EQ(quantity.counted.of(text), "empty boats") << text;
      }
    }
  }
}

TEST(Generated, DatesReadTheSameHoweverTheyAreWritten) {
  for (const char* text :
       {"on 9 March 2021", "on March 9, 2021", "on the 9th of March 2021", "on 2021-03-09",
        "on Tuesday, March 9, 2021", "on 9 Mar. 2021", "on March the 9th, 2021", "on 3/9/2021",
        "on 09-Mar-2021", "on Tuesday 9 March 2021"}) {
    const Quantity quantity = first_of(std::string("The lake froze ") + text + ".");
    EXPECT_EQ(quantity.timex, "2021-03-09") << text;
    EXPECT_EQ(quantity.kind, QuantityKind::date) << text;
  }
}

}  // namespace
}  // namespace newsgloss::testing
