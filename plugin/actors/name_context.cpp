// Looks at no more than the word before a name and the four behind it: a subject's verb follows its
// name directly, or behind "has", "had", "also", "previously" and their like, or behind a short
// clause in commas.

#include "actors/name_context.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::uint32_t kWordsBehind = 4, kWordsOwned = 3;
constexpr std::uint32_t kLongestClause = 9;  // tokens, both commas among them

/// One past the clause in commas that begins at `at`; `at` where none does.
std::uint32_t skip_clause(const BlockText& text, std::uint32_t at) {
  if (at >= text.tokens.size() || text.of(text.tokens[at]) != ",") return at;
  const std::uint32_t end =
      std::min(at + kLongestClause, static_cast<std::uint32_t>(text.tokens.size()));
  for (std::uint32_t i = at + 1; i < end; ++i) {
    if (text.of(text.tokens[i]) == ",") return i + 1;
    if (text.tokens[i].kind != TokenKind::word) break;
  }
  return at;
}

bool acts_behind(const BlockText& text, std::uint32_t at) {
  at = skip_clause(text, at);
  const std::uint32_t end = at + kWordsBehind;
  for (; at < end && at < text.tokens.size(); ++at) {
    const Token& token = text.tokens[at];
    if (token.kind != TokenKind::word || token.lexeme == 0) return false;
    const WordClasses classes = text.classes(token);
    if (classes.has(WordClass::government_verb)) return true;
    if (!classes.has(WordClass::before_verb)) return false;
  }
  return false;
}

/// "'s firm diplomacy"
bool owns_behind(const BlockText& text, std::uint32_t at) {
  if (at + 2 >= text.tokens.size() || text.tokens[at].kind == TokenKind::word ||
      text.of(text.tokens[at + 1]) != "s" || text.tokens[at + 1].space_before)
    return false;
  const std::uint32_t end =
      std::min(at + 2 + kWordsOwned, static_cast<std::uint32_t>(text.tokens.size()));
  for (std::uint32_t i = at + 2; i < end; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind != TokenKind::word || token.letter_case != LetterCase::lower) return false;
    if (text.classes(token).has(WordClass::government_noun)) return true;
  }
  return false;
}

/// "military aid from", "sanctions on"
bool deals_before(const BlockText& text, std::uint32_t at) {
  if (at < 2) return false;
  const Token& preposition = text.tokens[at - 1];
  const Token& matter = text.tokens[at - 2];
  return preposition.lexeme != 0 && matter.lexeme != 0 &&
         preposition.letter_case == LetterCase::lower &&
         text.classes(preposition).has(WordClass::dealing_preposition) &&
         text.classes(matter).has(WordClass::government_matter);
}

/// "Deputy Prime Minister": all the words of a title that end before this token.
std::string_view title_before(const BlockText& text, std::uint32_t at) {
  if (text.of(text.tokens[at - 1]) == "." && at > 1) --at;
  const std::uint32_t end = text.tokens[at - 1].end;
  while (at > 0 && text.tokens[at - 1].letter_case != LetterCase::lower &&
         text.classes(text.tokens[at - 1])
             .has_any(WordClass::title, WordClass::title_part, WordClass::honorific))
    --at;
  const std::uint32_t begin = text.tokens[at].begin;
  return begin < end ? text.text.substr(begin, end - begin) : std::string_view();
}

}  // namespace

bool stands_in_place(const BlockText& text, const NameSpan& span) {
  if (span.first_token == 0) return false;
  const Token& before = text.tokens[span.first_token - 1];
  return before.lexeme != 0 && before.letter_case != LetterCase::upper &&
         text.classes(before).has(WordClass::place_preposition);
}

NameContext read_name_context(const BlockText& text, const NameSpan& span) {
  NameContext context;
  if (span.first_token > 0) {
    context.titled = span.titled;
    if (span.titled) context.title = title_before(text, span.first_token);
    context.in_place = stands_in_place(text, span);
  }
  const std::uint32_t behind = span.first_token + span.token_count;
  context.deals = deals_before(text, span.first_token);
  if (context.in_place) return context;
  context.acts = acts_behind(text, behind);
  context.owns = owns_behind(text, behind);
  return context;
}

}  // namespace newsgloss
