#pragma once

#include <cstdint>

#include "text/lexicon.hpp"

namespace newsgloss::tables {

/// A form of one token or more.
struct Lexeme {
  std::uint32_t form_begin, form_size;  ///< folded, in `forms`; of one token only
  std::uint16_t classes;                ///< into `class_sets`
  std::uint16_t phrases;                ///< how many phrases begin with this token
  std::uint32_t readings_begin, readings_end;
  std::uint32_t phrases_begin;  ///< longest first
};

/// The tokens of a phrase after the first, without dashes.
struct PhraseTail {
  std::uint32_t lexeme;
  std::uint32_t hashes_begin, hashes_end;
};

/// A lexicon as make_lexicon writes it: an open-addressing table of lexeme numbers by folded hash,
/// probed one by one. Lexeme 0 is none.
struct LexiconTables {
  std::uint32_t mask;          ///< slots - 1
  const std::uint32_t* slots;  ///< lexeme numbers
  const std::uint32_t* slot_hashes;
  const Lexeme* lexemes;
  const WordClasses* class_sets;
  const Lexicon::Reading* readings;
  const PhraseTail* phrases;
  const std::uint32_t* phrase_hashes;
  const char* forms;
};

extern const LexiconTables kEnglish;

}  // namespace newsgloss::tables
