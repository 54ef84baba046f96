#pragma once

#include <cstdint>
#include <string_view>

#include "text/lexicon.hpp"

namespace newsgloss::tables {

/// One place of the hash table: the word's hash, and its lexeme (low 20 bits) with a check (high
/// 12). Hash and check together take 44 bits, so that a look-up touches one place of memory and no
/// text: of ten million words that no table has, one may be taken for another.
struct Slot {
  std::uint32_t hash;
  std::uint32_t lexeme_and_check;  ///< 0: empty
};

/// The check of a folded word, or of an ASCII word in any case: its length, first and last letter.
constexpr std::uint32_t check_of(std::string_view word) {
  const auto letter = [&](std::size_t at) { return static_cast<std::uint32_t>(word[at] & 0x1F); };
  const std::uint32_t size = static_cast<std::uint32_t>(word.size()) & 3;
  return (letter(0) << 7 | letter(word.size() - 1) << 2 | size) << kLexemeBits;
}

/// What the tables say of a form of one token or more, beside its classes.
struct Lexeme {
  std::uint32_t readings_begin;
  std::uint32_t phrases_begin;  ///< longest first
  std::uint16_t readings;       ///< how many
  std::uint16_t phrases;        ///< how many begin with this token
  std::uint64_t next_words;     ///< a bit for each second token of theirs: next_word_bit
};

/// Most words that stand behind the first token of a phrase are seen by it to continue none.
constexpr std::uint64_t next_word_bit(std::uint32_t hash) {
  return std::uint64_t{1} << (hash & 63);
}

/// The tokens of a phrase after the first, without dashes.
struct PhraseTail {
  std::uint32_t next_hash;  ///< of the second token
  std::uint32_t lexeme;
  std::uint32_t hashes_begin, hashes_end;
};

/// A lexicon as make_lexicon writes it: an open-addressing table of slots, probed one by one.
/// Lexeme 0 is none.
struct LexiconTables {
  std::uint32_t mask;  ///< slots - 1
  const Slot* slots;
  const Lexeme* lexemes;
  const Lexicon::Reading* readings;
  const PhraseTail* phrases;
  const std::uint32_t* phrase_hashes;
};

extern const LexiconTables kEnglish;
extern const WordClasses kEnglishClasses[];  ///< of each lexeme

}  // namespace newsgloss::tables
