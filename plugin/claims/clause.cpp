// What stands around a figure in its clause. A clause ends at semicolons, colons, quotation marks
// and clause words; "and" and a comma do not end it, for they join nouns as often as clauses.

#include "claims/clause.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::uint32_t kNounPhrase = 8;

bool joins_clauses(std::string_view word) {
  return word == "and" || word == "or" || word == "so" || word == "yet";
}

bool ends_clause(const Sentence& sentence, std::uint32_t at) {
  const std::string_view mark = sentence.spelling(at);
  if (mark == ",") return joins_clauses(sentence.spelling(at + 1));
  if (mark == ";" || mark == ":" || mark == "—" || mark == "(" || mark == ")") return true;
  if (opens_quote(sentence, at) || closes_quote(sentence, at)) return true;
  if (!sentence.has(at, WordClass::clause_word) || sentence.word(at).mention != kNoIndex)
    return false;
  return mark != "and" && mark != "or" && mark != "as" && mark != "so" && mark != "since" &&
         mark != "until" && mark != "If" && mark != "if" && mark != "unless";
}

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

bool is_possessive_end(const Sentence& sentence, std::uint32_t at) {
  return sentence.is_mark(at, "’") || sentence.is_mark(at, "'");
}

bool is_location(const Mention& mention) {
  return mention.type == ActorType::location;
}

/// The noun phrase after "of" or "in" at `at`.
TokenRange phrase_after_preposition(const Sentence& sentence, std::uint32_t at) {
  const std::string_view word = sentence.spelling(at);
  if (word != "of" && word != "in") return {};
  std::uint32_t last = at + 1;
  while (last < sentence.tokens.last && last - at <= kNounPhrase && !is_stop(sentence, last) &&
         !ends_clause(sentence, last) && !sentence.has(last, WordClass::measure_verb) &&
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
  while (first > place.clause.first && at - first < kNounPhrase && !is_stop(sentence, first - 1) &&
         !sentence.has(first - 1, WordClass::preposition) &&
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

class HolderFinder {
 public:
  HolderFinder(const Sentence& sentence, std::span<const Mention> mentions,
               const FigurePlace& place, const Saying* saying)
      : sentence_(sentence), mentions_(mentions), place_(place), saying_(saying) {}

  std::uint32_t possessor() const {
    for (std::uint32_t at = place_.figure.first; at > sentence_.tokens.first; --at) {
      if (place_.figure.first - at >= kNounPhrase / 2) break;
      if (is_stop(sentence_, at - 1) || sentence_.has(at - 1, WordClass::preposition)) break;
      if (is_possessive_end(sentence_, at - 1) && at >= sentence_.tokens.first + 2) {
        return sentence_.word(at - 2).mention;
      }
    }
    return kNoIndex;
  }

  std::uint32_t right_after() const {
    std::uint32_t at = place_.figure.last;
    const std::string_view word = sentence_.spelling(at);
    if (word != "from" && word != "of" && word != "by" && word != "in") return kNoIndex;
    while (sentence_.has(++at, WordClass::determiner)) {
    }
    return at < sentence_.tokens.last ? sentence_.word(at).mention : kNoIndex;
  }

  std::uint32_t subject(TokenRange range) const {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      const std::uint32_t mention = sentence_.word(at).mention;
      if (mention == kNoIndex) continue;
      const bool begins = at == range.first || sentence_.word(at - 1).mention != mention;
      if (begins && !is_speaker(at) && !after_preposition(at)) return mention;
    }
    return kNoIndex;
  }

  /// "Mali, which has 40 …": the name before the relative word.
  std::uint32_t antecedent() const {
    const std::uint32_t clause = place_.clause.first;
    if (clause < sentence_.tokens.first + 2) return kNoIndex;
    if (!sentence_.has(clause - 1, WordClass::relative_word)) return kNoIndex;
    std::uint32_t at = clause - 2;
    if (sentence_.is_mark(at, ",") && at > sentence_.tokens.first) --at;
    return sentence_.word(at).mention;
  }

  /// "The ministry said it lost 40 …": a pronoun as subject means the speaker.
  std::uint32_t speaker_by_pronoun() const {
    if (saying_ == nullptr || saying_->speaker.empty()) return kNoIndex;
    for (std::uint32_t at = saying_->after.first; at < place_.figure.first; ++at) {
      if (!sentence_.has(at, WordClass::speaker_pronoun)) continue;
      return mention_in(sentence_, saying_->speaker);
    }
    return kNoIndex;
  }

  std::uint32_t place_named() const {
    for (std::uint32_t at = place_.figure.last; at < place_.clause.last; ++at) {
      if (is_place_after_in(at)) return sentence_.word(at).mention;
    }
    for (std::uint32_t at = place_.figure.first; at > sentence_.tokens.first; --at) {
      if (is_place_after_in(at - 1)) return sentence_.word(at - 1).mention;
    }
    return kNoIndex;
  }

 private:
  bool is_speaker(std::uint32_t at) const {
    return saying_ != nullptr && saying_->speaker.contains(at);
  }
  bool after_preposition(std::uint32_t at) const {
    while (at > sentence_.tokens.first && sentence_.has(at - 1, WordClass::determiner)) --at;
    return at > sentence_.tokens.first && sentence_.has(at - 1, WordClass::preposition);
  }
  bool is_place_after_in(std::uint32_t at) const {
    const std::uint32_t mention = sentence_.word(at).mention;
    if (mention == kNoIndex || !is_location(mentions_[mention]) || is_speaker(at)) return false;
    return after_preposition(at);
  }

  const Sentence& sentence_;
  std::span<const Mention> mentions_;
  const FigurePlace& place_;
  const Saying* saying_;
};

}  // namespace

FigurePlace figure_place(const Sentence& sentence, const Quantity& quantity) {
  FigurePlace place;
  place.figure = figure_range(sentence, quantity);
  place.clause = place.figure;
  while (place.clause.first > sentence.tokens.first &&
         !ends_clause(sentence, place.clause.first - 1)) {
    --place.clause.first;
  }
  while (place.clause.last < sentence.tokens.last && !ends_clause(sentence, place.clause.last)) {
    ++place.clause.last;
  }
  return place;
}

Stance clause_stance(const Sentence& sentence, const Quantity& quantity, const FigurePlace& place) {
  for (std::uint32_t at = sentence.tokens.first; at < place.figure.first; ++at) {
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
  TokenRange range = without_determiner(sentence, phrase_after_preposition(sentence, own.last));
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

std::uint32_t holder_of(const Sentence& sentence, std::span<const Mention> mentions,
                        const FigurePlace& place, Span concept_span, const Saying* saying) {
  const HolderFinder finder(sentence, mentions, place, saying);
  std::uint32_t holder = mention_in(sentence, place.figure);
  if (holder == kNoIndex) holder = finder.possessor();
  if (holder == kNoIndex) holder = mention_in(sentence, sentence.range(concept_span));
  if (holder == kNoIndex) holder = finder.subject({place.clause.first, place.figure.first});
  if (holder == kNoIndex) holder = finder.right_after();
  if (holder == kNoIndex) holder = finder.antecedent();
  if (holder == kNoIndex) holder = finder.speaker_by_pronoun();
  if (holder == kNoIndex) holder = finder.place_named();
  if (holder == kNoIndex) holder = finder.subject({sentence.tokens.first, place.figure.first});
  return holder;
}

}  // namespace newsgloss
