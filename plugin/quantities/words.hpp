#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "text/block_text.hpp"

namespace newsgloss {

/// A form of one token or more, as the lexicon has it.
struct Term {
  const Lexicon::Reading* reading = nullptr;  ///< nullptr: none
  std::uint32_t end = 0;                      ///< one past its last token
  explicit operator bool() const { return reading != nullptr; }
  std::string_view value() const { return reading->value; }
};

/// A block's tokens with their classes, safe to ask past the end. Borrows the block, which has a
/// lexicon. Positions are token indices. For one thread.
class Words {
 public:
  explicit Words(const BlockText& block)
      : text_(block.text),
        tokens_(block.tokens.data()),
        size_(static_cast<std::uint32_t>(block.tokens.size())),
        block_(&block) {}

  std::uint32_t size() const { return size_; }
  const Token& operator[](std::uint32_t at) const { return tokens_[at]; }
  std::string_view source() const { return text_; }
  std::string_view text(std::uint32_t at) const {
    return at < size_ ? tokens_[at].of(text_) : std::string_view();
  }
  const BlockText& block() const { return *block_; }
  Span span(std::uint32_t begin, std::uint32_t end) const {
    return {tokens_[begin].begin, tokens_[end - 1].end};
  }

  const WordClasses& classes(std::uint32_t at) const {
    if (at >= size_ || tokens_[at].lexeme == 0) return kNoClasses;
    return block_->lexicon->classes(tokens_[at].lexeme);
  }
  template <class... More>
  bool has(std::uint32_t at, WordClass one, More... more) const {
    return classes(at).has_any(one, more...);
  }

  /// The reading of one token in this class, or nullptr.
  const Lexicon::Reading* reading(std::uint32_t at, WordClass one) const {
    return has(at, one) ? lexicon().reading(tokens_[at].lexeme, one, text(at)) : nullptr;
  }

  /// The longest form of this class that begins at a token. It must have a value.
  Term term(std::uint32_t at, WordClass one) const;

  /// The longest form that is a date_word of this kind (dates.tsv: the first letter of its value).
  Term date_term(std::uint32_t at, char kind) const {
    return (date_kinds(at) >> (kind - 'A') & 1) == 0 ? Term{} : known_date_term(at, kind);
  }

  /// Whether any date_word begins here.
  bool begins_date(std::uint32_t at) const { return date_kinds(at) != 0; }

  /// Where the longest form of a class without values ends; `at`: none begins here.
  std::uint32_t phrase_end(std::uint32_t at, WordClass one) const {
    if (at >= size_ || tokens_[at].lexeme == 0) return at;
    const Lexicon::Phrase& phrase = facts_of(at).phrase;
    if (phrase.lexeme != 0 && lexicon().classes(phrase.lexeme).has(one)) return at + phrase.tokens;
    return has(at, one) ? at + 1 : at;
  }

  /// The phrase of several tokens that begins at a token; its lexeme is 0 where none does.
  Lexicon::Phrase phrase(std::uint32_t at) const {
    return at < size_ && tokens_[at].lexeme != 0 ? facts_of(at).phrase : Lexicon::Phrase{};
  }

  /// The reading of letters that are glued to a number ("km" of "5km").
  const Lexicon::Reading* glued(std::string_view letters, WordClass one) const;

  /// The character of a one-character token; '-' for any dash, '\'' for any apostrophe, '"' for any
  /// double quote; 0 for words and characters outside ASCII.
  char mark(std::uint32_t at) const {
    return at < size_ && tokens_[at].kind != TokenKind::word ? mark_of(tokens_[at]) : '\0';
  }

  bool joined(std::uint32_t at) const { return at < size_ && !tokens_[at].space_before; }
  bool is(std::uint32_t at, char mark_wanted) const { return mark(at) == mark_wanted; }
  bool is_word(std::uint32_t at) const {
    return at < size_ && tokens_[at].kind == TokenKind::word && !tokens_[at].has_digit;
  }
  /// ASCII digits and nothing else.
  bool is_digits(std::uint32_t at) const {
    return at < size_ && tokens_[at].starts_with_digit && all_digits(tokens_[at]);
  }
  bool starts_upper(std::uint32_t at) const {
    return at < size_ && (tokens_[at].letter_case == LetterCase::title ||
                          tokens_[at].letter_case == LetterCase::upper ||
                          tokens_[at].letter_case == LetterCase::mixed);
  }
  /// The word, whatever its case; `small` is in small ASCII letters.
  bool equals(std::uint32_t at, std::string_view small) const {
    return at < size_ && tokens_[at].end - tokens_[at].begin == small.size() &&
           spells(tokens_[at], small);
  }

  /// A full stop that ends a sentence, or nothing before it, stands before this token.
  bool begins_sentence(std::uint32_t at) const;

 private:
  static constexpr WordClasses kNoClasses{};

  const Lexicon& lexicon() const { return *block_->lexicon; }

  /// What is asked of a token again and again.
  struct Facts {
    std::uint32_t token = 0xffffffff;
    Lexicon::Phrase phrase;
    std::uint64_t date_kinds = 0;  ///< bit n: a date_word of the kind 'A' + n begins here
  };
  const Facts& facts_of(std::uint32_t at) const {
    const Facts& facts = facts_[at % facts_.size()];
    return facts.token == at ? facts : found_facts(at);
  }
  std::uint64_t date_kinds(std::uint32_t at) const {
    return at < size_ && tokens_[at].lexeme != 0 ? facts_of(at).date_kinds : 0;
  }
  const Facts& found_facts(std::uint32_t at) const;
  Term known_date_term(std::uint32_t at, char kind) const;
  const Lexicon::Reading* date_reading(std::uint32_t lexeme, char kind) const;
  char mark_of(const Token& token) const;
  bool all_digits(const Token& token) const;
  bool spells(const Token& token, std::string_view small) const;

  std::string_view text_;
  const Token* tokens_;
  std::uint32_t size_;
  const BlockText* block_;
  mutable std::array<Facts, 16> facts_;  // of the tokens around the one being read
};

}  // namespace newsgloss
