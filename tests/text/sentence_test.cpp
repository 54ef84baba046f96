#include "text/sentence.hpp"

#include <gtest/gtest.h>

#include <string>

#include "text/naive_text.hpp"

namespace newsgloss {
namespace {

std::vector<std::uint32_t> begins_of(std::string_view text, const Lexicon* lexicon,
                                     std::vector<Token>& tokens) {
  read_tokens(text, lexicon, tokens);
  std::vector<std::uint32_t> begins;
  read_sentences(text, tokens, lexicon, begins);
  return begins;
}

/// A row is one text: its sentences, with a bar before each but the first.
std::string with_bars(std::string_view text, const Lexicon* lexicon) {
  std::vector<Token> tokens;
  std::string barred;
  std::uint32_t done = 0;
  for (const std::uint32_t begin : begins_of(text, lexicon, tokens)) {
    const std::uint32_t at = begin == 0 ? 0 : tokens[begin].begin;
    barred.append(text.substr(done, at - done));
    if (begin > 0) barred += '|';
    done = at;
  }
  return barred.append(text.substr(done));
}

void expect_sentences(std::string_view row, std::string_view language) {
  std::string text(row);
  std::erase(text, '|');
  EXPECT_EQ(with_bars(text, Lexicon::of(language)), row);
}

TEST(Sentence, EnglishTable) {
  for (const char* row : {
           "",
           "The ferry sank.",
           "The ferry sank. |All were saved! |Who steered it? |Nobody knows",
           "The levy rose to 3.5 percent. |Bread cost 1.20 more.",
           "Mr. Holm met Dr. Ines Prado and Sen. Roe.",
           "Gen. Sato left; Lt. Col. Reyes stayed.",
           "J. K. Marsh and George W. Stone wrote it.",
           "The U.S. Navy left. |It sailed at 5 p.m. Tuesday.",
           "They trained in the U.S. |The others stayed.",
           "They left at 5 p.m. |He was not there.",
           "Borealis Inc. Chief Executive Ann Roe said so.",
           "It was bought by Borealis Inc. |The price was not told.",
           "On Jan. 5 the pier burned; by Oct. Lund had another.",
           "The sun. |The sea.",
           "It was house No. 7 of nine.",
           "The answer was no. |Everybody left.",
           "Cf. vol. 3 and pp. 12 to 14.",
           "St. Moritz lies above Mt. Orso.",
           "Lund v. Malmo was decided in 1999. |Malmo lost.",
           "\xE2\x80\x9CWe won.\xE2\x80\x9D |The crowd cheered.",
           "\xE2\x80\x9CWhy?\xE2\x80\x9D she asked. |\xE2\x80\x9CNobody knows.\xE2\x80\x9D",
           "\"We won!\" he said. |\"You lost.\"",
           "(The pier burned.) |It was old.",
           "He waited ... and left. |She stayed\xE2\x80\xA6 |Then it rained.",
           "He waited . . . and left.",
           "What?! |Nothing.",
           "The mayor resigned.|The council met.",
           "Read lund.example.org or write to a.b@example.org today.",
           "Rates were cut. |14 banks followed.",
           "1. The harbour closes. |2. The ferry stops.",
           "Prices rose by 4. |The bank waited.",
           "Apples, pears, etc. were sold. |Fish, too.",
           "It was made by iPhone users. |iPhone sales fell.",
           "one\n|Two lines\nof words",
           "The state of Wash. and the town of Mt. Airy.",
           "The talks, led by Amb. Roe, ended. |No one signed.",
           "Smith et al. wrote it.",
       }) {
    SCOPED_TRACE(row);
    expect_sentences(row, "en");
  }
}

TEST(Sentence, OtherLanguagesTable) {
  for (const char* row : {
           "Am 3. Oktober begann es. |Alle kamen.",
           "Im Jahr 1990. |Alle kamen.",
           "\xD0\x9E\xD0\xBD \xD1\x83\xD1\x88\xD1\x91\xD0\xBB. |\xD0\x9E\xD0\xBD\xD0\xB0 "
           "\xD0\xBE\xD1\x81\xD1\x82\xD0\xB0\xD0\xBB\xD0\xB0\xD1\x81\xD1\x8C.",
           "\xD0\x90. \xD0\x9F. \xD0\xA7\xD0\xB5\xD1\x85\xD0\xBE\xD0\xB2 "
           "\xD1\x83\xD1\x88\xD1\x91\xD0\xBB.",
           "\xE9\x9B\xA8\xE3\x81\xA0\xE3\x80\x82|\xE9\xA2\xA8\xE3\x81\xA0\xE3\x80\x82",
       }) {
    SCOPED_TRACE(row);
    expect_sentences(row, "xx");
  }
}

TEST(Sentence, AnyTextGivesAscendingBegins) {
  naive::Dice dice(5);
  const char* const parts[] = {".",   "!", "\"", ")", " ", "\n", "Mr",
                               "The", "a", "7",  "U", "(", "..."};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (unsigned count = dice.below(80); count > 0; --count) text += parts[dice.below(13)];
    std::vector<Token> tokens;
    const auto begins = begins_of(text, Lexicon::of("en"), tokens);
    ASSERT_EQ(begins.empty(), tokens.empty());
    if (begins.empty()) continue;
    ASSERT_EQ(begins.front(), 0U);
    ASSERT_LT(begins.back(), tokens.size());
    for (std::size_t i = 1; i < begins.size(); ++i) ASSERT_LT(begins[i - 1], begins[i]);
  }
}

TEST(Sentence, LongRunsOfMarksAreRead) {
  for (const char* part : {".", ". ", "\"", ".\"", "A.", "Mr. ", "(", "? "}) {
    std::string text;
    while (text.size() < 300'000) text += part;
    std::vector<Token> tokens;
    EXPECT_FALSE(begins_of(text, Lexicon::of("en"), tokens).empty());
  }
}

}  // namespace
}  // namespace newsgloss
