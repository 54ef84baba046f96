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
    for (std::uint32_t at = place_.figure.last; at < place_.clause.last; ++at) {
      if (opens_other_clause(at)) break;
      if (!is_place(at)) continue;
      const std::uint32_t preposition = preposition_before(at);
      if (preposition != kNoIndex && preposition >= place_.figure.first)
        return sentence_.word(at).mention;
    }
    return kNoIndex;
  }

  std::uint32_t before() const {
    bool comma = false;
    for (std::uint32_t at = place_.figure.first; at > near_.first; --at) {
      if (sentence_.word(at - 1).ends_clause && at - 1 < place_.clause.first) comma = true;
      if (sentence_.is_mark(at - 1, ",")) comma = true;
      if (!is_place(at - 1)) continue;
      const std::uint32_t preposition = preposition_before(at - 1);
      if (preposition == kNoIndex || (comma && !opens_clause(preposition))) continue;
      return sentence_.word(at - 1).mention;
    }
    return kNoIndex;
  }

 private:
  /// Where a name of a place begins that is not part of who speaks.
  bool is_place(std::uint32_t at) const {
    const std::uint32_t mention = sentence_.word(at).mention;
    if (mention == kNoIndex || mentions_[mention].type != ActorType::location) return false;
    const bool begins = at == sentence_.tokens.first || sentence_.word(at - 1).mention != mention;
    return begins && (saying_ == nullptr || !saying_->speaker.contains(at));
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
           !sentence_.word(at).classes.has_any(WordClass::preposition, WordClass::clause_word,
                                               WordClass::verb_helper, WordClass::be_form,
                                               WordClass::reporting_verb);
  }

  bool opens_clause(std::uint32_t at) const {
    return at == sentence_.tokens.first || sentence_.is_boundary(at - 1) ||
           sentence_.has(at - 1, WordClass::clause_word);
  }

  bool opens_other_clause(std::uint32_t at) const {
    const std::string_view word = sentence_.spelling(at);
    return (word == "and" || word == "but" || word == "while") && is_preposition_of_place(at + 1);
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
