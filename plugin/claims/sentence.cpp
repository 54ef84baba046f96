// Only sentences that hold a quantity come here, so that an article without figures costs nothing.

#include "claims/sentence.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::string_view kStops[] = {",", ";", ":", "(", ")", "[", "]", ".", "!", "?", "…"};
constexpr std::string_view kDashes[] = {"-", "–", "—"};

/// A phrase of the lexicon counts where one of its classes is read by this room.
bool is_ours(WordClasses classes) {
  using enum WordClass;
  return classes.has_any(attributing_phrase, hypothetical_word, denying_phrase, negation, topic,
                         label_noun);
}

SentenceWord look_up(const BlockText& text, std::uint32_t at) {
  const Token& token = text.tokens[at];
  SentenceWord word{text.classes(token), token.lexeme, 1, kNoIndex};
  const auto phrase = text.lexicon->phrase(text.tokens, at);
  if (phrase.lexeme == 0) return word;
  const WordClasses classes = text.lexicon->classes(phrase.lexeme);
  if (is_ours(classes)) word = {classes, phrase.lexeme, phrase.tokens, kNoIndex};
  return word;
}

void place_mentions(std::span<const Mention> mentions, std::uint32_t first_mention,
                    Sentence& sentence) {
  std::uint32_t at = sentence.tokens.first;
  for (std::uint32_t i = first_mention; i < mentions.size(); ++i) {
    const Mention& mention = mentions[i];
    if (mention.block != sentence.block) break;
    while (at < sentence.tokens.last && sentence.token(at).end <= mention.span.begin) ++at;
    for (; at < sentence.tokens.last && sentence.token(at).begin < mention.span.end; ++at) {
      sentence.words[at - sentence.tokens.first].mention = i;
    }
    if (at == sentence.tokens.last) break;
  }
}

}  // namespace

std::string_view Sentence::value(std::uint32_t at, WordClass one) const {
  if (!tokens.contains(at)) return {};
  const auto* reading = text->lexicon->reading(word(at).lexeme, one, text->of(token(at)));
  return reading != nullptr ? reading->value : std::string_view();
}

Span Sentence::span(TokenRange range) const {
  if (range.empty()) return {};
  return {token(range.first).begin, token(range.last - 1).end};
}

TokenRange Sentence::range(Span bytes) const {
  const auto begin = text->tokens.begin();
  const auto first = std::partition_point(begin + tokens.first, begin + tokens.last,
                                          [&](const Token& t) { return t.end <= bytes.begin; });
  const auto last = std::partition_point(first, begin + tokens.last,
                                         [&](const Token& t) { return t.begin < bytes.end; });
  return {static_cast<std::uint32_t>(first - begin), static_cast<std::uint32_t>(last - begin)};
}

void read_sentence(const BlockText& text, std::uint32_t block, TokenRange tokens,
                   std::span<const Mention> mentions, std::uint32_t first_mention,
                   Sentence& sentence) {
  sentence.text = &text;
  sentence.block = block;
  sentence.tokens = tokens;
  sentence.words.clear();
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    sentence.words.push_back(look_up(text, at));
  }
  place_mentions(mentions, first_mention, sentence);
}

TokenRange sentence_tokens(const BlockText& text, std::size_t number) {
  const auto size = static_cast<std::uint32_t>(text.tokens.size());
  const auto& begins = text.sentence_begins;
  if (begins.empty()) return {0, size};
  return {begins[number], number + 1 < begins.size() ? begins[number + 1] : size};
}

std::size_t sentence_at(const BlockText& text, std::uint32_t byte) {
  const auto& begins = text.sentence_begins;
  const auto after = std::partition_point(begins.begin(), begins.end(), [&](std::uint32_t first) {
    return text.tokens[first].begin <= byte;
  });
  return after == begins.begin() ? 0 : static_cast<std::size_t>(after - begins.begin()) - 1;
}

bool opens_quote(const Sentence& sentence, std::uint32_t at) {
  const std::string_view mark = sentence.spelling(at);
  if (mark == "“" || mark == "„" || mark == "«") return true;
  if (mark != "\"" && mark != "‘" && mark != "'") return false;
  const Token& token = sentence.token(at);
  const bool space_after = at + 1 >= sentence.tokens.last || sentence.token(at + 1).space_before;
  return token.space_before && !space_after;
}

bool closes_quote(const Sentence& sentence, std::uint32_t at) {
  const std::string_view mark = sentence.spelling(at);
  if (mark == "”" || mark == "»") return true;
  if (mark != "\"" && mark != "’" && mark != "'") return false;
  if (sentence.token(at).space_before || at == sentence.tokens.first) return false;
  const bool space_after = at + 1 >= sentence.tokens.last || sentence.token(at + 1).space_before;
  const Token& before = sentence.token(at - 1);
  return mark == "\"" || (space_after && before.kind == TokenKind::punctuation);
}

bool is_stop(const Sentence& sentence, std::uint32_t at) {
  if (!sentence.tokens.contains(at)) return true;
  const Token& token = sentence.token(at);
  if (token.kind != TokenKind::punctuation) return false;
  const std::string_view mark = sentence.spelling(at);
  if (mark == "." && at + 1 < sentence.tokens.last && sentence.word(at).mention != kNoIndex) {
    return false;
  }
  if (std::find(std::begin(kDashes), std::end(kDashes), mark) != std::end(kDashes)) {
    return mark == "—" || token.space_before;
  }
  return std::find(std::begin(kStops), std::end(kStops), mark) != std::end(kStops);
}

}  // namespace newsgloss
