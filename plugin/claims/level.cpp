#include "claims/level.hpp"

#include <algorithm>
#include <cctype>

namespace newsgloss {
namespace {

constexpr double kSmall = 13;  // "two leaders" names them; "40 leaders" counts them
constexpr double kHighestScore = 200;

bool has_digit(const Sentence& sentence, TokenRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    if (sentence.token(at).has_digit) return true;
  }
  return false;
}

/// "page 12", "Route 66": a label or a capitalised name right before a bare number.
bool is_label(const Sentence& sentence, const Quantity& quantity, TokenRange number) {
  if (number.first <= sentence.tokens.first || !quantity.unit_id.empty()) return false;
  const std::uint32_t before = number.first - 1;
  if (sentence.has(before, WordClass::label_noun)) return true;
  if (sentence.is_mark(before, "#")) return true;
  return sentence.is_mark(before, ".") && before > sentence.tokens.first &&
         sentence.has(before - 1, WordClass::label_noun);
}

/// "1." or "2)" at the beginning of a line.
bool is_list_number(const Sentence& sentence, TokenRange number) {
  if (!sentence.token(number.first).break_before || number.last >= sentence.tokens.last)
    return false;
  const std::string_view mark = sentence.spelling(number.last);
  return mark == "." || mark == ")";
}

/// "3-1", "won 78–64": two plain numbers with a dash between and nothing counted.
bool is_score(const Sentence& sentence, const Quantity& quantity, TokenRange number) {
  if (!quantity.is_range || !quantity.unit.empty() || !quantity.counted.empty()) return false;
  if (!quantity.low || !quantity.high || *quantity.low > kHighestScore) return false;
  const std::string_view words = quantity.number.of(sentence.text->text);
  return number.last - number.first == 3 && words.find(' ') == std::string_view::npos &&
         *quantity.high <= kHighestScore;
}

bool in_brackets(const Sentence& sentence, TokenRange range) {
  const bool before =
      range.first > sentence.tokens.first &&
      (sentence.is_mark(range.first - 1, "(") || sentence.is_mark(range.first - 1, ","));
  return before && (sentence.is_mark(range.last, ")") || sentence.is_mark(range.last, ","));
}

bool is_small(const Quantity& quantity) {
  return quantity.low && quantity.high && *quantity.low >= 0 && *quantity.high < kSmall;
}

bool is_measured(QuantityKind kind) {
  using enum QuantityKind;
  return kind == percent || kind == currency || kind == dimension || kind == temperature;
}

NumberLevel level_of_count(const Sentence& sentence, const Quantity& quantity, Span concept_span,
                           bool digits) {
  const bool vague =
      !quantity.low || !quantity.high ||
      (quantity.is_range && *quantity.low > 0 && *quantity.high >= 10 * *quantity.low);
  if (vague) return NumberLevel::usual;
  if (concept_span.empty()) return NumberLevel::every;
  if (digits || !is_small(quantity)) return NumberLevel::clear;
  const TokenRange range = sentence.range(quantity.span);
  const bool known =
      range.first > sentence.tokens.first && sentence.has(range.first - 1, WordClass::determiner);
  const bool one = *quantity.high == 1;
  return known || one ? NumberLevel::every : NumberLevel::usual;
}

}  // namespace

NumberLevel number_level(const Sentence& sentence, const Quantity& quantity, Span concept_span) {
  using Kind = QuantityKind;
  const TokenRange number =
      sentence.range(quantity.number.empty() ? quantity.span : quantity.number);
  if (number.empty()) return NumberLevel::every;
  const bool digits = has_digit(sentence, number);
  if (is_label(sentence, quantity, number) || is_list_number(sentence, number) ||
      is_score(sentence, quantity, number)) {
    return NumberLevel::every;
  }
  if (quantity.kind == Kind::age) {
    return in_brackets(sentence, sentence.range(quantity.span)) ? NumberLevel::every
                                                                : NumberLevel::usual;
  }
  if (is_measured(quantity.kind)) {
    return quantity.low || quantity.high ? NumberLevel::clear : NumberLevel::usual;
  }
  if (quantity.kind == Kind::duration) return digits ? NumberLevel::usual : NumberLevel::every;
  if (quantity.kind == Kind::fraction || quantity.kind == Kind::multiple) return NumberLevel::usual;
  return level_of_count(sentence, quantity, concept_span, digits);
}

}  // namespace newsgloss
