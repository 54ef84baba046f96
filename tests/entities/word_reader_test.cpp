#include "entities/word_reader.hpp"

#include <gtest/gtest.h>

#include <random>
#include <tuple>

#include "text/lexicon.hpp"

namespace newsgloss {
namespace {

using Words = std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>>;

Words one_by_one(std::string_view text) {
  Words words;
  for (FormWord word = next_word(text, 0); word.begin != word.end; word = next_word(text, word.end))
    words.emplace_back(word.begin, word.end, word.hash);
  return words;
}

/// All that a reader hands out in portions of `room` words.
template <class Reader>
Words handed_out(Reader reader, std::size_t room) {
  Words all;
  std::vector<FormWord> portion(room + kWordSlack);
  while (!reader.finished()) {
    const std::size_t count = reader.fill(portion);
    for (std::size_t i = 0; i < count; ++i)
      all.emplace_back(portion[i].begin, portion[i].end, portion[i].hash);
  }
  return all;
}

std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces = {"a",
                                                   "Bank",
                                                   " ",
                                                   "  ",
                                                   ".",
                                                   ",",
                                                   "-",
                                                   "'",
                                                   "\n",
                                                   "7",
                                                   "\xE2\x80\x99",
                                                   "\xC3\xA9",
                                                   "\xE4\xB8\xAD",
                                                   "\xF0\x9F\x9A\xA2",
                                                   "\xCC\x81",
                                                   "\xC2\xA0",
                                                   "extraordinarily",
                                                   "\xD0\x9C\xD0\xB8\xD1\x80"};
  std::string text;
  const std::size_t size = random() % 120;
  for (std::size_t i = 0; i < size; ++i) text += kPieces[random() % kPieces.size()];
  return text;
}

TEST(WordReaders, HandOutTheWordsOneByOneFinds) {
  std::mt19937 random(20261124);
  for (int i = 0; i < 3000; ++i) {
    const std::string text = random_text(random);
    const Words expected = one_by_one(text);
    std::vector<Token> tokens;
    read_tokens(text, Lexicon::of("en"), tokens);
    for (const std::size_t room : {1U, 7U, 500U}) {
      ASSERT_EQ(handed_out(TextWords(text), room), expected) << text;
      ASSERT_EQ(handed_out(TextWords(text, plain_byte_bits), room), expected) << text;
      ASSERT_EQ(handed_out(TokenWords(tokens), room), expected) << text;
    }
  }
}

TEST(WordReaders, ReadWordsLongerThanAStep) {
  for (const std::size_t size : {63U, 64U, 65U, 127U, 128U, 1000U}) {
    const std::string text = "x " + std::string(size, 'a') + " y";
    EXPECT_EQ(handed_out(TextWords(text), 16), one_by_one(text)) << size;
  }
}

}  // namespace
}  // namespace newsgloss
