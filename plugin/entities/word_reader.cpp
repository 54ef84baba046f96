// 64 bytes are looked at in a step, as read_tokens does; a step begins where the one before it met
// a word that did not end in it. A word of ASCII is hashed eight bytes at a time; any other is read
// character by character.

#include "entities/word_reader.hpp"

#include <bit>
#include <cstring>

#include "text/character.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

bool makes_word(char32_t code_point) {
  const CharacterClass one = character_class(code_point);
  return one == CharacterClass::letter || one == CharacterClass::digit ||
         one == CharacterClass::ideograph;
}

constexpr std::uint64_t below(std::uint64_t bit) {
  return (std::uint64_t{1} << bit) - 1;
}

/// The words of ASCII that begin at `begins`; kWideWord bytes can be read at each.
FormWord* add_ascii(std::uint64_t word_bits, const char* bytes, std::uint32_t base,
                    std::uint64_t begins, FormWord* words) {
  for (; begins != 0; begins &= begins - 1, ++words) {
    const auto begin = static_cast<std::uint32_t>(std::countr_zero(begins));
    const auto size = static_cast<std::uint32_t>(std::countr_one(word_bits >> begin));
    words->begin = base + begin;
    words->end = base + begin + size;
    words->hash = size <= kWideWord ? hash_of_wide(bytes + begin, size, word_hash::kSmallLetters)
                                    : hash_of_ascii_word({bytes + begin, size});
  }
  return words;
}

}  // namespace

std::size_t TokenWords::fill(std::span<FormWord> words) {
  std::size_t count = 0;
  for (; count + kWordSlack < words.size() && at_ < tokens_.size(); ++at_) {
    const Token& token = tokens_[at_];
    words[count] = {token.begin, token.end, token.hash};
    count += token.kind == TokenKind::word || token.kind == TokenKind::ideograph ? 1 : 0;
  }
  return count;
}

std::size_t TextWords::fill(std::span<FormWord> words) {
  FormWord* at = words.data();
  const FormWord* const limit = at + (words.size() - kWordSlack);
  while (at < limit && !finished()) at = read_block(at);
  return static_cast<std::size_t>(at - words.data());
}

FormWord* TextWords::read_block(FormWord* words) {
  char last[kByteBlock + kWideWord];
  const char* bytes = text_.data() + at_;
  const std::size_t left = text_.size() - at_;
  if (left < sizeof last) {
    std::memset(last, 0, sizeof last);
    std::memcpy(last, bytes, left);
    bytes = last;
  }
  const ByteBits bits = read_bits_(bytes);
  const std::uint64_t word_bits = bits.words();
  const auto open = static_cast<std::uint32_t>(left > kByteBlock ? std::countl_one(word_bits) : 0);
  if (open == kByteBlock) return read_one(words);
  const std::uint64_t begins = word_bits & ~(word_bits << 1) & ~std::uint64_t{0} >> open;
  if (bits.leads != 0) return read_mixed(bits, bytes, begins, words);
  words = add_ascii(word_bits, bytes, static_cast<std::uint32_t>(at_), begins, words);
  at_ += kByteBlock - open;
  return words;
}

/// A block with characters beyond ASCII. Most of them are quotes and dashes, which bound words.
FormWord* TextWords::read_mixed(const ByteBits& bits, const char* bytes, std::uint64_t begins,
                                FormWord* words) {
  const std::size_t block = at_;
  const auto base = static_cast<std::uint32_t>(block);
  const std::uint64_t word_bits = bits.words();
  std::uint64_t rest = ~std::uint64_t{0};
  for (std::uint64_t leads = bits.leads; leads != 0; leads &= rest) {
    const auto lead = static_cast<std::uint32_t>(std::countr_zero(leads));
    const Character character = character_at(text_, block + lead);
    at_ = block + lead + character.size;
    std::uint32_t from = lead;
    if (makes_word(character.code_point)) {
      const std::uint64_t before = (word_bits & rest) << 1 << (kByteBlock - 1 - lead);
      from -= static_cast<std::uint32_t>(std::countl_one(before));
    }
    words = add_ascii(word_bits, bytes, base, begins & rest & below(from), words);
    if (makes_word(character.code_point)) {
      at_ = block + from;
      words = read_one(words);
    }
    if (at_ >= block + kByteBlock) return words;
    rest = ~below(at_ - block);
  }
  words = add_ascii(word_bits, bytes, base, begins & rest, words);
  const auto open = static_cast<std::uint32_t>(
      text_.size() > block + kByteBlock ? std::countl_one(word_bits) : 0);
  at_ = block + kByteBlock - open;
  return words;
}

/// The word or ideograph at at_.
FormWord* TextWords::read_one(FormWord* words) {
  *words = next_word(text_, at_);
  at_ = words->end;
  return words + 1;
}

}  // namespace newsgloss
