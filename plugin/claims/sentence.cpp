// Only sentences that hold a figure come here, so that an article without figures costs nothing.
// What the rules ask of a word again and again is told once for each.

#include "claims/sentence.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

enum class QuoteMark : std::uint8_t { none, opens, closes };

/// Curly marks tell themselves; straight ones by the space around; an apostrophe closes only after
/// another mark, where it cannot be a possessive.
QuoteMark quote_mark(const BlockText& text, std::uint32_t at) {
  const Token& token = text.tokens[at];
  if (token.kind != TokenKind::punctuation) return QuoteMark::none;
  const std::string_view mark = text.of(token);
  if (mark == "“" || mark == "„" || mark == "«") return QuoteMark::opens;
  if (mark == "”" || mark == "»") return QuoteMark::closes;
  const bool apostrophe = mark == "'" || mark == "’" || mark == "‘";
  if (mark != "\"" && !apostrophe) return QuoteMark::none;
  const bool space_after = at + 1 >= text.tokens.size() || text.tokens[at + 1].space_before;
  if (token.space_before) return space_after || mark == "’" ? QuoteMark::none : QuoteMark::opens;
  if (!apostrophe) return QuoteMark::closes;
  const bool after_mark = at > 0 && text.tokens[at - 1].kind == TokenKind::punctuation;
  return space_after && after_mark ? QuoteMark::closes : QuoteMark::none;
}

bool is_one_of(std::string_view mark, std::string_view marks) {
  return mark.size() == 1 && marks.find(mark[0]) != std::string_view::npos;
}

/// A phrase of the lexicon counts where one of its classes is read by this room.
bool is_ours(WordClasses classes) {
  using enum WordClass;
  return classes.has_any(attributing_phrase, hypothetical_word, denying_phrase, negation, topic,
                         label_noun, dollar_place);
}

void look_up(const BlockText& text, std::uint32_t at, SentenceWord& word) {
  const std::uint32_t lexeme = text.tokens[at].lexeme;
  if (lexeme == 0) return;
  word.known = &text.lexicon->classes(lexeme);
  word.lexeme = lexeme;
  const auto phrase = text.lexicon->phrase(text.tokens, at);
  if (phrase.lexeme == 0) return;
  const WordClasses& classes = text.lexicon->classes(phrase.lexeme);
  if (!is_ours(classes)) return;
  word.known = &classes;
  word.lexeme = phrase.lexeme;
  word.length = static_cast<std::uint8_t>(phrase.tokens);
}

std::uint32_t first_mention_of(std::span<const Mention> mentions, std::uint32_t block,
                               std::uint32_t begin) {
  const auto first = std::partition_point(mentions.begin(), mentions.end(), [&](const Mention& m) {
    return m.block < block || (m.block == block && m.span.end <= begin);
  });
  return static_cast<std::uint32_t>(first - mentions.begin());
}

void place_mentions(std::span<const Mention> mentions, Sentence& sentence) {
  std::uint32_t at = sentence.tokens.first;
  if (sentence.tokens.empty()) return;
  for (std::uint32_t i = first_mention_of(mentions, sentence.block, sentence.token(at).begin);
       i < mentions.size() && at < sentence.tokens.last; ++i) {
    const Mention& mention = mentions[i];
    if (mention.block != sentence.block) return;
    while (at < sentence.tokens.last && sentence.token(at).end <= mention.span.begin) ++at;
    for (; at < sentence.tokens.last && sentence.token(at).begin < mention.span.end; ++at) {
      sentence.words[at - sentence.tokens.first].mention = i;
    }
  }
}

/// The dot of "U.S." inside a name stops nothing.
bool is_stop(const Sentence& sentence, std::uint32_t at, std::string_view mark) {
  if (mark == "." && sentence.word(at).mention != kNoIndex) return false;
  if (is_one_of(mark, ",;:()[].!?") || mark == "…" || mark == "—") return true;
  return (mark == "-" || mark == "–") && sentence.token(at).space_before;
}

bool joins_clauses(std::string_view word) {
  return word == "and" || word == "or" || word == "so" || word == "yet";
}

void tell_mark(const Sentence& sentence, std::uint32_t at, SentenceWord& word) {
  const std::string_view mark = sentence.spelling(at);
  const QuoteMark quote = quote_mark(*sentence.text, at);
  word.opens_quote = quote == QuoteMark::opens;
  word.closes_quote = quote == QuoteMark::closes;
  word.stop = is_stop(sentence, at, mark);
  word.ends_clause = mark == ","
                         ? joins_clauses(sentence.spelling(at + 1))
                         : is_one_of(mark, ";:()") || mark == "—" || quote != QuoteMark::none;
}

/// "and" and a comma join nouns as often as clauses, so they end one only together.
bool word_ends_clause(const SentenceWord& word) {
  return word.mention == kNoIndex && word.classes().has(WordClass::clause_word) &&
         !word.classes().has(WordClass::loose_clause_word);
}

void tell_marks(Sentence& sentence, bool quoted) {
  for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
    SentenceWord& word = sentence.words[at - sentence.tokens.first];
    if (sentence.token(at).kind == TokenKind::punctuation) {
      tell_mark(sentence, at, word);
      if (word.opens_quote || word.closes_quote) quoted = word.opens_quote;
    } else {
      word.ends_clause = word_ends_clause(word);
    }
    word.quoted = quoted;
  }
}

/// The first token of the range that ends behind a byte. Tokens are about as long as each other, so
/// the search begins where the byte would stand if they were, and widens from there.
std::uint32_t first_token_behind(const BlockText& text, TokenRange tokens, std::uint32_t byte) {
  const auto ends_before = [&](const Token& token) { return token.end <= byte; };
  const std::uint32_t begin = text.tokens[tokens.first].begin;
  const std::uint32_t size = text.tokens[tokens.last - 1].end - begin;
  const std::uint64_t count = tokens.last - tokens.first;
  const std::uint64_t offset = byte <= begin ? 0 : std::min<std::uint64_t>(byte - begin, size - 1);
  const auto guess = tokens.first + static_cast<std::uint32_t>(offset * count / size);
  std::uint32_t low = guess, high = guess, step = 1;
  while (low > tokens.first && !ends_before(text.tokens[low - 1])) {
    high = low;
    low -= std::min(step, low - tokens.first);
    step *= 2;
  }
  for (step = 1; high < tokens.last && ends_before(text.tokens[high]); step *= 2) {
    low = high;
    high += std::min(step, tokens.last - high);
  }
  const auto all = text.tokens.begin();
  return static_cast<std::uint32_t>(std::partition_point(all + low, all + high, ends_before) - all);
}

}  // namespace

TokenRange Sentence::near(std::uint32_t at, TokenRange range) const {
  const std::uint32_t first = at > kReach ? at - kReach : 0;
  return {std::max(range.first, first), std::min(range.last, at + kReach)};
}

std::string_view Sentence::value(std::uint32_t at, WordClass one) const {
  if (!has(at, one)) return {};
  const auto* reading = text->lexicon->reading(word(at).lexeme, one, text->of(token(at)));
  return reading != nullptr ? reading->value : std::string_view();
}

Span Sentence::span(TokenRange range) const {
  if (range.empty()) return {};
  return {token(range.first).begin, token(range.last - 1).end};
}

TokenRange Sentence::range(Span bytes) const {
  if (bytes.empty() || tokens.empty()) return {tokens.first, tokens.first};
  const std::uint32_t first = first_token_behind(*text, tokens, bytes.begin);
  std::uint32_t last = first;
  while (last < tokens.last && token(last).begin < bytes.end) ++last;
  return {first, last};
}

void read_sentence(const BlockText& text, std::uint32_t block, TokenRange tokens,
                   std::span<const Mention> mentions, bool quoted, Sentence& sentence) {
  sentence.text = &text;
  sentence.block = block;
  sentence.tokens = tokens;
  sentence.words.assign(tokens.last - tokens.first, SentenceWord{});
  for (std::uint32_t at = tokens.first; at < tokens.last; ++at) {
    look_up(text, at, sentence.words[at - tokens.first]);
  }
  place_mentions(mentions, sentence);
  tell_marks(sentence, quoted);
  find_landmarks(sentence, sentence.landmarks);
}

bool quoted_after(const BlockText& text, TokenRange tokens, bool quoted_before) {
  for (std::uint32_t at = tokens.last; at > tokens.first; --at) {
    const QuoteMark mark = quote_mark(text, at - 1);
    if (mark != QuoteMark::none) return mark == QuoteMark::opens;
  }
  return quoted_before;
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

}  // namespace newsgloss
