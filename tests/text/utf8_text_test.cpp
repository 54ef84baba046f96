#include "text/utf8_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/naive_text.hpp"

namespace newsgloss {
namespace {

using namespace std::string_literals;

std::size_t naive_valid_prefix(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t size = naive::character_size(bytes, at);
    if (size == 0) return at;
    at += size;
  }
  return at;
}

struct Row {
  const char* what;
  std::string bytes;
  std::size_t valid;
  std::string repaired;
};

TEST(Utf8Text, TableOfSequences) {
  const std::vector<Row> rows = {
      {"nothing", "", 0, ""},
      {"ASCII", "The river rose.", 15, "The river rose."},
      {"NUL is a character", "a\0b"s, 3, "a\0b"s},
      {"two, three and four bytes", "é€𐍈", 9, "é€𐍈"},
      {"the last character", "\xF4\x8F\xBF\xBF", 4, "\xF4\x8F\xBF\xBF"},
      {"one beyond it", "\xF4\x90\x80\x80", 0, "����"},
      {"a lone continuation", "a\x80z", 1, "a�z"},
      {"a bare first byte", "caf\xE9 now", 3, "caf� now"},
      {"cut at the end", "ab\xE2\x82", 2, "ab�"},
      {"cut four bytes are one mistake", "\xF0\x9F\x98 x", 0, "� x"},
      {"an overlong slash", "\xC0\xAF", 0, "��"},
      {"an overlong of three bytes", "\xE0\x80\xAF", 0, "���"},
      {"half of a surrogate pair", "\xED\xA0\x80", 0, "���"},
      {"bytes that never occur", "\xFE\xFF", 0, "��"},
      {"wrong after a vector of ASCII", std::string(70, 'x') + "\xFFy", 70,
       std::string(70, 'x') + "�y"},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    EXPECT_EQ(valid_utf8_prefix(row.bytes), row.valid);
    EXPECT_EQ(Utf8Text::repaired(row.bytes).view(), row.repaired);
    const Result<Utf8Text> text = Utf8Text::from_bytes(row.bytes);
    ASSERT_EQ(text.has_value(), row.valid == row.bytes.size());
    if (text) {
      EXPECT_EQ(text->view(), row.bytes);
    } else {
      EXPECT_EQ(text.error().code, ErrorCode::invalid_utf8);
      EXPECT_EQ(text.error().offset, row.valid);
    }
  }
}

TEST(Utf8Text, AgreesWithTheNaiveCheckOnBrokenText) {
  naive::Dice dice(1);
  for (int round = 0; round < 20000; ++round) {
    std::string text = naive::random_text(dice, dice.below(60), dice.below(100));
    for (unsigned breaks = dice.below(3); breaks > 0 && !text.empty(); --breaks) {
      text[dice.below(static_cast<unsigned>(text.size()))] =
          static_cast<char>(static_cast<unsigned char>(dice.below(256)));
    }
    ASSERT_EQ(valid_utf8_prefix(text), naive_valid_prefix(text));
    const Utf8Text repaired = Utf8Text::repaired(text);
    ASSERT_EQ(naive_valid_prefix(repaired.view()), repaired.view().size());
  }
}

TEST(Utf8Text, EveryPairOfBytesAgreesWithTheNaiveCheck) {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string text = {static_cast<char>(first), static_cast<char>(second), '\x80',
                                '\x80'};
      ASSERT_EQ(valid_utf8_prefix(text), naive_valid_prefix(text)) << first << ' ' << second;
    }
  }
}

TEST(Utf8Text, AsciiPrefixFindsTheFirstOtherByte) {
  for (std::size_t at = 0; at < 100; ++at) {
    std::string text(100, 'x');
    text[at] = '\xC3';
    EXPECT_EQ(ascii_prefix(text), at);
  }
  EXPECT_EQ(ascii_prefix(std::string(100, '\0')), 100U);
}

TEST(Utf8Text, JoinsPartsBySpaces) {
  const Utf8Text text = Utf8Text::repaired("Łódź lies\nin Poland");
  EXPECT_EQ(text.joined(std::vector<Span>{{0, 7}, {8, 12}, {13, 22}}).view(),
            "Łódź lies in Poland");
  EXPECT_EQ(text.joined(std::vector<Span>{{0, 7}}).view(), "Łódź");
  EXPECT_EQ(text.joined({}).view(), "");
}

}  // namespace
}  // namespace newsgloss
