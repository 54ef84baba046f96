// "In Mali, 40 …", "40 houses in the town of Goma", "the fire near Lima took 40 …". A place behind
// the figure is nearer to it than one before, but not where another phrase of place has opened a
// clause of its own ("40 in Mali and in Chad 20"); before the figure a comma may follow the place
// only where the phrase opens its clause ("After talks in Geneva, the army lost 40 …" is not about
// Geneva).

#include "claims/location.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kBetween = 5;  // words between preposition and name

class LocationFinder {
 public:
  LocationFinder(const Sentence& sentence, std::span<const Mention> mentions,
                 const FigurePlace& place, const Saying* saying)
      : sentence_(sentence),
        mentions_(mentions),
        place_(place),
        saying_(saying),
        near_(sentence.near(place.figure.first, sentence.tokens)) {}

  std::uint32_t behind() const {
    const TokenRange range = {place_.figure.last, place_.clause.last};
    std::uint32_t seen = range.first;
    for (const std::uint32_t at : within(sentence_.landmarks.names, range)) {
      if (opens_other_clause({seen, at})) break;
      seen = at;
      if (!is_place(at)) continue;
      const std::uint32_t preposition = preposition_before(at);
      if (preposition != kNoIndex && preposition >= place_.figure.first)
        return sentence_.word(at).mention;
    }
    return kNoIndex;
  }

  std::uint32_t before() const {
    const auto names = within(sentence_.landmarks.names, {near_.first, place_.figure.first});
    std::uint32_t seen = place_.figure.first;
    bool apart = false;
    for (auto at = names.rbegin(); at != names.rend(); ++at) {
      apart = apart || holds_comma({*at, seen});
      seen = *at;
      if (!is_place(*at)) continue;
      const std::uint32_t preposition = preposition_before(*at);
      if (preposition == kNoIndex || (apart && !opens_clause(preposition))) continue;
      return sentence_.word(*at).mention;
    }
    return kNoIndex;
  }

 private:
  /// Whether the name that begins here is one of a place, neither of its people nor part of who
  /// speaks.
  bool is_place(std::uint32_t at) const {
    const bool speaks = saying_ != nullptr && saying_->speaker.contains(at);
    const Mention& mention = mentions_[sentence_.word(at).mention];
    return !speaks && mention.type == ActorType::location && mention.how != MentionHow::demonym;
  }

  bool is_preposition_of_place(std::uint32_t at) const {
    return sentence_.has(at, WordClass::location_preposition) &&
           sentence_.word(at).mention == kNoIndex;
  }

  /// The "in" of "in Goma", "in northern Mali", "in the town of Goma"; kNoIndex: none.
  std::uint32_t preposition_before(std::uint32_t at) const {
    for (std::uint32_t size = 1; size <= kBetween && at >= near_.first + size; ++size) {
      const std::uint32_t here = at - size;
      if (is_preposition_of_place(here)) return here;
      if (!may_stand_between(here)) break;
    }
    return kNoIndex;
  }

  bool may_stand_between(std::uint32_t at) const {
    if (sentence_.is_boundary(at) || sentence_.word(at).mention != kNoIndex) return false;
    if (sentence_.spelling(at) == "of") return sentence_.has(at - 1, WordClass::place_head);
    return sentence_.has(at, WordClass::determiner) || sentence_.has(at, WordClass::place_head) ||
           !sentence_.word(at).classes().has_any(WordClass::preposition, WordClass::clause_word,
                                                 WordClass::verb_helper, WordClass::be_form,
                                                 WordClass::reporting_verb);
  }

  bool opens_clause(std::uint32_t at) const {
    return at == sentence_.tokens.first || sentence_.is_boundary(at - 1) ||
           sentence_.has(at - 1, WordClass::clause_word);
  }

  /// "and in": a phrase of place that begins a clause of its own.
  bool opens_other_clause(TokenRange range) const {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      const std::string_view word = sentence_.spelling(at);
      if ((word == "and" || word == "but") && is_preposition_of_place(at + 1)) return true;
    }
    return false;
  }

  bool holds_comma(TokenRange range) const {
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      if (sentence_.is_mark(at, ",") ||
          (at < place_.clause.first && sentence_.word(at).ends_clause))
        return true;
    }
    return false;
  }

  const Sentence& sentence_;
  std::span<const Mention> mentions_;
  const FigurePlace& place_;
  const Saying* saying_;
  TokenRange near_;
};

}  // namespace

std::uint32_t location_of(const Sentence& sentence, std::span<const Mention> mentions,
                          const FigurePlace& place, const Saying* saying) {
  const LocationFinder finder(sentence, mentions, place, saying);
  const std::uint32_t behind = finder.behind();
  return behind != kNoIndex ? behind : finder.before();
}

}  // namespace newsgloss
