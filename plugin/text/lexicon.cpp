#include "text/lexicon.hpp"

#include <algorithm>
#include <string>

#include "text/fold.hpp"
#include "text/lexicon_tables.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kDash = hash_of_folded("-");

bool is_dash(const Token& token) {
  return token.kind == TokenKind::punctuation && token.hash == kDash;
}

/// Tokens whose slots are on their way to the cache.
constexpr std::size_t kAhead = 16;

std::uint32_t find_in(const tables::LexiconTables& tables, std::uint32_t hash,
                      std::string_view word) {
  for (std::uint32_t at = hash & tables.mask;; at = (at + 1) & tables.mask) {
    const tables::Slot slot = tables.slots[at];
    if (slot.lexeme_and_check == 0) return 0;
    if (slot.hash == hash && (slot.lexeme_and_check & ~kLexemeMask) == tables::check_of(word)) {
      return slot.lexeme_and_check & kLexemeMask;
    }
  }
}

/// How many tokens from `at` on make the phrase's tail, with single dashes passed over; 0: it
/// differs.
std::size_t tail_length(std::span<const Token> tokens, std::size_t at,
                        std::span<const std::uint32_t> hashes) {
  const std::size_t begin = at;
  for (const std::uint32_t hash : hashes) {
    if (at < tokens.size() && is_dash(tokens[at]) && hash != kDash) ++at;
    if (at >= tokens.size() || tokens[at].hash != hash) return 0;
    ++at;
  }
  return at - begin;
}

}  // namespace

std::uint32_t Lexicon::find(std::uint32_t hash, std::string_view word) const {
  return find_in(*tables_, hash, word);
}

void Lexicon::look_up(std::string_view text, std::span<Token> tokens) const {
  const tables::LexiconTables tables = *tables_;
  std::string folded_word;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const std::size_t ahead = std::min(at + kAhead, tokens.size() - 1);
    __builtin_prefetch(tables.slots + (tokens[ahead].hash & tables.mask));
    Token& token = tokens[at];
    if (token.kind == TokenKind::punctuation) continue;
    std::string_view word = token.of(text);
    if (!token.ascii) {
      folded_word.clear();
      fold(word, folded_word);
      word = folded_word;
    }
    token.lexeme = find_in(tables, token.hash, word) & kLexemeMask;
  }
}

std::span<const Lexicon::Reading> Lexicon::readings(std::uint32_t lexeme) const {
  const auto& entry = tables_->lexemes[lexeme];
  return {tables_->readings + entry.readings_begin, entry.readings};
}

const Lexicon::Reading* Lexicon::reading(std::uint32_t lexeme, WordClass word_class,
                                         std::string_view surface) const {
  for (const Reading& reading : readings(lexeme)) {
    if (reading.word_class == word_class && (!reading.exact || reading.form == surface))
      return &reading;
  }
  return nullptr;
}

Lexicon::Phrase Lexicon::phrase(std::span<const Token> tokens, std::size_t at) const {
  const auto& first = tables_->lexemes[tokens[at].lexeme];
  if (first.phrases == 0 || at + 1 >= tokens.size()) return {};
  // Most phrases are told apart by the next word.
  const std::uint32_t next = tokens[at + 1].hash;
  const bool dash = at + 2 < tokens.size() && is_dash(tokens[at + 1]);
  const std::uint32_t behind_dash = dash ? tokens[at + 2].hash : next;
  const std::uint64_t follows = tables::next_word_bit(next) | tables::next_word_bit(behind_dash);
  if ((first.next_words & follows) == 0) return {};
  for (std::uint32_t i = 0; i < first.phrases; ++i) {
    const auto& phrase = tables_->phrases[first.phrases_begin + i];
    if (phrase.next_hash != next && phrase.next_hash != behind_dash) continue;
    const std::span hashes(tables_->phrase_hashes + phrase.hashes_begin,
                           tables_->phrase_hashes + phrase.hashes_end);
    if (const std::size_t length = tail_length(tokens, at + 1, hashes); length != 0) {
      return {phrase.lexeme, static_cast<std::uint32_t>(length + 1)};
    }
  }
  return {};
}

}  // namespace newsgloss
