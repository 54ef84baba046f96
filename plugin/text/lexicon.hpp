#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "text/token.hpp"
#include "text/word_class.hpp"

namespace newsgloss {

namespace tables {
struct LexiconTables;
}

/// What a word can be, as a linguist wrote it in resources/lexicons/LANGUAGE/*.tsv: form, class,
/// value. Compiled into the library at build time (make_lexicon.cpp); immutable, shared by all
/// threads, no start-up cost.
class Lexicon {
 public:
  /// One reading of a form: a line of a table that has a value or asks for an exact spelling.
  struct Reading {
    WordClass word_class;
    bool exact;              ///< only where the text is spelled as `form`
    double number;           ///< the value where it is a number, else 0
    std::string_view value;  ///< the third column; may be empty
    std::string_view form;   ///< as the table spells it
  };

  /// A form of several tokens that begins at a token.
  struct Phrase {
    std::uint32_t lexeme = 0;  ///< 0: none
    std::uint32_t tokens = 0;  ///< how many it takes
  };

  /// The lexicon of a BCP 47 language, or nullptr where none was written.
  static const Lexicon* of(std::string_view language);

  constexpr Lexicon(const tables::LexiconTables& tables, const WordClasses* classes)
      : tables_(&tables), classes_(classes) {}

  /// Number of what the tables say of the form of one token whose folded form has this hash and,
  /// but for bit 5 of its bytes, this spelling; 0: nothing. Forms of which the tables say the same
  /// share a number.
  std::uint32_t find(std::uint32_t hash, std::string_view word) const;

  /// Gives each of the tokens of `text` its lexeme; punctuation has none.
  void look_up(std::string_view text, std::span<Token> tokens) const;

  /// Every class of the form. Where the tables ask for an exact spelling, `reading` tells whether
  /// it is met.
  const WordClasses& classes(std::uint32_t lexeme) const { return classes_[lexeme]; }

  std::span<const Reading> readings(std::uint32_t lexeme) const;

  /// The first reading of this class that the surface fits, or nullptr: none, or the class has no
  /// value.
  const Reading* reading(std::uint32_t lexeme, WordClass word_class,
                         std::string_view surface) const;

  /// The longest form of two tokens or more that begins at tokens[at]. Dashes between words count
  /// as white space ("three-quarters", "three quarters"); other punctuation must stand as in the
  /// table.
  Phrase phrase(std::span<const Token> tokens, std::size_t at) const;

 private:
  const tables::LexiconTables* tables_;
  const WordClasses* classes_;  ///< of each lexeme
};

}  // namespace newsgloss
