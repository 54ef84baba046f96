#include "quantities/era.hpp"

#include <string>

#include "quantities/number.hpp"
#include "quantities/period.hpp"
#include "quantities/timex.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kDottedEra = 4;  // tokens of "A.D."

struct EraYears {
  std::uint32_t begin = 0, end = 0;  // tokens
  int first = 0, second = 0;         // second 0: one year
  bool before_christ = false;
};

int year_at(const Words& words, std::uint32_t at) {
  const bool fits = words.is_digits(at) && words.text(at).size() <= 4;
  return fits ? static_cast<int>(value_of_digits(words.text(at))) : 0;
}

bool is_before_christ(const Term& era) {
  return era.value() == "X:bc";
}

/// Dotted in any case, without dots in capitals: "ad" is a notice.
Term era_at(const Words& words, std::uint32_t at) {
  const Term era = words.date_term(at, 'X');
  const bool stands = era && (era.end > at + 1 || words[at].letter_case == LetterCase::upper);
  return stands ? era : Term{};
}

/// "BC" of "in 2019 BC voters" is a place.
Term era_behind(const Words& words, std::uint32_t at) {
  const Term era = era_at(words, at);
  if (!era) return {};
  const bool noun_follows =
      words.is_word(era.end) && words[era.end].space_before && !words[era.end].break_before &&
      !words.has(era.end, WordClass::function_word, WordClass::noun_end, WordClass::verb_helper,
                 WordClass::be_form, WordClass::number_and, WordClass::range_or);
  return noun_follows ? Term{} : era;
}

/// Where the era right before a year begins; `at`: none stands there.
std::uint32_t era_begin(const Words& words, std::uint32_t at) {
  for (const std::uint32_t size : {std::uint32_t{1}, kDottedEra}) {
    if (at < size) return at;
    if (const Term era = era_at(words, at - size); era && era.end == at) return at - size;
  }
  return at;
}

/// The token of a second year behind the first, or 0.
std::uint32_t second_year_at(const Words& words, std::uint32_t link) {
  const bool linked = words.is(link, '-') || words.has(link, WordClass::range_to) ||
                      words.has(link, WordClass::number_and);
  return linked && year_at(words, link + 1) != 0 ? link + 1 : 0;
}

bool opens_between(const Words& words, std::uint32_t at) {
  const auto* opener = at == 0 ? nullptr : words.reading(at - 1, WordClass::range_opener);
  return opener != nullptr && opener->value[0] == 'b';
}

bool may_join(const Words& words, std::uint32_t begin, std::uint32_t link) {
  return !words.has(link, WordClass::number_and) || opens_between(words, begin);
}

std::optional<EraYears> read_behind_era(const Words& words, std::uint32_t at, std::uint32_t begin) {
  if (words.has(at + 1, WordClass::unit, WordClass::time_unit, WordClass::percent))
    return std::nullopt;
  EraYears years;
  years.before_christ = is_before_christ(era_at(words, begin));
  years.begin = begin;
  years.first = year_at(words, at);
  years.end = at + 1;
  const std::uint32_t second = second_year_at(words, years.end);
  if (second == 0 || !may_join(words, years.begin, years.end)) return years;
  years.second = year_at(words, second);
  years.end = second + 1;
  return years;
}

std::optional<EraYears> read_before_era(const Words& words, std::uint32_t at) {
  EraYears years;
  years.begin = at;
  years.first = year_at(words, at);
  Term era = era_behind(words, at + 1);
  if (!era) {
    const std::uint32_t second = second_year_at(words, at + 1);
    if (second == 0 || !may_join(words, at, at + 1)) return std::nullopt;
    years.second = year_at(words, second);
    era = era_behind(words, second + 1);
    if (!era) return std::nullopt;
  }
  years.before_christ = is_before_christ(era);
  years.end = era.end;
  return years;
}

std::string timex_of(const EraYears& years) {
  if (years.second == 0) return filled_timex(years.before_christ ? "BC%4" : "%4", {years.first});
  const int length = years.before_christ ? years.first - years.second : years.second - years.first;
  return filled_timex(years.before_christ ? "(BC%4,BC%4,P%1Y)" : "(%4-01-01,%4-01-01,P%1Y)",
                      {years.first, years.second, length});
}

bool in_order(const EraYears& years) {
  return years.second == 0 || (years.second > years.first) != years.before_christ;
}

DateReading reading_of(const Words& words, const EraYears& years) {
  DateReading reading;
  reading.begin = bounds_begin(words, years.begin);
  reading.end = years.end;
  reading.quantity.kind = QuantityKind::date;
  reading.quantity.span = words.span(reading.begin, reading.end);
  reading.quantity.timex = timex_of(years);
  if (!years.before_christ) reading.quantity.day = Date{years.first, 1, 1};
  return reading;
}

/// Most years are seen by the letters around them to stand in no era.
bool may_have_era(const Words& words, std::uint32_t at) {
  const auto short_capital = [&](std::uint32_t one) {
    return words.starts_upper(one) && words.text(one).size() <= 3;
  };
  if (short_capital(at + 1) || short_capital(at + 3)) return true;
  return at > 0 && (short_capital(at - 1) || words.is(at - 1, '.'));
}

}  // namespace

std::optional<DateReading> read_era(const Words& words, std::uint32_t at) {
  if (!may_have_era(words, at) || year_at(words, at) == 0) return std::nullopt;
  const std::uint32_t begin = era_begin(words, at);
  const auto years = begin != at ? read_behind_era(words, at, begin) : read_before_era(words, at);
  if (!years || !in_order(*years)) return std::nullopt;
  return reading_of(words, *years);
}

}  // namespace newsgloss
