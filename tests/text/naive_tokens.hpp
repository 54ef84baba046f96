#pragma once

#include <string_view>
#include <vector>

#include "text/character.hpp"
#include "text/fold.hpp"
#include "text/lexicon.hpp"
#include "text/token.hpp"
#include "text/word_hash.hpp"

namespace newsgloss::naive {

/// The tokens of a text, character by character, from the character's class alone.
class Tokens {
 public:
  Tokens(std::string_view text, const Lexicon* lexicon) : text_(text), lexicon_(lexicon) {
    for (std::size_t at = 0; at < text.size();) {
      const Character character = character_at(text, at);
      add(character, static_cast<std::uint32_t>(at));
      at += character.size;
    }
    finish();
  }

  std::vector<Token> all;

 private:
  static bool in_word(CharacterClass one) {
    return one == CharacterClass::letter || one == CharacterClass::digit;
  }

  void add(Character character, std::uint32_t at) {
    const CharacterClass one = character_class(character.code_point);
    const bool goes_on = open_ && in_word(one) && all.back().kind == TokenKind::word;
    if (!goes_on) finish();
    if (one <= CharacterClass::line_break) {
      space_ = true;
      break_ = break_ || one == CharacterClass::line_break;
      return;
    }
    if (!goes_on) begin(one, at);
    Token& token = all.back();
    token.end = at + character.size;
    token.ascii = token.ascii && character.size == 1;
    token.has_digit = token.has_digit || one == CharacterClass::digit;
    if (is_upper(character.code_point)) letters_ += 'A';
    if (is_lower(character.code_point)) letters_ += 'a';
  }

  void begin(CharacterClass one, std::uint32_t at) {
    Token token;
    token.begin = at;
    token.kind = in_word(one)                       ? TokenKind::word
                 : one == CharacterClass::ideograph ? TokenKind::ideograph
                 : one == CharacterClass::symbol    ? TokenKind::symbol
                                                    : TokenKind::punctuation;
    token.starts_with_digit = one == CharacterClass::digit;
    token.space_before = space_;
    token.break_before = break_;
    space_ = break_ = false;
    open_ = true;
    letters_.clear();
    all.push_back(token);
  }

  void finish() {
    if (!open_) return;
    open_ = false;
    Token& token = all.back();
    const bool mark = token.ascii && token.kind != TokenKind::word;  // these stay as they are
    const std::string word = mark ? std::string(token.of(text_)) : folded(token.of(text_));
    token.hash = hash_of_folded(word);
    if (token.kind == TokenKind::word) token.letter_case = letter_case();
    if (lexicon_ != nullptr && token.kind != TokenKind::punctuation)
      token.lexeme = lexicon_->find(token.hash, word) & kLexemeMask;
  }

  LetterCase letter_case() const {
    const bool small = letters_.find('a') != std::string::npos;
    const std::size_t capital = letters_.find('A');
    if (capital == std::string::npos) return small ? LetterCase::lower : LetterCase::none;
    if (capital == 0 && letters_.rfind('A') == 0) return LetterCase::title;
    return small ? LetterCase::mixed : LetterCase::upper;
  }

  std::string_view text_;
  const Lexicon* lexicon_;
  std::string letters_;  ///< of the word at hand: 'A' for each capital, 'a' for each small one
  bool open_ = false, space_ = true, break_ = true;
};

}  // namespace newsgloss::naive
