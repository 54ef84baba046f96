#include "quantities/ordinal.hpp"

#include "quantities/number.hpp"

namespace newsgloss {
namespace {

std::optional<Ordinal> read_digit_ordinal(const Words& words, std::uint32_t at) {
  const auto number = read_digits(words, at, 0, NumberContext::plain);
  if (!number || number->has_point || number->suffix.empty() ||
      words.glued(number->suffix, WordClass::ordinal_suffix) == nullptr)
    return std::nullopt;
  return Ordinal{number->low, {words[at].begin, words[number->end - 1].end}, number->end};
}

}  // namespace

std::optional<Ordinal> read_ordinal(const Words& words, std::uint32_t at) {
  if (at >= words.size()) return std::nullopt;
  if (words[at].starts_with_digit) return read_digit_ordinal(words, at);
  if (const auto* word = words.reading(at, WordClass::ordinal_word))
    return Ordinal{word->number, words[at].span(), at + 1};
  if (!words.has(at, WordClass::cardinal)) return std::nullopt;
  const auto number = read_number_words(words, at);
  if (!number || number->fraction || number->has_point) return std::nullopt;
  std::uint32_t next = number->end;
  if (words.is(next, '-') || (words.has(next, WordClass::number_and) && number->scaled())) ++next;
  const auto* last = words.reading(next, WordClass::ordinal_word);
  const bool fits =
      last != nullptr && (number->scaled() || (number->low >= 20 && last->number < 10));
  if (!fits) return std::nullopt;
  return Ordinal{number->low + last->number, words.span(at, next + 1), next + 1};
}

}  // namespace newsgloss
