#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace newsgloss {

/// The word classes of resources/lexicons: one line here for each name that a table uses in its
/// second column. The order has no meaning.
#define NEWSGLOSS_WORD_CLASSES(X) \
  X(abbreviation)                 \
  X(reporting_verb)               \
  X(weak_reporting_verb)          \
  X(determiner)                   \
  X(relative_word)                \
  X(attributing_phrase)           \
  X(citing_word)                  \
  X(source_noun)                  \
  X(reporting_noun)               \
  X(speaker_pronoun)              \
  X(hypothetical_word)            \
  X(denying_phrase)               \
  X(negation)                     \
  X(no_denial)                    \
  X(loose_clause_word)            \
  X(clause_word)                  \
  X(be_form)                      \
  X(verb_helper)                  \
  X(preposition)                  \
  X(location_preposition)         \
  X(measure_verb)                 \
  X(topic)                        \
  X(label_noun)                   \
  X(function_word)                \
  X(small_word)                   \
  X(mixed_word)                   \
  X(common_word)                  \
  X(no_name)                      \
  X(calendar_word)                \
  X(first_name)                   \
  X(honorific)                    \
  X(title)                        \
  X(title_part)                   \
  X(role_noun)                    \
  X(generation)                   \
  X(name_particle)                \
  X(name_prefix)                  \
  X(name_opener)                  \
  X(compound_tail)                \
  X(joiner)                       \
  X(possessor)                    \
  X(organisation_head)            \
  X(organisation_suffix)          \
  X(sole_organisation)            \
  X(place_head)                   \
  X(place_opener)                 \
  X(event_head)                   \
  X(number_taker)                 \
  X(government_verb)              \
  X(government_noun)              \
  X(government_matter)            \
  X(dealing_preposition)          \
  X(name_joint)                   \
  X(compound_prefix)              \
  X(before_verb)                  \
  X(place_preposition)            \
  X(sport_word)                   \
  X(state_code)                   \
  X(cardinal)                     \
  X(scale)                        \
  X(vague)                        \
  X(vague_determiner)             \
  X(scale_suffix)                 \
  X(scale_suffix_money)           \
  X(scale_suffix_noun)            \
  X(scale_letter)                 \
  X(denominator)                  \
  X(fraction_sign)                \
  X(ordinal_word)                 \
  X(ordinal_scale)                \
  X(ordinal_suffix)               \
  X(multiple_word)                \
  X(number_and)                   \
  X(number_article)               \
  X(decimal_word)                 \
  X(minus_word)                   \
  X(ratio_word)                   \
  X(sign_place)                   \
  X(one_blocker)                  \
  X(unit)                         \
  X(time_unit)                    \
  X(time_unit_symbol)             \
  X(temperature)                  \
  X(temperature_context)          \
  X(percent)                      \
  X(per_unit)                     \
  X(per_word)                     \
  X(each_word)                    \
  X(currency_name)                \
  X(currency_sign)                \
  X(currency_prefix)              \
  X(currency_code)                \
  X(currency_million)             \
  X(currency_artefact)            \
  X(currency_minor)               \
  X(currency_minor_symbol)        \
  X(dollar_country)               \
  X(dollar_country_joined)        \
  X(dollar_place)                 \
  X(pound_word)                   \
  X(bound_about)                  \
  X(bound_above)                  \
  X(bound_below)                  \
  X(bound_after)                  \
  X(bound_filler)                 \
  X(change_up)                    \
  X(change_down)                  \
  X(change_filler)                \
  X(direction_to)                 \
  X(direction_breaker)            \
  X(range_opener)                 \
  X(range_to)                     \
  X(range_or)                     \
  X(range_filler)                 \
  X(noun_end)                     \
  X(plural_noun)                  \
  X(plural_modifier)              \
  X(superlative)                  \
  X(of_noun)                      \
  X(extent_word)                  \
  X(no_quantity)                  \
  X(plain_starter)                \
  X(street_word)                  \
  X(age_word)                     \
  X(age_before)                   \
  X(age_unit)                     \
  X(month)                        \
  X(date_word)                    \
  X(smaller_unit)                 \
  X(web_word)                     \
  X(plus_word)                    \
  X(more_link)                    \
  X(elliptic_word)                \
  X(time_filler)                  \
  X(step_word)                    \
  X(date_bound)                   \
  X(date_context)                 \
  X(date_link)                    \
  X(ambiguous_month)              \
  X(loose_opener)                 \
  X(weekday)

enum class WordClass : std::uint8_t {
#define NEWSGLOSS_WORD_CLASS(name) name,
  NEWSGLOSS_WORD_CLASSES(NEWSGLOSS_WORD_CLASS)
#undef NEWSGLOSS_WORD_CLASS
};

inline constexpr std::array kWordClassNames = {
#define NEWSGLOSS_WORD_CLASS(name) std::string_view(#name),
    NEWSGLOSS_WORD_CLASSES(NEWSGLOSS_WORD_CLASS)
#undef NEWSGLOSS_WORD_CLASS
};

/// A set of word classes.
class WordClasses {
 public:
  constexpr WordClasses() = default;
  constexpr WordClasses(std::uint64_t first, std::uint64_t second, std::uint64_t third)
      : bits_{first, second, third} {}
  constexpr bool has(WordClass one) const {
    const auto index = static_cast<unsigned>(one);
    return (bits_[index / 64] >> (index % 64) & 1) != 0;
  }
  template <class... More>
  constexpr bool has_any(WordClass one, More... more) const {
    WordClasses any;
    any.insert(one);
    (any.insert(more), ...);
    return intersects(any);
  }
  constexpr bool intersects(const WordClasses& other) const {
    return ((bits_[0] & other.bits_[0]) | (bits_[1] & other.bits_[1]) |
            (bits_[2] & other.bits_[2])) != 0;
  }
  constexpr void insert(WordClass one) {
    const auto index = static_cast<unsigned>(one);
    bits_[index / 64] |= std::uint64_t{1} << (index % 64);
  }
  constexpr bool empty() const { return (bits_[0] | bits_[1] | bits_[2]) == 0; }
  friend constexpr bool operator==(WordClasses, WordClasses) = default;

 private:
  std::array<std::uint64_t, 3> bits_{};
};

static_assert(kWordClassNames.size() <= 192);

inline constexpr WordClasses kNoWordClasses;

}  // namespace newsgloss
