#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/token.hpp"
#include "text/word_class.hpp"

namespace newsgloss {

/// What a word can be, as a linguist wrote it in resources/lexicons/LANGUAGE/*.tsv: form, class, value.
/// Compiled into the library at build time (text/lexicon_compiler.cpp); immutable, shared by all
/// threads, no start-up cost.
class Lexicon {
 public:
  /// The lexicon of a BCP 47 language, or nullptr where none was written.
  static const Lexicon* of(std::string_view language);

  /// One reading of a form.
  struct Reading {
    WordClass word_class;
    bool exact;              ///< only where the text is spelled exactly as `form`
    double number;           ///< the value where it is a number, else 0
    std::string_view value;  ///< the third column; may be empty
    std::string_view form;   ///< as the table spells it
  };

  /// A form of several words that begins at a token.
  struct Phrase {
    std::uint32_t lexeme = 0;  ///< 0: none
    std::uint32_t tokens = 0;  ///< how many it takes
  };

  /// Index of the single word whose folded form hashes to `hash` and equals `word` folded; 0: none.
  std::uint32_t find(std::uint32_t hash, std::string_view word) const;

  WordClasses classes(std::uint32_t lexeme) const;
  std::span<const Reading> readings(std::uint32_t lexeme) const;

  /// The reading of this class that fits the surface (its spelling where it is `exact`), or nullptr.
  const Reading* reading(std::uint32_t lexeme, WordClass word_class, std::string_view surface) const;

  /// The longest form of two tokens or more that begins at tokens[at]. Punctuation of a form ("per
  /// cent", "p.m.", "no-one") is matched as tokens; white space and dashes are alike.
  Phrase phrase(std::string_view text, std::span<const Token> tokens, std::size_t at) const;
};

}  // namespace newsgloss
