// Currencies before their number. The country may stand before the sign ("US $5", "HK$5"), or,
// as some papers have it, glued behind it ("$US5").

#include "quantities/unit.hpp"

namespace newsgloss {
namespace {

constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool number_stands(const Words& words, std::uint32_t at) {
  if (at >= words.size()) return false;
  if (words.is(at, '-') && words.joined(at) && words.joined(at + 1)) ++at;
  if (words.is(at, '.') && words.joined(at + 1)) ++at;
  return at < words.size() && !words[at].break_before &&
         (words[at].starts_with_digit ||
          words.has(at, WordClass::cardinal, WordClass::fraction_sign));
}

std::optional<CurrencyPrefix> made(const Words& words, const Lexicon::Reading& reading,
                                   std::uint32_t begin, std::uint32_t number_begin) {
  CurrencyPrefix prefix;
  prefix.unit = unit_of(reading.value, UnitKind::currency);
  prefix.unit.surface = words.span(begin, number_begin);
  prefix.unit.end = number_begin;
  prefix.begin = begin;
  prefix.number_begin = number_begin;
  return prefix;
}

/// "USD115", "RM79": letters and digits in one token.
std::optional<CurrencyPrefix> glued_prefix(const Words& words, std::uint32_t at) {
  const std::string_view word = words.text(at);
  std::uint32_t letters = 0;
  while (letters < word.size() && is_letter(word[letters])) ++letters;
  if (letters == 0 || letters > 4 || letters == word.size()) return std::nullopt;
  for (const WordClass one : {WordClass::currency_code, WordClass::currency_prefix,
                              WordClass::currency_artefact, WordClass::currency_million}) {
    const auto* reading = words.glued(word.substr(0, letters), one);
    if (reading == nullptr) continue;
    auto prefix = made(words, *reading, at, at + 1);
    prefix->number_begin = at;
    prefix->offset = letters;
    prefix->unit.surface = {words[at].begin, words[at].begin + letters};
    prefix->millions = one == WordClass::currency_million;
    prefix->needs_large = one == WordClass::currency_artefact;
    return prefix;
  }
  return std::nullopt;
}

/// The sign at `sign`, with the country before it or glued behind it.
std::optional<CurrencyPrefix> sign_prefix(const Words& words, std::uint32_t begin,
                                          std::uint32_t sign) {
  const auto* reading = words.reading(sign, WordClass::currency_sign);
  if (reading == nullptr) return std::nullopt;
  if (begin == sign && words.joined(sign + 1) && sign + 1 < words.size()) {
    const std::string_view word = words.text(sign + 1);
    std::uint32_t letters = 0;
    while (letters < word.size() && is_letter(word[letters])) ++letters;
    if (letters > 0 && letters < word.size()) {
      if (const auto* country = words.glued(word.substr(0, letters), WordClass::dollar_country)) {
        auto prefix = made(words, *country, begin, sign + 2);
        prefix->number_begin = sign + 1;
        prefix->offset = letters;
        prefix->unit.surface.end = words[sign + 1].begin + letters;
        return prefix;
      }
    }
  }
  if (!number_stands(words, sign + 1)) return std::nullopt;
  return made(words, *reading, begin, sign + 1);
}

/// "US $5", "A$5"; not the "s" of "it's $5".
std::optional<CurrencyPrefix> country_prefix(const Words& words, std::uint32_t at) {
  if (at > 0 && words.joined(at) && words.is(at - 1, '\'')) return std::nullopt;
  Term country = words.term(at, WordClass::dollar_country);
  if (!country && words.joined(at + 1)) country = words.term(at, WordClass::dollar_country_joined);
  if (!country || !words.is(country.end, '$') || !number_stands(words, country.end + 1))
    return std::nullopt;
  return made(words, *country.reading, at, country.end + 1);
}

/// "Y=100 million": the yen sign as some agencies send it.
std::optional<CurrencyPrefix> equals_prefix(const Words& words, std::uint32_t at) {
  const auto* reading = words.reading(at, WordClass::currency_artefact);
  if (reading == nullptr || !words.is(at + 1, '=') || !words.joined(at + 1) ||
      !words.joined(at + 2) || !number_stands(words, at + 2))
    return std::nullopt;
  return made(words, *reading, at, at + 2);
}

}  // namespace

std::optional<CurrencyPrefix> read_currency_prefix(const Words& words, std::uint32_t at) {
  if (words[at].starts_with_digit) return std::nullopt;
  if (words[at].has_digit) return glued_prefix(words, at);
  if (words[at].lexeme == 0) return std::nullopt;
  if (auto prefix = sign_prefix(words, at, at)) return prefix;
  if (auto prefix = country_prefix(words, at)) return prefix;
  for (const WordClass one :
       {WordClass::currency_code, WordClass::currency_prefix, WordClass::currency_million}) {
    const auto* reading = words.reading(at, one);
    if (reading == nullptr || !number_stands(words, at + 1)) continue;
    if (one == WordClass::currency_code && words.has(at + 1, WordClass::cardinal)) continue;
    auto prefix = made(words, *reading, at, at + 1);
    prefix->millions = one == WordClass::currency_million;
    return prefix;
  }
  return equals_prefix(words, at);
}

}  // namespace newsgloss
