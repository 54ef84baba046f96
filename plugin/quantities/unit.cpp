#include "quantities/unit.hpp"

#include <array>

#include "quantities/counted_noun.hpp"

namespace newsgloss {
namespace {

struct UnitClass {
  WordClass word_class;
  UnitKind kind;
};

constexpr std::array kUnitClasses = {
    UnitClass{WordClass::temperature, UnitKind::temperature},
    UnitClass{WordClass::percent, UnitKind::percent},
    UnitClass{WordClass::time_unit, UnitKind::time},
    UnitClass{WordClass::unit, UnitKind::dimension},
    UnitClass{WordClass::currency_name, UnitKind::currency},
    UnitClass{WordClass::currency_code, UnitKind::currency},
    UnitClass{WordClass::currency_sign, UnitKind::currency},
    UnitClass{WordClass::currency_minor, UnitKind::currency},
};

constexpr std::array kGluedOnly = {
    UnitClass{WordClass::time_unit_symbol, UnitKind::time},
    UnitClass{WordClass::currency_minor_symbol, UnitKind::currency},
};

Unit found_unit(const Lexicon::Reading& reading, UnitKind kind, Span surface, std::uint32_t end) {
  Unit unit = unit_of(reading.value, kind);
  unit.surface = surface;
  unit.end = end;
  unit.minor = reading.word_class == WordClass::currency_minor ||
               reading.word_class == WordClass::currency_minor_symbol;
  return unit;
}

/// "pounds" are money from a million on, and weight below.
bool pounds_are_money(const Number& number) {
  return number.low >= 1e6 || number.scaled();
}

bool near_temperature(const Words& words, std::uint32_t at) {
  const std::uint32_t begin = at > 10 ? at - 10 : 0;
  for (std::uint32_t one = begin; one < at + 6; ++one) {
    if (words.has(one, WordClass::temperature_context)) return true;
  }
  return false;
}

/// Signs and single letters that look like a unit and belong to something else: "%20" of an
/// address, the "$" of the next amount, "F-16", "24703 L-202", "13F".
bool stands(const Words& words, std::uint32_t at, const Term& term, const Number& number) {
  const std::uint32_t next = term.end;
  const WordClass one = term.reading->word_class;
  const bool word_joined =
      words.joined(next) && next < words.size() && words[next].kind == TokenKind::word;
  if (one == WordClass::percent && words[at].kind == TokenKind::symbol && word_joined) return false;
  if (one == WordClass::currency_sign && word_joined && words[at].space_before) return false;
  const bool letter = words.text(at).size() == 1 && words.is_word(at) && next == at + 1;
  if (letter && words.is(next, '-') && words.joined(next)) return false;
  if (letter && one == WordClass::temperature) return number.signed_ || near_temperature(words, at);
  return true;
}

Unit longest_unit(const Words& words, std::uint32_t at, const Number& number) {
  Unit best;
  if (at >= words.size() || words[at].lexeme == 0) return best;
  for (const auto& [word_class, kind] : kUnitClasses) {
    const Term term = words.term(at, word_class);
    if (!term || term.end <= best.end || !stands(words, at, term, number)) continue;
    best = found_unit(*term.reading, kind, words.span(at, term.end), term.end);
  }
  if (best.end <= at + 1 && pounds_are_money(number)) {
    if (const Term money = words.term(at, WordClass::pound_word))
      best = found_unit(*money.reading, UnitKind::currency, words.span(at, money.end), money.end);
  }
  return best;
}

Unit glued_unit(const Words& words, const Number& number) {
  const std::uint32_t last = number.end - 1;
  const Span surface{number.span.end, words[last].end};
  for (const auto& [word_class, kind] : kUnitClasses) {
    if (kind == UnitKind::temperature && !number.signed_ && !near_temperature(words, last))
      continue;
    if (const auto* reading = words.glued(number.suffix, word_class))
      return found_unit(*reading, kind, surface, number.end);
  }
  for (const auto& [word_class, kind] : kGluedOnly) {
    if (const auto* reading = words.glued(number.suffix, word_class))
      return found_unit(*reading, kind, surface, number.end);
  }
  return {};
}

bool closes(char open, char close) {
  return (open == '(' && close == ')') || (open == '[' && close == ']') ||
         (open == '{' && close == '}') || (open == '<' && close == '>');
}

/// "20 (kg)"
Unit bracketed_unit(const Words& words, std::uint32_t at, const Number& number) {
  const char open = words.mark(at);
  if (open != '(' && open != '[' && open != '{' && open != '<') return {};
  Unit unit = longest_unit(words, at + 1, number);
  if (unit.kind != UnitKind::dimension || !closes(open, words.mark(unit.end))) return {};
  ++unit.end;
  unit.surface = words.span(at, unit.end);
  return unit;
}

/// What "a", "per", "/" or "each" may divide by.
Term per_term(const Words& words, std::uint32_t at, bool any_unit) {
  Term term = words.term(at, WordClass::per_unit);
  if (any_unit) {
    for (const WordClass one : {WordClass::unit, WordClass::time_unit}) {
      const Term other = words.term(at, one);
      if (other && other.end > (term ? term.end : at)) term = other;
    }
  }
  return term;
}

void set_per(Unit& unit, const Words& words, const Term& term) {
  const std::string_view value = term.value();
  if (term.reading->word_class == WordClass::per_unit) {
    unit.per_name = unit.per_id = value;
  } else {
    const Unit other = unit_of(value, UnitKind::dimension);
    unit.per_name = other.name;
    unit.per_id = other.id;
  }
  if (unit.kind != UnitKind::currency) unit.surface.end = words[term.end - 1].end;
  unit.end = term.end;
}

/// The middle word of "three past days", "two more years"; "last" of "1.2bn last year" is none.
bool stands_before_times(const Words& words, std::uint32_t at) {
  return (words.has(at, WordClass::time_filler) || words.date_term(at, 'R')) &&
         words.has(at + 1, WordClass::time_unit) && is_plural(words, at + 1);
}

}  // namespace

Unit unit_of(std::string_view value, UnitKind kind) {
  Unit unit;
  unit.kind = kind;
  const std::size_t bar = value.find('|');
  unit.id = value.substr(0, bar);
  std::string_view rest = value.substr(bar + 1);
  const std::size_t second = rest.find('|');
  unit.name = rest.substr(0, second);
  if (second != std::string_view::npos) unit.period = rest.substr(second + 1);
  return unit;
}

void read_per(const Words& words, Unit& unit) {
  std::uint32_t at = unit.end;
  const bool dash = words.is(at, '-');
  if (dash) ++at;
  const bool slash = words.is(at, '/');
  const bool per = words.has(at, WordClass::per_word);
  const bool article = words.has(at, WordClass::number_article, WordClass::each_word);
  if (!slash && !per && !article) return;
  ++at;
  if (words.is(at, '-')) ++at;
  const Term term = per_term(words, at, slash || per);
  if (!term || (article && words.has(term.end, WordClass::date_word, WordClass::date_bound)) ||
      (slash && !words.joined(at) && words[at].kind == TokenKind::word &&
       term.reading->word_class == WordClass::per_unit))
    return;
  set_per(unit, words, term);
}

PerUnit read_count_per(const Words& words, std::uint32_t at) {
  const bool per = words.has(at, WordClass::per_word);
  if (!per && !words.has(at, WordClass::number_article, WordClass::each_word)) return {{}, at};
  const Term term = words.term(at + 1, WordClass::per_unit);
  if (!term || words.is(term.end, '-')) return {{}, at};
  const bool placed = words.has(term.end, WordClass::date_word, WordClass::date_bound);
  const bool time = words.has(term.end - 1, WordClass::time_unit);
  if (!per && (placed || !time)) return {{}, at};  // "300 people a week ago", "12 boats a mile out"
  return {term.value(), term.end};
}

std::string Unit::full_name() const {
  std::string result(name);
  if (!per_name.empty()) result.append(" per ").append(per_name);
  return result;
}

std::string Unit::full_id() const {
  std::string result(id);
  if (!id.empty() && !per_id.empty() && kind != UnitKind::currency)
    result.append("-per-").append(per_id);
  return result;
}

Unit read_unit_at(const Words& words, std::uint32_t at, const Number& number) {
  Unit unit = longest_unit(words, at, number);
  if (unit.kind == UnitKind::none) unit = bracketed_unit(words, at, number);
  if (unit.kind != UnitKind::none && unit.kind != UnitKind::percent) read_per(words, unit);
  return unit;
}

Unit read_unit(const Words& words, const Number& number) {
  if (!number.suffix.empty()) {
    Unit unit = glued_unit(words, number);
    if (unit.kind != UnitKind::none) read_per(words, unit);
    return unit;
  }
  std::uint32_t at = number.end;
  const bool dash = words.is(at, '-') && (words.joined(at) == words.joined(at + 1));
  if (dash) ++at;
  if (stands_before_times(words, at)) ++at;
  if (at < words.size() && words[at].break_before) return {};
  Unit unit = read_unit_at(words, at, number);
  if (unit.kind == UnitKind::none) return {};
  unit.joined_by_dash = dash;
  return unit;
}

}  // namespace newsgloss
