#include "quantities/number.hpp"

#include <cmath>

namespace newsgloss {
namespace {

/// A sign stands at `at` and belongs to what follows: "-5", "minus 5"; not "scp-173", "3 - 5".
std::uint32_t sign_end(const Words& words, std::uint32_t at) {
  if (words.has(at, WordClass::minus_word)) return words.is(at + 1, '-') ? at + 2 : at + 1;
  if (!words.is(at, '-')) return at;
  const bool begins = at == 0 || words[at].space_before || words.is(at - 1, '(') ||
                      words.is(at - 1, '<') || words.is(at - 1, '>') || words.is(at - 1, '=') ||
                      words.has(at - 1, WordClass::currency_sign);
  const bool open = words.joined(at + 1) || at == 0 || words.is(at - 1, '(') ||
                    words.has(at - 1, WordClass::sign_place);
  const bool decimal = words.is(at + 2, '.') && words.joined(at + 2) && words.joined(at + 3);
  const bool after_number = at > 0 && words[at - 1].has_digit && words[at].space_before && !decimal;
  return begins && open && !after_number ? at + 1 : at;
}

/// "one in five", "8 out of 10", "one over three". The second number must be larger, and must not
/// be a length of time or a year.
void read_ratio(const Words& words, Number& number) {
  const Term link = words.term(number.end, WordClass::ratio_word);
  if (!link || number.scaled() || number.has_point || number.fraction) return;
  auto other = words.is_digits(link.end) ? read_digits(words, link.end, 0, NumberContext::plain)
                                         : read_number_words(words, link.end);
  if (!other || other->vague || other->fraction || other->has_point || !other->suffix.empty())
    return;
  if (other->end == 0) return;
  const bool certain = link.value() == "out of";
  if (!certain &&
      (other->low > 1000 || other->digits == 4 ||
       words.has(other->end, WordClass::time_unit, WordClass::unit, WordClass::percent) ||
       words.is(other->end, '%')))
    return;
  if (other->low <= number.low || other->low < 2) return;
  number.low /= other->low;
  number.fraction = true;
  number.end = other->end;
}

/// "90-plus minutes"; the span stays the number's.
void read_plus(const Words& words, Number& number) {
  if (!words.is(number.end, '-') || !words.joined(number.end) ||
      !words.has(number.end + 1, WordClass::plus_word))
    return;
  number.plus = true;
  number.end += 2;
}

}  // namespace

double scaled_by(double value, double scale) {
  constexpr double kRounding = 1e-12;
  const double product = value * scale, whole = std::nearbyint(product);
  return std::abs(product - whole) <= kRounding * std::abs(product) ? whole : product;
}

std::optional<Number> read_number(const Words& words, std::uint32_t at, NumberContext context) {
  const std::uint32_t begin = sign_end(words, at);
  const bool digits =
      begin < words.size() && (words[begin].starts_with_digit || words.is(begin, '.'));
  auto number = digits ? read_digits(words, begin, 0, context) : read_number_words(words, begin);
  if (!number) return std::nullopt;
  number->begin = at;
  if (digits && number->suffix.empty()) {
    read_scales(words, *number);
  }
  if (number->suffix.empty()) read_ratio(words, *number);
  if (!number->vague) number->high = number->low;
  if (begin != at) {
    number->low = -number->low;
    number->high = -number->high;
    number->signed_ = true;
  }
  const auto glued = static_cast<std::uint32_t>(number->suffix.size());
  number->span = {words[at].begin, words[number->end - 1].end - glued};
  read_plus(words, *number);
  return number;
}

}  // namespace newsgloss
