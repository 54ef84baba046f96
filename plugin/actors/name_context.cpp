// Looks at no more than the word before a name and the four behind it: a subject's verb follows its name
// directly, or behind "has", "had", "also", "previously" and their like, or behind a clause in commas that
// is left alone.

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

}  // namespace

NameContext read_name_context(const BlockText& text, const NameSpan& span) {
  NameContext context;
  if (span.first_token > 0) {
    const Token& before = text.tokens[span.first_token - 1];
    const WordClasses classes = text.classes(before);
    const bool full_stop = text.of(before) == "." && span.first_token > 1;
    const Token& word = full_stop ? text.tokens[span.first_token - 2] : before;
    context.titled = span.titled;
    if (span.titled) context.title = text.of(word);
    context.in_place = classes.has(WordClass::place_preposition) &&
                       before.letter_case != LetterCase::upper;
  }
  if (!context.in_place) context.acts = acts_behind(text, span.first_token + span.token_count);
  return context;
}

}  // namespace newsgloss
