#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "actors/mention.hpp"
#include "claims/claim.hpp"
#include "claims/landmarks.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

/// No rule looks further than this many tokens from a figure or a verb, so that a sentence without
/// an end stays linear.
inline constexpr std::uint32_t kReach = 60;

/// A token of a sentence as claims read it.
struct SentenceWord {
  const WordClasses* known = &kNoWordClasses;  ///< of the phrase that begins here, else of the word
  std::uint32_t lexeme = 0;
  std::uint32_t mention = kNoIndex;  ///< the article's mention that covers the token
  std::uint8_t length = 1;           ///< tokens of the phrase
  bool stop = false;                 ///< a comma, colon, bracket, free dash or full stop
  bool ends_clause = false;
  bool opens_quote = false;
  bool closes_quote = false;
  bool quoted = false;  ///< stands between quotation marks

  const WordClasses& classes() const { return *known; }
};

/// A sentence, its words looked up once. Borrows the block.
struct Sentence {
  const BlockText* text = nullptr;
  std::uint32_t block = 0;
  TokenRange tokens;
  std::vector<SentenceWord> words;
  Landmarks landmarks;

  const Token& token(std::uint32_t at) const { return text->tokens[at]; }
  const SentenceWord& word(std::uint32_t at) const { return words[at - tokens.first]; }
  bool has(std::uint32_t at, WordClass one) const {
    return tokens.contains(at) && word(at).classes().has(one);
  }
  std::string_view spelling(std::uint32_t at) const {
    return tokens.contains(at) ? text->of(token(at)) : std::string_view();
  }
  bool is_mark(std::uint32_t at, std::string_view mark) const { return spelling(at) == mark; }
  bool is_apostrophe(std::uint32_t at) const { return is_mark(at, "’") || is_mark(at, "'"); }
  /// A stop, a quotation mark or the sentence's end.
  bool is_boundary(std::uint32_t at) const {
    return !tokens.contains(at) || word(at).stop || word(at).opens_quote || word(at).closes_quote;
  }
  /// The tokens of `range` that are within reach of `at`.
  TokenRange near(std::uint32_t at, TokenRange range) const;
  /// The third column of the word's reading in this class; empty: none.
  std::string_view value(std::uint32_t at, WordClass one) const;
  /// Bytes from the first token's begin to the last one's end; empty for an empty range.
  Span span(TokenRange range) const;
  /// The tokens that a span of bytes touches.
  TokenRange range(Span bytes) const;
};

/// Looks up the words of one sentence; `mentions` is the whole article's. `quoted`: a quotation is
/// open where the sentence begins. Linear.
void read_sentence(const BlockText& text, std::uint32_t block, TokenRange tokens,
                   std::span<const Mention> mentions, bool quoted, Sentence& sentence);

/// Whether a quotation is open after these tokens.
bool quoted_after(const BlockText& text, TokenRange tokens, bool quoted_before);

/// The tokens of the block's sentence with this number.
TokenRange sentence_tokens(const BlockText& text, std::size_t number);

/// The number of the sentence that holds a byte of the block.
std::size_t sentence_at(const BlockText& text, std::uint32_t byte);

}  // namespace newsgloss
