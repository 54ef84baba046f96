// Looks at no more than the word before a name and the four behind it: a subject's verb follows its
// name directly, or behind "has", "had", "also", "previously" and their like, or behind a clause in
// commas that is left alone.

#include "actors/name_context.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kWordsBehind = 4;

bool acts_behind(const BlockText& text, std::uint32_t at) {
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
  if (!context.in_place) context.acts = acts_behind(text, span.first_token + span.token_count);
  return context;
}

}  // namespace newsgloss
