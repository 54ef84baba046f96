#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/byte_bits.hpp"
#include "text/span.hpp"

namespace newsgloss {

class Lexicon;

enum class TokenKind : std::uint8_t {
  word,         ///< letters, digits and marks, as far as they reach
  ideograph,    ///< one character of a script written without spaces
  punctuation,  ///< one character
  symbol,       ///< one character: currency signs, %, °, +, emoji
};

/// How a word's letters are written. A digit counts as no letter.
enum class LetterCase : std::uint8_t {
  none,   ///< no cased letter: "1945", "中"
  lower,  ///< "house"
  title,  ///< "House": first letter capital, the others small; also a single capital
  upper,  ///< "NATO": two capitals or more and nothing small
  mixed,  ///< "McDonald", "iPhone"
};

/// Bits that hold the number of any lexeme.
inline constexpr int kLexemeBits = 20;
inline constexpr std::uint32_t kLexemeMask = (1U << kLexemeBits) - 1;

/// A word or a mark of punctuation. "14,000" is three tokens, "Putin's" is three, "U.S." is four,
/// "Jong-un" is three: the rooms that read them put together what belongs together.
struct Token {
  std::uint32_t begin = 0;  ///< first byte in the block's text
  std::uint32_t end = 0;    ///< one past the last
  std::uint32_t hash =
      0;  ///< of the folded word (fold.hpp); for punctuation, of the folded character
  std::uint32_t lexeme : kLexemeBits = 0;  ///< in the lexicon of the block's language; 0: none
  TokenKind kind : 2 = TokenKind::word;
  LetterCase letter_case : 3 = LetterCase::none;
  bool space_before : 1 = false;  ///< white space, or the beginning of the block
  bool break_before : 1 = false;  ///< a line feed, or the beginning of the block
  bool has_digit : 1 = false;
  bool starts_with_digit : 1 = false;
  bool ascii : 1 = true;  ///< every byte below 0x80

  constexpr Span span() const { return {begin, end}; }
  constexpr std::string_view of(std::string_view text) const { return span().of(text); }
  friend constexpr bool operator==(const Token&, const Token&) = default;
};
static_assert(sizeof(Token) == 16);

/// Appends the tokens of `text` (valid UTF-8, below 4 GiB), each looked up in `lexicon` where one
/// is given. Touches each byte once; linear. The tokens are the same with every reader.
void read_tokens(std::string_view text, const Lexicon* lexicon, std::vector<Token>& tokens,
                 ByteBitsReader read_bits = fastest_byte_bits());

}  // namespace newsgloss
