#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "actors/mention.hpp"
#include "claims/claim.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

/// Half-open range of token indices of one block.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  constexpr bool empty() const { return first >= last; }
  constexpr bool contains(std::uint32_t token) const { return first <= token && token < last; }
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

/// A token of a sentence as claims read it.
struct SentenceWord {
  WordClasses classes;  ///< of the phrase that begins here, else of the word
  std::uint32_t lexeme = 0;
  std::uint32_t length = 1;          ///< tokens of the phrase
  std::uint32_t mention = kNoIndex;  ///< the article's mention that covers the token
};

/// A sentence, its words looked up once. Borrows the block.
struct Sentence {
  const BlockText* text = nullptr;
  std::uint32_t block = 0;
  TokenRange tokens;
  std::vector<SentenceWord> words;

  const Token& token(std::uint32_t at) const { return text->tokens[at]; }
  const SentenceWord& word(std::uint32_t at) const { return words[at - tokens.first]; }
  bool has(std::uint32_t at, WordClass one) const {
    return tokens.contains(at) && word(at).classes.has(one);
  }
  std::string_view spelling(std::uint32_t at) const {
    return tokens.contains(at) ? text->of(token(at)) : std::string_view();
  }
  bool is_mark(std::uint32_t at, std::string_view mark) const { return spelling(at) == mark; }
  /// The third column of the word's reading in this class; empty: none.
  std::string_view value(std::uint32_t at, WordClass one) const;
  /// Bytes from the first token's begin to the last one's end; empty for an empty range.
  Span span(TokenRange range) const;
  /// The tokens that a span of bytes touches.
  TokenRange range(Span bytes) const;
};

/// Looks up the words of one sentence; `mentions` is the whole article's, `first_mention` the first
/// that may stand here. Linear.
void read_sentence(const BlockText& text, std::uint32_t block, TokenRange tokens,
                   std::span<const Mention> mentions, std::uint32_t first_mention,
                   Sentence& sentence);

/// The tokens of the block's sentence with this number.
TokenRange sentence_tokens(const BlockText& text, std::size_t number);

/// The number of the sentence that holds a byte of the block.
std::size_t sentence_at(const BlockText& text, std::uint32_t byte);

/// Quotation marks: ours to tell apart from apostrophes.
bool opens_quote(const Sentence& sentence, std::uint32_t at);
bool closes_quote(const Sentence& sentence, std::uint32_t at);

/// A comma, colon, semicolon, bracket, dash between spaces or full stop.
bool is_stop(const Sentence& sentence, std::uint32_t at);

}  // namespace newsgloss
