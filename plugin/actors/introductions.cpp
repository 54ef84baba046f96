// Who somebody is stands beside the first mention, in few shapes:
//   "Former State Department official …, Joel Wit"      a clause in front that ends with a comma
//   "spokesperson Adrienne Watson"                      words before the name, back to a small word
//   that
//                                                       begins a noun phrase
//   "Wit, a former official,"  "Wit, who negotiated …," behind a comma, up to the next one
//   "Wit of Stanford"                                   behind "of", as far as capitals reach
//   "Wit (born 1944)"                                   in brackets
// An apposition counts only where it has a word for persons or organisations (role_noun), a clause
// only behind who, which, whose.

#include "actors/introductions.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::uint32_t kLongest = 24;  // tokens of one introduction

class IntroductionFinder {
 public:
  IntroductionFinder(const BlockText& text, const NameSpan& span) : text_(text), span_(span) {
    const auto& begins = text.sentence_begins;
    const auto after = std::upper_bound(begins.begin(), begins.end(), span.first_token);
    begin_ = after == begins.begin() ? 0 : *(after - 1);
    end_ = after == begins.end() ? static_cast<std::uint32_t>(text.tokens.size()) : *after;
  }

  std::vector<Span> find() {
    find_before();
    find_behind();
    return std::move(spans_);
  }

 private:
  bool is(std::uint32_t at, std::string_view word) const {
    return text_.of(text_.tokens[at]) == word;
  }
  WordClasses classes(std::uint32_t at) const { return text_.classes(text_.tokens[at]); }

  bool has_role(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t i = from; i < to; ++i) {
      if (classes(i).has_any(WordClass::role_noun, WordClass::title)) return true;
    }
    return false;
  }

  void add(std::uint32_t from, std::uint32_t to) {
    if (from < to) spans_.push_back({text_.tokens[from].begin, text_.tokens[to - 1].end});
  }

  void find_before() {
    std::uint32_t name = span_.first_token;
    if (name > begin_ && is(name - 1, ",")) {
      const std::uint32_t from = begin_of_clause(name - 1);
      if (name - 1 - from >= 2 && name - 1 - from <= kLongest && has_role(from, name - 1) &&
          !has_verb_first(from))
        add(from, name - 1);
      return;
    }
    const std::uint32_t from = begin_of_noun_phrase(begin_of_modifier(name), name);
    if (from < name && has_role(from, name)) add(from, name);
  }

  bool has_verb_first(std::uint32_t at) const {
    return classes(at).has_any(WordClass::reporting_verb, WordClass::government_verb);
  }

  /// One past the last comma, bracket or quotation mark before, or the sentence's beginning.
  std::uint32_t begin_of_clause(std::uint32_t at) const {
    while (at > begin_ && text_.tokens[at - 1].kind == TokenKind::word) --at;
    return at;
  }

  /// Back over adjectives, nouns and capitals, as far as no small word of grammar and no verb
  /// stands.
  std::uint32_t begin_of_modifier(std::uint32_t at) const {
    const std::uint32_t last = at;
    while (at > begin_ && last - at < kLongest / 2) {
      const Token& token = text_.tokens[at - 1];
      const bool full_stop = is(at - 1, ".") && !token.space_before;
      const bool dash = is(at - 1, "-") && !token.space_before;
      if (token.kind != TokenKind::word && !full_stop && !dash) break;
      const WordClasses word = classes(at - 1);
      if (word.has(WordClass::function_word)) break;
      if (token.letter_case == LetterCase::lower &&
          word.has_any(WordClass::reporting_verb, WordClass::before_verb,
                       WordClass::government_verb, WordClass::preposition, WordClass::clause_word))
        break;
      --at;
    }
    return at;
  }

  /// Without an article before it, small words up to the first capital or role may be a verb and
  /// more.
  std::uint32_t begin_of_noun_phrase(std::uint32_t from, std::uint32_t name) const {
    if (from > begin_ && classes(from - 1).has(WordClass::determiner)) return from;
    while (from < name && text_.tokens[from].letter_case == LetterCase::lower &&
           !classes(from).has_any(WordClass::role_noun, WordClass::title))
      ++from;
    return from;
  }

  void find_behind() {
    const std::uint32_t at = span_.first_token + span_.token_count;
    if (at + 1 >= end_) return;
    if (is(at, "(")) {
      const std::uint32_t to = find_mark(at + 1, ")");
      if (to < end_ && to - at <= kLongest) add(at + 1, to);
    } else if (is(at, ",")) {
      find_apposition(at + 1);
    } else if (is(at, "of") && text_.tokens[at + 1].letter_case != LetterCase::lower) {
      std::uint32_t to = at + 1;
      while (
          to < end_ && text_.tokens[to].kind == TokenKind::word &&
          (text_.tokens[to].letter_case != LetterCase::lower || classes(to).has(WordClass::joiner)))
        ++to;
      while (to > at + 1 && text_.tokens[to - 1].letter_case == LetterCase::lower) --to;
      add(at, to);
    }
  }

  void find_apposition(std::uint32_t from) {
    std::uint32_t to = from;
    while (to < end_ && !is(to, ",") && !is(to, ";") && !is(to, ")") && !is_last_stop(to)) ++to;
    if (to == from || to - from > kLongest) return;
    const bool clause =
        is(from, "who") || is(from, "which") || is(from, "whose") || is(from, "whom");
    if (clause || (has_role(from, to) && !has_verb_first(from) && !is(from, "and"))) add(from, to);
  }

  bool is_last_stop(std::uint32_t at) const { return is(at, ".") && at + 1 >= end_; }

  std::uint32_t find_mark(std::uint32_t at, std::string_view mark) const {
    while (at < end_ && !is(at, mark)) ++at;
    return at;
  }

  const BlockText& text_;
  const NameSpan& span_;
  std::uint32_t begin_ = 0, end_ = 0;
  std::vector<Span> spans_;
};

}  // namespace

std::vector<Span> find_introduction(const BlockText& text, const NameSpan& span) {
  return IntroductionFinder(text, span).find();
}

}  // namespace newsgloss
