#include "text/token.hpp"

#include <gmock/gmock.h>

#include "naive_text.hpp"
#include "naive_tokens.hpp"
#include "text/fold.hpp"
#include "text/lexicon.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<Token> tokens;
  read_tokens(text, nullptr, tokens);
  std::vector<std::string> words;
  for (const Token& token : tokens) words.emplace_back(token.of(text));
  return words;
}

struct TokenRow {
  std::string_view text;
  std::vector<std::string> words;
};

TEST(Tokens, StandWhereWordsAndMarksStand) {
  const TokenRow rows[] = {
      {"", {}},
      {" \t\n", {}},
      {"Putin's", {"Putin", "'", "s"}},
      {"14,000 systems.", {"14", ",", "000", "systems", "."}},
      {"Kim Jong-un", {"Kim", "Jong", "-", "un"}},
      {"$3m", {"$", "3m"}},
      {"Ağrı Dağı", {"Ağrı", "Dağı"}},
      {"東京", {"東", "京"}},
      {"soft\u00ADhyphen", {"soft\u00ADhyphen"}},
      {"5 %…", {"5", "%", "…"}},
      {"no\u00A0break\u200Bzero", {"no", "break", "zero"}},
  };
  for (const TokenRow& row : rows) EXPECT_EQ(words_of(row.text), row.words) << row.text;
}

TEST(Tokens, TellLetterCase) {
  const std::pair<std::string_view, LetterCase> rows[] = {
      {"house", LetterCase::lower}, {"House", LetterCase::title},  {"U", LetterCase::title},
      {"NATO", LetterCase::upper},  {"McKay", LetterCase::mixed},  {"iPhone", LetterCase::mixed},
      {"1945", LetterCase::none},   {"Élysée", LetterCase::title}, {"ÜBER", LetterCase::upper},
      {"G20", LetterCase::title},   {"中", LetterCase::none},
  };
  for (const auto& [word, expected] : rows) {
    std::vector<Token> tokens;
    read_tokens(word, nullptr, tokens);
    ASSERT_EQ(tokens.size(), 1U) << word;
    EXPECT_EQ(tokens[0].letter_case, expected) << word;
  }
}

TEST(Tokens, HashAlikeWhereTheyFoldAlike) {
  const std::string_view rows[][2] = {
      {"MOSCOW", "Moscow"}, {"Élysée", "elysee"}, {"Łódź", "lodz"},
      {"e\u0301", "é"},     {"ß", "SS"},          {"Ünternehmungen", "unternehmungen"},
      {"ＮＡＴＯ", "nato"},
  };
  for (const auto& row : rows) {
    std::vector<Token> tokens;
    read_tokens(row[0], nullptr, tokens);
    read_tokens(row[1], nullptr, tokens);
    ASSERT_EQ(tokens.size(), 2U) << row[0];
    EXPECT_EQ(tokens[0].hash, tokens[1].hash) << row[0];
    EXPECT_EQ(tokens[0].hash, hash_of_folded(folded(row[1]))) << row[0];
  }
}

TEST(Tokens, RememberSpaceAndBreaks) {
  std::vector<Token> tokens;
  read_tokens("a b\nc.", nullptr, tokens);
  ASSERT_EQ(tokens.size(), 4U);
  EXPECT_TRUE(tokens[0].break_before);
  EXPECT_TRUE(tokens[1].space_before && !tokens[1].break_before);
  EXPECT_TRUE(tokens[2].break_before);
  EXPECT_FALSE(tokens[3].space_before);
}

/// Words, marks and spaces that lie across the edges of blocks of 64 bytes in all ways.
std::string mixed_text(naive::Dice& dice, unsigned pieces) {
  static constexpr std::string_view kPieces[] = {
      "a",
      "of",
      "Moscow",
      "NATO",
      "iPhone",
      "G20",
      "1945",
      "3rd",
      "é",
      "École",
      "Erdoğan",
      "naïve",
      "東",
      "京",
      "е́",
      "’",
      "“",
      "—",
      "\u00A0",
      "\u2028",
      "\u200B",
      ".",
      ",",
      "$",
      "€",
      "-",
      "'",
      "_",
      "\n",
      "\r\n",
      " ",
      " ",
      " ",
      "  ",
      "\t",
      "\0",
      "\x7F",
      "a-b",
      "U.S.",
      "٣٤",
      "internationalisation",
      "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNO"};
  std::string text;
  for (; pieces > 0; --pieces) text += kPieces[dice.below(std::size(kPieces))];
  return text;
}

TEST(Tokens, AreThoseOfTheNaiveReader) {
  const Lexicon* lexicon = Lexicon::of("en");
  naive::Dice dice(3);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = round % 3 == 0 ? naive::random_text(dice, dice.below(200), 80)
                                            : mixed_text(dice, dice.below(120));
    const std::vector<Token> expected = naive::Tokens(text, lexicon).all;
    for (const ByteBitsReader reader : {plain_byte_bits, fastest_byte_bits()}) {
      std::vector<Token> tokens;
      read_tokens(text, lexicon, tokens, reader);
      ASSERT_EQ(tokens.size(), expected.size()) << text;
      for (std::size_t i = 0; i < tokens.size(); ++i)
        ASSERT_TRUE(tokens[i] == expected[i]) << text << '\n' << i << ": " << tokens[i].of(text);
    }
  }
}

}  // namespace
}  // namespace newsgloss
