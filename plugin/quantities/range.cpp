// "from A to B" says a range or a change; both ends are kept in the order of the words. Without
// "from" or "between", "A to B" is a range only where both ends can have one unit: "rose 6 % to
// $9" are two quantities.

#include "quantities/range.hpp"

namespace newsgloss {
namespace {

enum class Joint : std::uint8_t { none, dash, to, and_, or_ };

struct Connector {
  Joint link = Joint::none;
  std::uint32_t end = 0;
};

Connector read_connector(const Words& words, std::uint32_t at) {
  if (at >= words.size() || words[at].break_before) return {};
  if (words.is(at, '-') || words.is(at, '~')) {
    if (words.is(at + 1, '-')) return {};
    if (words.has(at + 1, WordClass::range_to) && words.joined(at) && !words.joined(at + 1))
      return {Joint::to, at + 2};
    return {Joint::dash, at + 1};
  }
  if (words.has(at, WordClass::range_to)) return {Joint::to, at + 1};
  if (words.has(at, WordClass::number_and)) return {Joint::and_, at + 1};
  if (words.has(at, WordClass::range_or)) return {Joint::or_, at + 1};
  return {};
}

bool same_unit(const Unit& one, const Unit& other) {
  return one.name == other.name && one.kind == other.kind;
}

bool is_bare(const Amount& amount) {
  return amount.unit.kind == UnitKind::none;
}

/// "to 5 to 6 years": a plain year is no end of a range of something else; a fraction neither.
bool fit_sizes(const Amount& first, const Amount& second, Joint link) {
  if (first.number.vague || second.number.vague) return link == Joint::to;
  return !first.number.fraction || second.number.low <= 1 || second.number.fraction ||
         first.number.has_point || second.unit.kind != UnitKind::none;
}

bool small_neighbours(const Amount& first, const Amount& second) {
  const double low = first.number.low, high = second.number.low;
  return low < high && high <= 100 && low >= 1 && high - low <= (low < 10 ? 2 : 10) &&
         !first.number.has_point;
}

bool dash_fits(const Words& words, const Amount& first, const Amount& second,
               std::uint32_t link_at) {
  const bool joined = words.joined(link_at) && words.joined(link_at + 1);
  const bool apart = !words.joined(link_at) && !words.joined(link_at + 1);
  const bool half_joined = !words.joined(link_at) && words.joined(link_at + 1);
  if (second.number.signed_) return false;
  if (!is_bare(first) && is_bare(second) && !first.prefixed) return false;
  if (half_joined) return is_bare(first) && !is_bare(second) && !second.prefixed;
  return (joined || apart) &&
         (is_bare(first) || is_bare(second) || same_unit(first.unit, second.unit));
}

/// "raised by 0.25 to 4.75" says a step and a level.
bool moves_by(const Words& words, const Amount& first) {
  return first.begin > 0 && words.has(first.begin - 1, WordClass::step_word);
}

bool forms_range(const Words& words, const Amount& first, const Amount& second, Connector connector,
                 char opener) {
  if (!fit_sizes(first, second, connector.link)) return false;
  const bool units_fit = is_bare(first) || is_bare(second) || same_unit(first.unit, second.unit);
  if (!units_fit) return false;
  if (first.prefixed && is_bare(second) && connector.link != Joint::dash) return opener != 0;
  switch (connector.link) {
    case Joint::dash:
      return dash_fits(words, first, second, first.end);
    case Joint::to:
      if (opener == 'f' || opener == 'b') return true;
      if (moves_by(words, first) && second.number.low > 3 * first.number.low) return false;
      return !(is_bare(second) && !is_bare(first));
    case Joint::and_:
      return opener == 'b';
    case Joint::or_:
      return is_bare(first) && small_neighbours(first, second) &&
             (is_bare(second) || !second.prefixed);
    case Joint::none:
      break;
  }
  return false;
}

/// "$10 to $15 billion": the scale is said once.
void share_scale(Amount& first, const Amount& second, Joint link) {
  const Number& right = second.number;
  if (first.number.scaled() || !right.scaled() || first.number.grouped || first.number.fraction)
    return;
  const double coefficient = right.low / right.scale;
  if (first.number.low >= 1000 || (link == Joint::to && first.number.low > coefficient * 10))
    return;
  first.number.low = scaled_by(first.number.low, right.scale);
  first.number.high = first.number.low;
}

/// "1.1m and 1.3m phones", "$1.2m-1.4m", "$1.2-1.4m": the letter that could be metres is the scale
/// of the other.
void settle_letter(const Words& words, Amount& doubtful, const Amount& other) {
  Number& number = doubtful.number;
  if (doubtful.unit.kind != UnitKind::dimension || number.suffix.empty() ||
      other.unit.kind == UnitKind::dimension || !(other.number.scaled() || other.prefixed))
    return;
  const auto* scale = words.glued(number.suffix, WordClass::scale_suffix_noun);
  if (scale == nullptr || (other.number.scaled() && scale->number != other.number.scale)) return;
  number.low = number.high = scaled_by(number.low, scale->number);
  number.scale = scale->number;
  number.span.end += static_cast<std::uint32_t>(number.suffix.size());
  number.suffix = {};
  doubtful.unit = {};
  doubtful.end = number.end;
  doubtful.span = number.span;
}

/// What stands before: 'f' from, 'b' between, 0 neither.
char opener_before(const Words& words, std::uint32_t at, std::uint32_t& opener) {
  for (std::uint32_t back = 1; back <= 2 && back <= at; ++back) {
    const auto* reading = words.reading(at - back, WordClass::range_opener);
    if (reading != nullptr) {
      opener = at - back;
      return reading->value[0];
    }
    if (!words.has(at - back, WordClass::bound_about, WordClass::bound_above,
                   WordClass::bound_below))
      return 0;
  }
  return 0;
}

std::uint32_t second_begin(const Words& words, std::uint32_t at) {
  for (int skipped = 0; skipped < 2 && words.has(at, WordClass::range_filler); ++skipped) ++at;
  return at;
}

/// "24 to 33-35 billion": the range ends where the second one does.
void take_later_end(const Words& words, Amount& second) {
  if (!is_bare(second) || !words.is(second.end, '-') || !words.joined(second.end) ||
      !words.joined(second.end + 1))
    return;
  auto third = read_amount(words, second.end + 1);
  if (!third || third->number.low <= second.number.low) return;
  third->span.begin = second.span.begin;
  second = *third;
}

}  // namespace

Range read_range(const Words& words, const Amount& first) {
  Range range{first, {}, false, first.begin, first.end, first.span, first.begin};
  const Connector connector = read_connector(words, first.end);
  if (connector.link == Joint::none || first.number.high != first.number.low) return range;
  std::uint32_t opener_at = first.begin;
  const char opener = opener_before(words, first.begin, opener_at);
  auto second = read_amount(words, second_begin(words, connector.end));
  if (second && connector.link == Joint::to) take_later_end(words, *second);
  if (!second || second->number.article) return range;
  settle_letter(words, range.first, *second);
  settle_letter(words, *second, range.first);
  if (!forms_range(words, range.first, *second, connector, opener))
    return {first, {}, false, first.begin, first.end, first.span, first.begin};
  range.second = *second;
  range.is_range = true;
  share_scale(range.first, range.second, connector.link);
  if (is_bare(range.second)) {
    range.second.unit = range.first.unit;
    range.second.unit.surface = {};
  }
  range.end = second->end;
  range.span.end = second->span.end;
  range.opener = opener_at;
  return range;
}

}  // namespace newsgloss
