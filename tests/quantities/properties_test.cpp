// What holds for any text: spans lie inside and are sorted, the same bytes give the same
// quantities, and twice the text gives about twice the quantities, so that no reader goes back to
// the beginning.

#include <gtest/gtest.h>

#include <random>

#include "quantities/reading.hpp"

namespace newsgloss::testing {
namespace {

constexpr const char* kPieces[] = {
    "5",       "12",     "300",   "2019",    "14,000",  ".5",     "-",       "–",     "/",
    ".",       ",",      ":",     "%",       "$",       "€",      "US",      "to",    "and",
    "between", "from",   "of",    "million", "hundred", "dozen",  "half",    "a",     "the",
    "three",   "twenty", "one",   "thirds",  "km",      "per",    "hour",    "years", "old",
    "ago",     "last",   "next",  "May",     "March",   "Friday", "pm",      "at",    "about",
    "more",    "than",   "boats", "people",  "rose",    "by",     "(",       ")",     "\"",
    "'",       "s",      "1990s", "7pm",     "3rd",     "first",  "quarter", "Q3",    "page",
    "x10",     "^",      "e5",    "½",       "°C",      "\n",     "😀",       "中"};

std::string random_text(std::mt19937& random, std::size_t pieces) {
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += kPieces[random() % std::size(kPieces)];
    if (random() % 3 != 0) text += ' ';
  }
  return text;
}

TEST(Properties, HoldForRandomSequencesOfNumberWords) {
  std::mt19937 random(20240611);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = random_text(random, 1 + random() % 40);
    const auto quantities = quantities_of(text, Date{2021, 3, 10});
    EXPECT_EQ(quantities, quantities_of(text, Date{2021, 3, 10})) << text;
    for (std::size_t i = 0; i < quantities.size(); ++i) {
      const Quantity& quantity = quantities[i];
      ASSERT_LT(quantity.span.begin, quantity.span.end) << text;
      ASSERT_LE(quantity.span.end, text.size()) << text;
      for (const Span part :
           {quantity.hedge, quantity.number, quantity.unit_surface, quantity.counted}) {
        ASSERT_LE(part.begin, part.end) << text;
        ASSERT_LE(part.end, text.size()) << text;
      }
      if (i == 0) continue;
      const Span before = quantities[i - 1].span;
      ASSERT_TRUE(before.begin < quantity.span.begin ||
                  (before.begin == quantity.span.begin && before.end >= quantity.span.end))
          << text;
    }
  }
}

TEST(Properties, AdversarialTextsGrowNoFasterThanTheText) {
  for (const char* piece : {"9",          "9,",        "9.",       "9-",          "9/",
                            "9 to ",      "one ",      "hundred ", "million of ", "-",
                            "$",          "last ",     "from ",    "2019-",       "9:",
                            "1 000 ",     "and ",      "of ",      "x10^",        "three ",
                            "$5 ",        "5 a week ", "9 BC ",    "A.D. 9 ",     "40 were hurt ",
                            "aged 7 and "}) {
    std::string text;
    for (int i = 0; i < 4000; ++i) text += piece;
    const std::string twice = text + text;
    const std::size_t once = quantities_of(text).size();
    EXPECT_LE(quantities_of(twice).size(), 2 * once + 8) << piece;
    EXPECT_LE(once, 3 * text.size()) << piece;
  }
}

}  // namespace
}  // namespace newsgloss::testing
