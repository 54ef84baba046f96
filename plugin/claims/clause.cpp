#include "claims/clause.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::uint32_t kNounPhrase = 8;

TokenRange figure_range(const Sentence& sentence, const Quantity& quantity) {
  Span whole = quantity.span;
  for (const Span part : {quantity.hedge, quantity.counted}) {
    if (part.empty()) continue;
    whole.begin = std::min(whole.begin, part.begin);
    whole.end = std::max(whole.end, part.end);
  }
  TokenRange range = sentence.range(whole);
  // Counted words far from the figure ("casualties reached 300") do not stretch it.
  const TokenRange own = sentence.range(quantity.span);
  if (own.first - range.first > kNounPhrase) range.first = own.first;
  if (range.last - own.last > 2 * kNounPhrase) range.last = own.last;
  return range;
}

/// The noun phrase after "of" ("4 % of the budget") at `at`; of money also after "in" ("$40 in
/// aid").
TokenRange phrase_after_preposition(const Sentence& sentence, std::uint32_t at, bool money) {
  const std::string_view word = sentence.spelling(at);
  if (word != "of" && !(money && word == "in")) return {};
  if (at + 1 < sentence.tokens.last && sentence.token(at + 1).has_digit) return {};
  std::uint32_t last = at + 1;
  while (last < sentence.tokens.last && last - at <= kNounPhrase && !sentence.is_boundary(last) &&
         !sentence.word(last).ends_clause && !sentence.has(last, WordClass::measure_verb) &&
         !sentence.has(last, WordClass::verb_helper) &&
         (!sentence.has(last, WordClass::preposition) || sentence.spelling(last) == "of")) {
    ++last;
  }
  return {at + 1, last};
}

TokenRange without_determiner(const Sentence& sentence, TokenRange range) {
  while (!range.empty() && (sentence.has(range.first, WordClass::determiner) ||
                            sentence.has(range.first, WordClass::clause_word) ||
                            sentence.is_mark(range.first, ","))) {
    ++range.first;
  }
  return range;
}

/// The subject of the last verb of measuring before the figure.
TokenRange measured_subject(const Sentence& sentence, const FigurePlace& place) {
  for (std::uint32_t at = place.figure.first; at > place.clause.first; --at) {
    if (!sentence.has(at - 1, WordClass::measure_verb)) continue;
    TokenRange subject = noun_phrase_before(sentence, at - 1);
    subject.first = std::max(subject.first, place.clause.first);
    return is_pronoun(sentence, subject) ? TokenRange() : without_determiner(sentence, subject);
  }
  return {};
}

/// "a population of 53 million": the noun before "of".
TokenRange noun_before_of(const Sentence& sentence, const FigurePlace& place) {
  const std::uint32_t at = place.figure.first;
  if (at < place.clause.first + 2) return {};
  const std::string_view word = sentence.spelling(at - 1);
  if (word != "of" && word != "at") return {};
  std::uint32_t first = at - 1;
  while (first > place.clause.first && at - first < kNounPhrase &&
         !sentence.is_boundary(first - 1) && !sentence.has(first - 1, WordClass::preposition) &&
         !sentence.has(first - 1, WordClass::determiner) &&
         !sentence.has(first - 1, WordClass::verb_helper) &&
         !sentence.has(first - 1, WordClass::measure_verb) &&
         !sentence.has(first - 1, WordClass::clause_word)) {
    --first;
  }
  return {first, at - 1};
}

/// Not "May" the month; and a verb of saying only where nobody is its subject ("the feared 40").
bool is_hypothetical(const Sentence& sentence, std::uint32_t at) {
  if (!sentence.has(at, WordClass::hypothetical_word)) return false;
  const bool begins = at == sentence.tokens.first;
  if (!begins && sentence.token(at).letter_case == LetterCase::title) return false;
  if (!sentence.has(at, WordClass::reporting_verb) || begins) return true;
  return sentence.has(at - 1, WordClass::determiner) || sentence.has(at - 1, WordClass::be_form);
}

}  // namespace

FigurePlace figure_place(const Sentence& sentence, const Quantity& quantity) {
  FigurePlace place;
  place.figure = place.clause = figure_range(sentence, quantity);
  const TokenRange near = sentence.near(place.figure.first, sentence.tokens);
  const auto ends = [&](std::uint32_t at) { return sentence.word(at).ends_clause; };
  while (place.clause.first > near.first && !ends(place.clause.first - 1)) --place.clause.first;
  while (place.clause.last < near.last && !ends(place.clause.last)) ++place.clause.last;
  return place;
}

Stance clause_stance(const Sentence& sentence, const Quantity& quantity, const FigurePlace& place) {
  const TokenRange near = sentence.near(place.figure.first, sentence.tokens);
  for (std::uint32_t at = near.first; at < place.figure.first; ++at) {
    if (sentence.has(at, WordClass::denying_phrase)) return Stance::denied;
  }
  const TokenRange hedge = sentence.range(quantity.hedge);
  for (std::uint32_t at = place.figure.first; at > place.clause.first; --at) {
    if (place.figure.first - at >= 3) break;
    if (!sentence.has(at - 1, WordClass::negation)) continue;
    const bool bound = sentence.has(at, WordClass::no_denial) || hedge.contains(at - 1);
    if (!bound) return Stance::denied;
  }
  for (std::uint32_t at = place.clause.first; at < place.clause.last; ++at) {
    if (is_hypothetical(sentence, at)) return Stance::possible;
  }
  return Stance::stated;
}

Span concept_of(const Sentence& sentence, const Quantity& quantity, const FigurePlace& place) {
  if (!quantity.counted.empty()) return quantity.counted;
  const TokenRange own = sentence.range(quantity.span);
  const bool money = quantity.kind == QuantityKind::currency;
  const TokenRange after = phrase_after_preposition(sentence, own.last, money);
  TokenRange range = without_determiner(sentence, after);
  if (range.empty()) range = noun_before_of(sentence, place);
  if (range.empty()) range = measured_subject(sentence, place);
  return sentence.span(range);
}

std::string_view topic_of(const Sentence& sentence, const FigurePlace& place) {
  std::string_view topic;
  std::uint32_t nearest = 0;
  for (std::uint32_t at = place.clause.first; at < place.clause.last; ++at) {
    const std::string_view here = sentence.value(at, WordClass::topic);
    if (here.empty()) continue;
    // "has 40 ships" counts what it has; "has sent 40 ships" does not.
    if (sentence.has(at, WordClass::verb_helper) && at + 1 != place.figure.first) continue;
    const std::uint32_t distance = at < place.figure.first   ? place.figure.first - at
                                   : at >= place.figure.last ? at - place.figure.last
                                                             : 0;
    if (topic.empty() || distance < nearest) {
      topic = here;
      nearest = distance;
    }
  }
  return topic;
}

}  // namespace newsgloss
