#include "text/character.hpp"

#include <gtest/gtest.h>
#include <unicode/uchar.h>

namespace newsgloss {
namespace {

struct Row {
  std::string_view text;
  char32_t code_point;
  CharacterClass kind;
  bool upper, lower;
};

TEST(Character, IsReadAndKnown) {
  using enum CharacterClass;
  const Row rows[] = {{"a", 'a', letter, false, true},
                      {"Z", 'Z', letter, true, false},
                      {"7", '7', digit, false, false},
                      {" ", ' ', space, false, false},
                      {"\n", '\n', line_break, false, false},
                      {",", ',', punctuation, false, false},
                      {"$", '$', symbol, false, false},
                      {"\xC3\x89", 0xC9, letter, true, false},            // É
                      {"\xD0\xB6", 0x436, letter, false, true},           // ж
                      {"\xD9\xA3", 0x663, digit, false, false},           // Arabic-Indic three
                      {"\xE2\x82\xAC", 0x20AC, symbol, false, false},     // €
                      {"\xE6\xBC\xA2", 0x6F22, ideograph, false, false},  // a Han character
                      {"\xC2\xA0", 0xA0, space, false, false},
                      {"\xC2\xAD", 0xAD, letter, false, false},  // soft hyphen
                      {"\xF0\x9F\x9A\xA2", 0x1F6A2, symbol, false, false}};
  for (const Row& row : rows) {
    const Character read = character_at(row.text, 0);
    EXPECT_EQ(read.code_point, row.code_point) << row.text;
    EXPECT_EQ(read.size, row.text.size()) << row.text;
    EXPECT_EQ(character_class(row.code_point), row.kind) << row.text;
    EXPECT_EQ(is_upper(row.code_point), row.upper) << row.text;
    EXPECT_EQ(is_lower(row.code_point), row.lower) << row.text;
  }
}

TEST(Character, IsADigitWhereUnicodeSaysSo) {
  for (char32_t code_point = 0; code_point <= 0x10FFFF; ++code_point) {
    const bool digit = u_charType(static_cast<UChar32>(code_point)) == U_DECIMAL_DIGIT_NUMBER;
    ASSERT_EQ(character_class(code_point) == CharacterClass::digit, digit)
        << static_cast<unsigned>(code_point);
  }
}

}  // namespace
}  // namespace newsgloss
