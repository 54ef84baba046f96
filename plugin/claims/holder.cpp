// A figure belongs to the name nearest in grammar, not in place: within the counted words ("300
// Malian soldiers"), as their owner ("Mali's 300 soldiers"), in what is measured ("the population
// of Mali"), as the subject, after them ("300 soldiers from Mali"), before a relative word, as a
// speaker who speaks of himself, or as the place where it happened.

#include "claims/holder.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kNounPhrase = 8;

class HolderFinder {
 public:
  HolderFinder(const Sentence& sentence, std::span<const Mention> mentions,
               const FigurePlace& place, const Saying* saying)
      : sentence_(sentence), mentions_(mentions), place_(place), saying_(saying) {}

  std::uint32_t possessor() const {
    for (std::uint32_t at = place_.figure.first; at > sentence_.tokens.first; --at) {
      if (place_.figure.first - at >= kNounPhrase / 2) break;
      if (is_end(at - 1) || sentence_.has(at - 1, WordClass::preposition)) break;
      if (sentence_.is_apostrophe(at - 1) && at >= sentence_.tokens.first + 2) {
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

  /// The first name in the range, before the figure, that stands in the place of a subject.
  std::uint32_t subject(TokenRange range) const {
    range = near({range.first, place_.figure.first});
    for (const std::uint32_t at : within(sentence_.landmarks.names, range)) {
      if (!is_speaker(at) && !after_preposition(at)) return sentence_.word(at).mention;
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
    const TokenRange said = {near(saying_->after).first, place_.figure.first};
    const bool speaks_of_self = !within(sentence_.landmarks.pronouns, said).empty();
    return speaks_of_self ? mention_in(sentence_, saying_->speaker) : kNoIndex;
  }

  std::uint32_t place_named() const {
    const auto& names = sentence_.landmarks.names;
    for (const std::uint32_t at : within(names, {place_.figure.last, place_.clause.last})) {
      if (is_place_after_in(at)) return sentence_.word(at).mention;
    }
    const auto before = within(names, {near(sentence_.tokens).first, place_.figure.first});
    for (auto at = before.rbegin(); at != before.rend(); ++at) {
      if (is_place_after_in(*at)) return sentence_.word(*at).mention;
    }
    return kNoIndex;
  }

 private:
  TokenRange near(TokenRange range) const { return sentence_.near(place_.figure.first, range); }
  bool is_end(std::uint32_t at) const {
    return sentence_.is_boundary(at) && !sentence_.is_apostrophe(at);
  }
  bool is_speaker(std::uint32_t at) const {
    return saying_ != nullptr && saying_->speaker.contains(at);
  }
  bool after_preposition(std::uint32_t at) const {
    while (at > sentence_.tokens.first && sentence_.has(at - 1, WordClass::determiner)) --at;
    return at > sentence_.tokens.first && sentence_.has(at - 1, WordClass::preposition);
  }
  bool is_place_after_in(std::uint32_t at) const {
    const std::uint32_t mention = sentence_.word(at).mention;
    if (mention == kNoIndex || mentions_[mention].type != ActorType::location || is_speaker(at))
      return false;
    return after_preposition(at);
  }

  const Sentence& sentence_;
  std::span<const Mention> mentions_;
  const FigurePlace& place_;
  const Saying* saying_;
};

}  // namespace

std::uint32_t holder_of(const Sentence& sentence, std::span<const Mention> mentions,
                        const FigurePlace& place, Span concept_span, const Saying* saying) {
  const HolderFinder finder(sentence, mentions, place, saying);
  // The name in a unit ("US" of "US$5") owns nothing.
  std::uint32_t holder = mention_in(sentence, {place.own.last, place.figure.last});
  if (holder == kNoIndex) holder = finder.possessor();
  if (holder == kNoIndex) holder = mention_in(sentence, sentence.range(concept_span));
  if (holder == kNoIndex) holder = finder.subject(place.clause);
  if (holder == kNoIndex) holder = finder.right_after();
  if (holder == kNoIndex) holder = finder.antecedent();
  if (holder == kNoIndex) holder = finder.speaker_by_pronoun();
  if (holder == kNoIndex) holder = finder.place_named();
  if (holder == kNoIndex) holder = finder.subject(sentence.tokens);
  return holder;
}

}  // namespace newsgloss
