#include "quantities/quantity_maker.hpp"

#include <algorithm>
#include <string_view>

namespace newsgloss {
namespace {

constexpr std::uint32_t kContextReach = 10;

QuantityKind kind_of(const Range& range) {
  switch (range.unit().kind) {
    case UnitKind::dimension:
      return QuantityKind::dimension;
    case UnitKind::percent:
      return QuantityKind::percent;
    case UnitKind::temperature:
      return QuantityKind::temperature;
    case UnitKind::time:
      return QuantityKind::duration;
    case UnitKind::currency:
      return QuantityKind::currency;
    case UnitKind::none:
      break;
  }
  if (range.is_range) return QuantityKind::range;
  return range.first.number.fraction ? QuantityKind::fraction : QuantityKind::number;
}

void set_values(const Range& range, Quantity& quantity) {
  const Number& first = range.first.number;
  quantity.low = first.low;
  quantity.high = range.is_range ? range.second.number.high : first.high;
  quantity.is_range = range.is_range || first.vague;
  quantity.number =
      range.is_range ? Span{first.span.begin, range.second.number.span.end} : first.span;
}

bool speaks_of_temperature(const Words& words, std::uint32_t at) {
  for (std::uint32_t back = 1; back <= kContextReach && back <= at; ++back) {
    if (words.has(at - back, WordClass::temperature_context)) return true;
  }
  return false;
}

/// "years old", "-year-old", "months of age", "aged 25", ", 25,".
class AgeReader {
 public:
  AgeReader(const Words& words, const Range& range, Quantity& quantity, std::uint32_t& end)
      : words_(words), range_(range), quantity_(quantity), end_(end) {}

  bool read() { return range_.unit().kind == UnitKind::time ? read_behind() : read_before(); }

 private:
  bool read_behind() {
    std::uint32_t at = range_.end;
    if (words_.is(at, '-')) ++at;
    const std::uint32_t end = words_.phrase_end(at, WordClass::age_word);
    if (end == at && follows_age()) {
      quantity_.kind = QuantityKind::age;
      if (!quantity_.unit_id.empty()) quantity_.unit_id += "-person";
      return true;
    }
    if (end == at || !range_.unit().per_name.empty()) return false;
    quantity_.kind = QuantityKind::age;
    if (!quantity_.unit_id.empty()) quantity_.unit_id += "-person";
    quantity_.span.end = words_[end - 1].end;
    quantity_.unit_surface.end = quantity_.span.end;
    end_ = end;
    return true;
  }

  bool read_before() {
    if (range_.unit().kind != UnitKind::none || range_.first.number.fraction ||
        range_.first.number.low > 130 || range_.first.number.low < 0)
      return false;
    if (words_.has(range_.end, WordClass::age_unit)) {
      ++end_;
      set_years(words_[range_.end].span());
      quantity_.span.end = words_[range_.end].end;
      return true;
    }
    if (const std::uint32_t size = follows_age(); size != 0) {
      set_years({});
      if (size == 1) quantity_.span.begin = words_[range_.begin - 1].begin;
      return true;
    }
    return read_between_commas();
  }

  /// How many tokens of "the age of", "aged" stand before; 0: none.
  std::uint32_t follows_age() const {
    for (std::uint32_t size = 1; size <= 5 && size <= range_.begin; ++size) {
      if (words_.phrase_end(range_.begin - size, WordClass::age_before) == range_.begin)
        return size;
    }
    return 0;
  }

  /// "Maddon, 66, said", "his son, 12, was"
  bool read_between_commas() {
    const std::uint32_t at = range_.begin;
    if (at < 2 || range_.is_range || range_.end != at + 1 || !words_.is_digits(at)) return false;
    const bool closed = words_.is(at + 1, ',') || words_.is(at + 1, ')') ||
                        (words_.is(at + 1, '.') && !words_.joined(at + 2));
    const bool open = words_.is(at - 1, ',') || words_.is(at - 1, '(');
    if (!closed || !open || !words_.is_word(at - 2)) return false;
    const auto* role = words_.reading(at - 2, WordClass::role_noun);
    const bool person = role != nullptr && role->value == "person";
    if (!person && !may_be_name(at - 2)) return false;
    if (words_.text(at).size() > 2 || words_.is_digits(at + 2)) return false;
    set_years({});
    return true;
  }

  /// Below four a figure behind a capital word is a place in a list more often than an age.
  bool may_be_name(std::uint32_t at) const {
    return words_.starts_upper(at) && !words_.has(at, WordClass::month, WordClass::weekday) &&
           range_.first.number.low >= 4;
  }

  void set_years(Span surface) {
    quantity_.kind = QuantityKind::age;
    quantity_.unit = "year";
    quantity_.unit_id = "year-person";
    quantity_.unit_surface = surface;
  }

  const Words& words_;
  const Range& range_;
  Quantity& quantity_;
  std::uint32_t& end_;
};

/// Where a bound before a number begins, and where one behind it ends; else the number's own ends.
struct TokensOfBound {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

void set_counted(const CountedNoun& counted, Quantity& quantity) {
  quantity.counted = counted.span;
  quantity.unit = counted.name;
  if (quantity.kind == QuantityKind::number || quantity.kind == QuantityKind::range)
    quantity.kind = QuantityKind::count;
}

/// "3-fold"
void make_multiple(const Words& words, std::uint32_t end, MadeQuantity& made) {
  made.quantity.kind = QuantityKind::multiple;
  made.quantity.span.end = words[end - 1].end;
  made.end = end;
}

/// Finds what a number without a unit counts; `bound` says where its bound stands.
void read_counted(const Words& words, const Range& range, TokensOfBound bound, MadeQuantity& made) {
  Quantity& quantity = made.quantity;
  const std::uint32_t at = bound.end;
  const Number& number = range.is_range ? range.second.number : range.first.number;
  const bool dash = words.is(at, '-') && words.joined(at) == words.joined(at + 1);
  if (dash && words.equals(at + 1, "fold")) return make_multiple(words, at + 2, made);
  const bool one = dash || (number.low == 1 && !range.is_range);
  if (words.equals(at, "others")) return;  // of what was counted before
  CountedNoun counted = words.equals(at, "of") ? read_counted_of(words, at)
                                               : read_counted_noun(words, dash ? at + 1 : at, one);
  if (dash && !counted.empty()) {
    counted = read_counted_noun(words, at + 1, false);
    if (counted.empty() || words.is_word(at + 1)) {
      counted = {words[at + 1].span(), singular(words, at + 1), at + 2};
    }
  }
  if (counted.empty() && one && number.in_digits) counted = read_counted_noun(words, at, false);
  if (counted.empty() && !number.in_digits && number.low == 1) return;
  if (counted.empty() && !words.equals(at, "of")) counted = read_counted_before(words, bound.begin);
  if (counted.empty()) return;
  set_counted(counted, quantity);
  made.counted_end = counted.end;
  if (counted.span.begin < quantity.span.begin) return;
  made.per = read_count_per(words, counted.end);
  made.end = std::max(made.end, made.per.end);
}

TokensOfBound set_bound(const Words& words, const Range& range, Quantity& quantity,
                        std::uint32_t end) {
  const std::uint32_t opener = std::min(range.opener, range.begin);
  Bound bound = bound_before(words, range.begin);
  if (bound.begin == range.begin && opener != range.begin) bound = bound_before(words, opener);
  TokensOfBound tokens = {std::min(bound.begin, range.begin), end};
  if (bound.begin == bound.end) {
    const Bound after = bound_after(words, end);
    if (after.begin != after.end) bound = after;
    tokens.end = after.end;
  }
  quantity.change = bound.change;
  quantity.hedge = bound.surface;
  if (range.first.number.plus && bound.change == Change::equal) {
    quantity.change = Change::above;
    quantity.hedge = words[range.first.number.end - 1].span();
  }
  if (range.is_range && opener != range.begin) return tokens;  // "from 5 to 7": the ends tell
  const Change direction = direction_before(words, tokens.begin);
  if (direction != Change::equal &&
      (quantity.change == Change::equal || quantity.change == Change::about ||
       quantity.change == Change::below))
    quantity.change = direction;
  return tokens;
}

/// "300 tents, give or take", "300 people or more": the bound behind what is counted.
void set_bound_behind_noun(const Words& words, MadeQuantity& made) {
  Quantity& quantity = made.quantity;
  if (quantity.change != Change::equal || quantity.counted.begin < quantity.span.end) return;
  const Bound after = bound_after(words, made.end);
  if (after.begin == after.end) return;
  if (after.end < words.size() && words[after.end].starts_with_digit) return;  // "plus 20"
  quantity.change = after.change;
  quantity.hedge = after.surface;
}

}  // namespace

Quantity bare_number(const Number& number, bool nested) {
  Quantity quantity;
  quantity.span = quantity.number = number.span;
  quantity.low = number.low;
  quantity.high = number.high;
  quantity.is_range = number.vague;
  quantity.nested = nested;
  return quantity;
}

MadeQuantity make_quantity(const Words& words, const Range& range) {
  MadeQuantity made;
  made.end = range.end;
  Quantity& quantity = made.quantity;
  quantity.span = range.span;
  quantity.kind = kind_of(range);
  set_values(range, quantity);
  const Unit& unit = range.unit();
  quantity.unit = unit.full_name();
  quantity.unit_id = unit.full_id();
  quantity.unit_surface = unit.surface;
  if (quantity.unit == "degree" && speaks_of_temperature(words, range.begin))
    quantity.kind = QuantityKind::temperature;
  const bool age = AgeReader(words, range, quantity, made.end).read();
  const TokensOfBound bound = set_bound(words, range, quantity, made.end);
  if (!age && unit.kind == UnitKind::none) {
    read_counted(words, range, bound, made);
    set_bound_behind_noun(words, made);
  }
  if (quantity.kind == QuantityKind::percent && quantity.low && *quantity.low < 0 &&
      quantity.change == Change::equal && !range.is_range)
    quantity.change = Change::down;
  return made;
}

void append_nested_numbers(const Range& range, std::vector<Quantity>& quantities) {
  const auto add = [&](const Number& number) {
    if (number.suffix.empty()) quantities.push_back(bare_number(number, true));
  };
  add(range.first.number);
  if (range.first.second) add(*range.first.second);
  if (range.is_range) add(range.second.number);
}

}  // namespace newsgloss
