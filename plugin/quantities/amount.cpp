#include "quantities/amount.hpp"

#include <algorithm>
#include <array>

namespace newsgloss {
namespace {

Span joined(Span one, Span other) {
  return {std::min(one.begin, other.begin), std::max(one.end, other.end)};
}

void multiply(Number& number, double by) {
  number.low = scaled_by(number.low, by);
  number.high = scaled_by(number.high, by);
  number.scale *= by;
}

struct Smaller {
  std::string_view larger, smaller;
  double parts;  // smaller ones in one larger
};

constexpr std::array kSmaller = {
    Smaller{"foot", "inch", 12},   Smaller{"pound", "ounce", 16},   Smaller{"stone", "pound", 14},
    Smaller{"hour", "minute", 60}, Smaller{"minute", "second", 60}, Smaller{"year", "month", 12},
};

bool is_main_currency(const Unit& unit) {
  return unit.kind == UnitKind::currency && !unit.minor;
}

/// "5 feet 2 inches", "3 dollars and 50 cents": no comma between.
void read_smaller_part(const Words& words, Amount& amount) {
  std::uint32_t at = amount.end;
  const bool money = is_main_currency(amount.unit);
  if (amount.unit.kind == UnitKind::none || amount.number.has_point || amount.number.scaled() ||
      !amount.unit.per_name.empty())
    return;
  if (words.has(at, WordClass::number_and)) ++at;
  if (at >= words.size() || !(words[at].starts_with_digit || words.has(at, WordClass::cardinal)))
    return;
  const auto number = read_number(words, at);
  if (!number || number->has_point || number->low >= 100) return;
  Unit unit = read_unit(words, *number);
  if (const auto* inch = words.reading(number->end, WordClass::smaller_unit);
      inch != nullptr && unit.kind == UnitKind::none && amount.unit.id == "foot") {
    unit = unit_of(inch->value, UnitKind::dimension);
    unit.end = number->end + 1;
    unit.surface = words[number->end].span();
  }
  double parts = 0;
  if (money && unit.minor) parts = 100;
  const bool last = number->end >= words.size() || words.is(number->end, '.');
  if (money && unit.kind == UnitKind::none && number->suffix.empty() && number->low >= 10 && last &&
      !amount.prefixed) {
    amount.number.low += number->low / 100;
    amount.number.high = amount.number.low;
    amount.second = number;
    amount.end = number->end;
    amount.span.end = number->span.end;
    return;
  }
  for (const Smaller& pair : kSmaller) {
    if (pair.larger == amount.unit.id && pair.smaller == unit.id) parts = pair.parts;
  }
  if (parts == 0) return;
  amount.number.low += number->low / parts;
  amount.number.high = amount.number.low;
  amount.second = number;
  amount.end = unit.end;
  amount.span.end = unit.surface.end;
}

std::optional<Amount> read_prefixed(const Words& words, std::uint32_t at) {
  const auto prefix = read_currency_prefix(words, at);
  if (!prefix) return std::nullopt;
  auto number = prefix->offset == 0 ? read_number(words, prefix->number_begin, NumberContext::money)
                                    : read_digits(words, prefix->number_begin, prefix->offset,
                                                  NumberContext::money);
  if (!number || number->vague || !number->suffix.empty()) return std::nullopt;
  if (prefix->offset != 0) {
    const std::uint32_t begin = number->span.begin;
    read_scales(words, *number);
    number->high = number->low;
    number->span = {begin, words[number->end - 1].end};
  }
  if (prefix->needs_large && !number->grouped && !number->has_point && !number->scaled())
    return std::nullopt;
  Amount amount{*number, prefix->unit, prefix->begin, number->end, true, std::nullopt, {}};
  if (prefix->millions) multiply(amount.number, 1e6);
  amount.span = joined(prefix->unit.surface, number->span);
  const Unit after = read_unit(words, *number);
  const bool next_amount = after.end < words.size() && words[after.end].starts_with_digit;
  if (after.kind == UnitKind::currency && !after.minor && !after.joined_by_dash && !next_amount) {
    if (amount.unit.name == "dollar") amount.unit.name = after.name, amount.unit.id = after.id;
    amount.unit.per_name = after.per_name;
    amount.end = after.end;
    amount.span.end = after.surface.end;
  } else {
    amount.unit.end = number->end;
    read_per(words, amount.unit);
    amount.unit.surface = prefix->unit.surface;
    if (!amount.unit.per_name.empty()) amount.end = amount.unit.end;
  }
  return amount;
}

/// "75 USD million"
void read_scale_after_unit(const Words& words, Amount& amount) {
  const auto* scale = words.reading(amount.end, WordClass::scale);
  if (amount.unit.kind != UnitKind::currency || amount.number.scaled() || scale == nullptr ||
      scale->number < 1000)
    return;
  multiply(amount.number, scale->number);
  amount.span.end = words[amount.end].end;
  ++amount.end;
}

Unit million_code(const Words& words, Number& number) {
  const auto* reading = words.reading(number.end, WordClass::currency_million);
  if (reading == nullptr) return {};
  Unit unit = unit_of(reading->value, UnitKind::currency);
  unit.surface = words[number.end].span();
  unit.end = number.end + 1;
  multiply(number, 1e6);
  return unit;
}

}  // namespace

std::optional<Amount> read_amount(const Words& words, std::uint32_t at) {
  if (at >= words.size()) return std::nullopt;
  if (auto prefixed = read_prefixed(words, at)) return prefixed;
  auto number = read_number(words, at);
  if (!number) return std::nullopt;
  Amount amount{*number,     read_unit(words, *number), at, number->end, false, std::nullopt,
                number->span};
  if (amount.unit.kind == UnitKind::none && number->vague && words.equals(number->end, "of"))
    amount.unit = read_unit_at(words, number->end + 1, *number);
  if (amount.unit.kind == UnitKind::none && number->suffix.empty())
    amount.unit = million_code(words, amount.number);
  if (amount.unit.kind == UnitKind::none) {
    if (!number->suffix.empty()) return std::nullopt;
    return amount;
  }
  amount.end = amount.unit.end;
  amount.span = joined(amount.span, amount.unit.surface);
  read_scale_after_unit(words, amount);
  read_smaller_part(words, amount);
  return amount;
}

}  // namespace newsgloss
