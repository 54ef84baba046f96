// Bytes that may belong to words form runs, bounded by ASCII space and punctuation; 64 bytes are
// looked at in a step. A run of ASCII bytes is a word, hashed eight bytes at a time. Any other run
// is read character by character, for it may hold dashes, quotes or ideographs.

#include "entities/word_reader.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/character.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {

std::size_t TokenWords::fill(std::span<FormWord> words) {
  std::size_t count = 0;
  for (; count + kWordSlack < words.size() && at_ < tokens_.size(); ++at_) {
    const Token& token = tokens_[at_];
    words[count] = {token.begin, token.end, token.hash};
    count += token.kind == TokenKind::word || token.kind == TokenKind::ideograph ? 1 : 0;
  }
  return count;
}

std::uint32_t TextWords::hash_at(std::uint32_t begin, std::uint32_t end) const {
  const std::uint32_t size = end - begin;
  const char* word = text_.data() + begin;
  const bool wide = size <= kWideWord && begin + std::size_t{kWideWord} <= text_.size();
  return wide ? hash_of_wide(word, size, word_hash::kSmallLetters)
              : hash_of_ascii_word({word, size});
}

/// Bytes beyond ASCII in this block since the open run began.
std::uint64_t TextWords::beyond_in_run() const {
  const std::size_t base = block_ - kByteBlock;
  return beyond_ >> (run_begin_ > base ? run_begin_ - base : 0);
}

void TextWords::read_block() {
  run_mixed_ = open_ && (run_mixed_ || (beyond_in_run() != 0));
  ByteBits bits;
  if (block_ + kByteBlock <= text_.size()) {
    bits = read_bits_(text_.data() + block_);
  } else {
    char last[kByteBlock] = {};
    std::memcpy(last, text_.data() + block_, text_.size() - block_);
    bits = read_bits_(last);
  }
  beyond_ = bits.beyond;
  words_ = bits.words() | beyond_;
  edges_ = words_ ^ (words_ << 1 | inside_);
  inside_ = words_ >> 63;
  block_ += kByteBlock;
}

/// A block without a byte beyond ASCII, all of it at once.
FormWord* TextWords::take_plain(FormWord* words) {
  const auto base = static_cast<std::uint32_t>(block_ - kByteBlock);
  std::uint64_t begins = edges_ & words_, ends = edges_ & ~words_;
  edges_ = 0;
  FormWord* begun = words;
  if (open_) (begun++)->begin = run_begin_;
  for (; begins != 0; begins &= begins - 1) {
    (begun++)->begin = base + static_cast<std::uint32_t>(std::countr_zero(begins));
  }
  FormWord* ended = words;
  for (; ends != 0; ends &= ends - 1, ++ended) {
    ended->end = base + static_cast<std::uint32_t>(std::countr_zero(ends));
  }
  open_ = begun != ended;
  if (open_) run_begin_ = ended->begin;
  const bool room = block_ + kWideWord <= text_.size();
  const char* const text = text_.data();
  for (; words != ended; ++words) {
    const std::uint32_t size = words->end - words->begin;
    words->hash = room && size <= kWideWord
                      ? hash_of_wide(text + words->begin, size, word_hash::kSmallLetters)
                      : hash_at(words->begin, words->end);
  }
  return ended;
}

FormWord* TextWords::close_run(FormWord* words, std::uint32_t end) {
  open_ = false;
  const std::size_t base = block_ - kByteBlock;
  const std::size_t from = run_begin_ > base ? run_begin_ - base : 0;
  const std::uint64_t below_end =
      end - base >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << (end - base)) - 1;
  if (run_mixed_ || (beyond_ & below_end) >> from != 0) {
    mixed_at_ = run_begin_;
    mixed_end_ = end;
    run_mixed_ = false;
    return words;
  }
  *words = {run_begin_, end, hash_at(run_begin_, end)};
  return words + 1;
}

/// Run by run, until one is not all ASCII.
FormWord* TextWords::take_edges(FormWord* words, const FormWord* limit) {
  const auto base = static_cast<std::uint32_t>(block_ - kByteBlock);
  while (edges_ != 0 && words < limit && mixed_at_ == mixed_end_) {
    const std::uint32_t place = base + static_cast<std::uint32_t>(std::countr_zero(edges_));
    edges_ &= edges_ - 1;
    if (open_) {
      words = close_run(words, place);
    } else {
      open_ = true;
      run_begin_ = place;
    }
  }
  return words;
}

/// Most bytes beyond ASCII are quotes and dashes that bound words of ASCII.
FormWord* TextWords::take_mixed(FormWord* words, const FormWord* limit) {
  while (mixed_at_ != mixed_end_ && words < limit) {
    std::uint32_t at = mixed_at_;
    while (at != mixed_end_ && static_cast<unsigned char>(text_[at]) < 0x80) ++at;
    const Character next = at == mixed_end_ ? Character{} : character_at(text_, at);
    const CharacterClass next_class = character_class(next.code_point);
    const bool bounds = at == mixed_end_ || !(next_class == CharacterClass::letter ||
                                              next_class == CharacterClass::digit ||
                                              next_class == CharacterClass::ideograph);
    if (bounds) {
      if (at != mixed_at_) *words++ = {mixed_at_, at, hash_at(mixed_at_, at)};
      mixed_at_ = at + next.size;
    } else {
      const FormWord word = next_word(text_.substr(0, mixed_end_), mixed_at_);
      mixed_at_ = word.end;
      *words++ = word;
    }
  }
  return words;
}

std::size_t TextWords::fill(std::span<FormWord> words) {
  FormWord* at = words.data();
  const FormWord* const limit = at + (words.size() - kWordSlack);
  while (at < limit && !finished()) {
    if (mixed_at_ != mixed_end_) {
      at = take_mixed(at, limit);
    } else if (edges_ != 0) {
      at = beyond_ != 0 || run_mixed_ ? take_edges(at, limit) : take_plain(at);
    } else if (block_ < text_.size()) {
      read_block();
    } else {
      at = close_run(at, static_cast<std::uint32_t>(text_.size()));
    }
  }
  return static_cast<std::size_t>(at - words.data());
}

}  // namespace newsgloss
