#include "quantities/words.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "text/fold.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kDash = hash_of_folded("-");
constexpr std::uint32_t kApostrophe = hash_of_folded("'");

bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

const Words::Facts& Words::found_facts(std::uint32_t at) const {
  Facts& facts = facts_[at % facts_.size()];
  facts = {at, lexicon().phrase({tokens_, size_}, at), 0};
  for (const std::uint32_t lexeme : {facts.phrase.lexeme, std::uint32_t{tokens_[at].lexeme}}) {
    if (lexeme == 0 || !lexicon().classes(lexeme).has(WordClass::date_word)) continue;
    for (const auto& reading : lexicon().readings(lexeme)) {
      if (reading.word_class == WordClass::date_word)
        facts.date_kinds |= std::uint64_t{1} << (reading.value[0] - 'A');
    }
  }
  return facts;
}

Term Words::term(std::uint32_t at, WordClass one) const {
  if (at >= size_ || tokens_[at].lexeme == 0) return {};
  const auto& phrase = facts_of(at).phrase;
  if (phrase.lexeme != 0 && lexicon().classes(phrase.lexeme).has(one)) {
    const Span surface = span(at, at + phrase.tokens);
    if (const auto* found = lexicon().reading(phrase.lexeme, one, surface.of(text_)))
      return {found, at + phrase.tokens};
  }
  return {reading(at, one), at + 1};
}

Term Words::known_date_term(std::uint32_t at, char kind) const {
  const Facts& facts = facts_of(at);
  if (facts.phrase.lexeme != 0) {
    if (const auto* found = date_reading(facts.phrase.lexeme, kind))
      return {found, at + facts.phrase.tokens};
  }
  return {date_reading(tokens_[at].lexeme, kind), at + 1};
}

const Lexicon::Reading* Words::date_reading(std::uint32_t lexeme, char kind) const {
  if (!lexicon().classes(lexeme).has(WordClass::date_word)) return nullptr;
  for (const auto& reading : lexicon().readings(lexeme)) {
    if (reading.word_class == WordClass::date_word && reading.value[0] == kind) return &reading;
  }
  return nullptr;
}

const Lexicon::Reading* Words::glued(std::string_view letters, WordClass one) const {
  std::string folded_letters;
  std::uint32_t lexeme = 0;
  if (std::all_of(letters.begin(), letters.end(), [](char c) { return (c & 0x80) == 0; })) {
    lexeme = lexicon().find(hash_of_ascii_word(letters), letters);
  } else {
    fold(letters, folded_letters);
    lexeme = lexicon().find(hash_of_folded(folded_letters), folded_letters);
  }
  return lexeme == 0 ? nullptr : lexicon().reading(lexeme, one, letters);
}

char Words::mark_of(const Token& token) const {
  if (token.hash == kDash) return '-';
  if (token.hash == kApostrophe) return '\'';
  const std::string_view one = token.of(text_);
  if (one == "\xE2\x80\x9C" || one == "\xE2\x80\x9D") return '"';
  return one.size() == 1 ? one[0] : '\0';
}

bool Words::all_digits(const Token& token) const {
  const std::string_view one = token.of(text_);
  return token.ascii && std::all_of(one.begin(), one.end(), is_ascii_digit);
}

bool Words::spells(const Token& token, std::string_view small) const {
  const std::string_view one = token.of(text_);
  return std::equal(one.begin(), one.end(), small.begin(),
                    [](char a, char b) { return (a | 0x20) == b || a == b; });
}

bool Words::begins_sentence(std::uint32_t at) const {
  if (at == 0 || tokens_[at].break_before) return true;
  const char before = mark(at - 1);
  return before == '.' || before == '!' || before == '?' || before == ':' || before == '"';
}

}  // namespace newsgloss
