#include "claims/clause.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::uint32_t kNounPhrase = 8;

/// Counted words before the figure ("casualties reached 300") do not stretch it, nor do some that
/// are far behind.
TokenRange figure_range(const Sentence& sentence, const Quantity& quantity, TokenRange own) {
  const bool alone = quantity.hedge.empty() && quantity.counted.end <= quantity.span.end;
  if (alone) return own;
  Span whole = quantity.span;
  if (!quantity.hedge.empty()) whole.begin = std::min(whole.begin, quantity.hedge.begin);
  for (const Span part : {quantity.hedge, quantity.counted}) {
    whole.end = std::max(whole.end, part.end);
  }
  TokenRange range = sentence.range(whole);
  if (range.last - own.last > 2 * kNounPhrase) range.last = own.last;
  return range;
}

/// "this" of "4 % of GDP this year": a determiner that no preposition leads to.
bool begins_other_phrase(const Sentence& sentence, std::uint32_t at) {
  return sentence.has(at, WordClass::determiner) && !sentence.has(at - 1, WordClass::preposition) &&
         !sentence.has(at - 1, WordClass::determiner);
}

/// A word of another figure: "three-quarters" of "a third of the crop and three-quarters of it".
bool is_number_word(const Sentence& sentence, std::uint32_t at) {
  using enum WordClass;
  return sentence.word(at).classes().has_any(cardinal, scale, vague, denominator);
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
         !sentence.has(last, WordClass::verb_helper) && !sentence.token(last).has_digit &&
         !is_number_word(sentence, last) && !begins_other_phrase(sentence, last) &&
         (!sentence.has(last, WordClass::preposition) || sentence.spelling(last) == "of")) {
    ++last;
  }
  while (last > at + 1 && sentence.has(last - 1, WordClass::number_and)) --last;
  return {at + 1, last};
}

TokenRange without_determiner(const Sentence& sentence, TokenRange range) {
  while (!range.empty() &&
         (sentence.has(range.first, WordClass::determiner) ||
          sentence.has(range.first, WordClass::clause_word) ||
          is_number_word(sentence, range.first) || sentence.is_mark(range.first, ","))) {
    ++range.first;
  }
  return range;
}

/// What a subject names; "it", "they replaced", "said on Monday it" name nothing.
TokenRange without_pronoun(const Sentence& sentence, TokenRange subject) {
  if (subject.empty() || sentence.has(subject.first, WordClass::speaker_pronoun) ||
      sentence.has(subject.last - 1, WordClass::speaker_pronoun))
    return {};
  return without_determiner(sentence, subject);
}

/// The subject of the last verb of measuring before the figure.
TokenRange measured_subject(const Sentence& sentence, const FigurePlace& place) {
  const auto verbs = within(sentence.landmarks.measures, {place.clause.first, place.figure.first});
  if (verbs.empty()) return {};
  TokenRange subject = noun_phrase_before(sentence, verbs.back());
  subject.first = std::max(subject.first, place.clause.first);
  return without_pronoun(sentence, subject);
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
    if (sentence.token(first).has_digit) return {};
  }
  return {first, at - 1};
}

/// The subject of "doubled": in "rents doubled in Cork and halved in Kerry", of the verb before.
TokenRange multiplied_subject(const Sentence& sentence, std::uint32_t verb) {
  const TokenRange subject = noun_phrase_before(sentence, verb);
  const bool joined =
      subject.last > subject.first && sentence.has(subject.last - 1, WordClass::number_and);
  for (std::uint32_t at = subject.first; joined && at < subject.last; ++at) {
    if (sentence.word(at).mention == kNoIndex &&
        sentence.word(at).classes().has_any(WordClass::multiple_word, WordClass::measure_verb))
      return without_pronoun(sentence, noun_phrase_before(sentence, at));
  }
  return without_pronoun(sentence, subject);
}

/// The verb that tells what a bare figure counts: "hurt" of "another 40 were hurt", "killed" of
/// "killed 8"; empty: none.
TokenRange counting_verb(const Sentence& sentence, const FigurePlace& place) {
  constexpr std::uint32_t kHelpers = 4;
  std::uint32_t at = place.figure.last;
  while (at < place.figure.last + kHelpers &&
         (sentence.has(at, WordClass::elliptic_word) || sentence.has(at, WordClass::be_form) ||
          sentence.has(at, WordClass::verb_helper)))
    ++at;
  const bool passive = at > place.figure.last && sentence.has(at - 1, WordClass::be_form) &&
                       sentence.spelling(at).ends_with("ed");
  if (passive || sentence.has(at, WordClass::topic)) return {at, at + 1};
  const std::uint32_t before = place.figure.first - 1;
  if (place.figure.first > sentence.tokens.first && sentence.has(before, WordClass::topic) &&
      !sentence.has(before, WordClass::verb_helper))
    return {before, before + 1};
  return {};
}

bool holds_number(const Sentence& sentence, TokenRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    if (sentence.token(at).starts_with_digit) return true;
  }
  return false;
}

/// What stands at a topic word, or empty: "has 40 ships" counts what it has; "has sent 40 ships"
/// does not.
std::string_view topic_at(const Sentence& sentence, std::uint32_t at, const FigurePlace& place) {
  if (sentence.has(at, WordClass::verb_helper) && at + 1 != place.figure.first) return {};
  return sentence.value(at, WordClass::topic);
}

/// ", which has 40 ships, could" ends at the second comma. The clause's end: no such clause.
std::uint32_t relative_end(const Sentence& sentence, const FigurePlace& place) {
  const std::uint32_t first = place.clause.first;
  const bool relative = first >= sentence.tokens.first + 2 &&
                        sentence.has(first - 1, WordClass::relative_word) &&
                        sentence.is_mark(first - 2, ",");
  std::uint32_t at = relative ? place.figure.last : place.clause.last;
  while (at < place.clause.last && !sentence.is_mark(at, ",")) ++at;
  return at;
}

}  // namespace

FigurePlace figure_place(const Sentence& sentence, const Quantity& quantity) {
  FigurePlace place;
  place.own = sentence.range(quantity.span);
  place.figure = figure_range(sentence, quantity, place.own);
  place.clause = sentence.near(place.figure.first, sentence.tokens);
  const auto& ends = sentence.landmarks.clause_ends;
  const auto before = within(ends, {place.clause.first, place.figure.first});
  if (!before.empty()) place.clause.first = before.back() + 1;
  const auto behind = within(ends, {place.figure.last, place.clause.last});
  if (!behind.empty()) place.clause.last = behind.front();
  place.clause.last = std::min(place.clause.last, relative_end(sentence, place));
  place.clause.last = std::max(place.clause.last, place.figure.last);
  return place;
}

Stance clause_stance(const Sentence& sentence, const Quantity& quantity, const FigurePlace& place) {
  const Landmarks& landmarks = sentence.landmarks;
  const TokenRange near = sentence.near(place.figure.first, sentence.tokens);
  if (!within(landmarks.denials, {near.first, place.figure.first}).empty()) return Stance::denied;
  const TokenRange hedge = sentence.range(quantity.hedge);
  for (std::uint32_t at = place.figure.first; at > place.clause.first; --at) {
    if (place.figure.first - at >= 3) break;
    if (!sentence.has(at - 1, WordClass::negation)) continue;
    const bool bound = sentence.has(at, WordClass::no_denial) || hedge.contains(at - 1);
    if (!bound) return Stance::denied;
  }
  return within(landmarks.suppositions, place.clause).empty() ? Stance::stated : Stance::possible;
}

Span concept_of(const Sentence& sentence, const Quantity& quantity, const FigurePlace& place) {
  if (!quantity.counted.empty()) return quantity.counted;
  if (quantity.kind == QuantityKind::multiple)
    return sentence.span(multiplied_subject(sentence, place.own.first));
  if (quantity.kind == QuantityKind::number || quantity.kind == QuantityKind::range) {
    const TokenRange verb = counting_verb(sentence, place);
    if (!verb.empty()) return sentence.span(verb);
  }
  const bool money = quantity.kind == QuantityKind::currency;
  const TokenRange after = phrase_after_preposition(sentence, place.own.last, money);
  TokenRange range = without_determiner(sentence, after);
  if (range.empty()) range = noun_before_of(sentence, place);
  if (range.empty()) range = measured_subject(sentence, place);
  return sentence.span(range);
}

std::string_view topic_of(const Sentence& sentence, const FigurePlace& place) {
  const auto& topics = sentence.landmarks.topics;
  const auto inside = within(topics, place.figure);
  const auto before = within(topics, {place.clause.first, place.figure.first});
  const auto behind = within(topics, {place.figure.last, place.clause.last});
  if (const TokenRange verb = counting_verb(sentence, place); inside.empty() && !verb.empty()) {
    if (const auto topic = topic_at(sentence, verb.first, place); !topic.empty()) return topic;
  }
  for (const std::uint32_t at : inside) {
    if (const auto topic = topic_at(sentence, at, place); !topic.empty()) return topic;
  }
  std::string_view topic;
  std::uint32_t distance = kReach;
  for (auto at = before.rbegin(); at != before.rend() && topic.empty(); ++at) {
    topic = topic_at(sentence, *at, place);
    distance = place.figure.first - *at;
  }
  std::uint32_t seen = place.figure.last;
  for (const std::uint32_t at : behind) {
    if (!topic.empty() && at - place.figure.last >= distance) break;
    if (holds_number(sentence, {seen, at})) break;  // what follows is about that one
    seen = at;
    if (const auto nearer = topic_at(sentence, at, place); !nearer.empty()) return nearer;
  }
  return topic;
}

}  // namespace newsgloss
