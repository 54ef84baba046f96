// Number words: sums of falling scales ("two million three hundred thousand and six"), points
// ("two point five"), fractions ("two thirds", "five and a half") and vague words ("hundreds of
// thousands"). Digits may stand for a group before a scale ("4 hundred and 21").

#include <algorithm>

#include "quantities/number.hpp"

namespace newsgloss {
namespace {

struct Part {
  double value = 0;
  std::uint32_t end = 0;  // 0: none
};

std::uint32_t after_dash(const Words& words, std::uint32_t at) {
  return words.is(at, '-') ? at + 1 : at;
}

/// One to ninety-nine.
Part read_small(const Words& words, std::uint32_t at) {
  const auto* first = words.reading(at, WordClass::cardinal);
  if (first == nullptr) return {};
  if (first->number >= 20) {
    const std::uint32_t next = after_dash(words, at + 1);
    const auto* second = words.reading(next, WordClass::cardinal);
    if (second != nullptr && second->number >= 1 && second->number <= 9)
      return {first->number + second->number, next + 1};
  }
  return {first->number, at + 1};
}

/// A group before a scale, below `limit`: small words, or digits.
Part read_group(const Words& words, std::uint32_t at, double limit) {
  Part part = read_small(words, at);
  const bool decimal = words.is(at + 1, '.') && words.joined(at + 1) && words.joined(at + 2);
  if (part.end == 0 && !decimal && words.is_digits(at) && words.text(at).size() <= 6)
    part = {value_of_digits(words.text(at)), at + 1};
  return part.end != 0 && part.value < limit && part.value > 0 ? part : Part{};
}

class Sum {
 public:
  Sum(const Words& words, double first, std::uint32_t end)
      : words_(words), group_{first, end}, end_(end) {}

  /// Takes scales and the groups after them while the scales fall.
  void read() {
    extend_by_hundreds(group_);
    for (;;) {
      end_ = group_.end;
      const Part scale = read_scale(group_.end);
      if (scale.end == 0) return add(1);
      add(scale.value);
      end_ = scale.end;
      if (scale.value == kDozen || !read_next_group(scale.value)) return;
    }
  }

  double value() const { return total_; }
  double scale() const { return largest_; }
  std::uint32_t end() const { return end_; }

 private:
  static constexpr double kHundred = 100, kDozen = 12;

  void add(double scale) {
    total_ += scaled_by(group_.value, scale);
    largest_ = std::max(largest_, scale);
    group_.value = 0;
  }

  double scale_at(std::uint32_t at) const {
    const auto* scale = words_.reading(at, WordClass::scale);
    return scale == nullptr ? 0 : scale->number;
  }

  /// A scale from a thousand on with those directly behind it ("lakh crore"), or a dozen.
  Part read_scale(std::uint32_t at) const {
    at = after_dash(words_, at);
    Part scale{scale_at(at), at + 1};
    if (scale.value == kDozen) return total_ > 0 ? Part{} : scale;
    if (scale.value < 1000) return {};
    for (double next = scale_at(scale.end); next >= 1000; next = scale_at(scale.end)) {
      scale.value *= next;
      ++scale.end;
    }
    return scale;
  }

  /// "hundred [and] twenty-one" behind a group.
  void extend_by_hundreds(Part& group) {
    const std::uint32_t at = after_dash(words_, group.end);
    if (scale_at(at) != kHundred) return;
    group.value *= kHundred;
    group.end = at + 1;
    largest_ = std::max(largest_, kHundred);
    const bool joined = words_.has(group.end, WordClass::number_and);
    const Part rest = read_group(words_, joined ? group.end + 1 : group.end, kHundred);
    if (rest.end == 0 || starts_other(rest.end, joined) ||
        scale_at(after_dash(words_, rest.end)) == kHundred)
      return;
    group.value += rest.value;
    group.end = rest.end;
  }

  /// Below the last scale; a group with a scale that is no smaller begins another number.
  bool read_next_group(double limit) {
    const bool joined = words_.has(end_, WordClass::number_and);
    Part next = read_group(words_, joined ? end_ + 1 : end_, limit);
    if (next.end == 0 || starts_other(next.end, joined)) return false;
    extend_by_hundreds(next);
    if (scale_at(after_dash(words_, next.end)) >= limit || next.value >= limit) return false;
    group_ = next;
    return true;
  }

  /// "one hundred and two thirds": what follows "and" is a fraction of its own.
  bool starts_other(std::uint32_t at, bool joined) const {
    return joined && words_.has(after_dash(words_, at), WordClass::denominator);
  }

  const Words& words_;
  double total_ = 0, largest_ = 1;
  Part group_;
  std::uint32_t end_;
};

/// "and a half", "and three quarters", "and one fourth": what they add.
Part read_added_fraction(const Words& words, std::uint32_t at) {
  if (!words.has(at, WordClass::number_and)) return {};
  ++at;
  double over = 1;
  if (words.has(at, WordClass::number_article)) {
    ++at;
  } else if (const Part part = read_small(words, at); part.end != 0) {
    over = part.value;
    at = after_dash(words, part.end);
  }
  const auto* under = words.reading(at, WordClass::denominator);
  return under == nullptr ? Part{} : Part{over / under->number, at + 1};
}

void read_point(const Words& words, Number& number) {
  if (!words.has(number.end, WordClass::decimal_word)) return;
  double value = number.low, place = 0.1;
  std::uint32_t at = number.end + 1;
  const std::uint32_t begin = at;
  for (Part part = read_small(words, at); part.end != 0; part = read_small(words, at)) {
    place = part.value >= 10 && at == begin ? place / 10 : place;
    value += part.value * place;
    place /= 10;
    at = part.end;
  }
  if (at == begin) return;
  number.low = value;
  number.has_point = true;
  number.end = at;
}

/// "two thirds", "twenty-three fifths"; not "second", which is no part.
void read_denominator(const Words& words, std::uint32_t begin, Number& number) {
  const std::uint32_t at = after_dash(words, number.end);
  const auto* under = words.reading(at, WordClass::denominator);
  if (under == nullptr || (words.is(at + 1, '-') && words.joined(at + 1))) return;
  const bool plural = words.text(at).back() == 's' || under->number == 2;
  if (number.low != 1 && !plural) return;
  const bool of_years = under->number == 4 && begin > 0 && words.date_term(begin - 1, 'R');
  if (of_years) return;
  number.low /= under->number;
  number.fraction = true;
  number.end = at + 1;
  const auto* scale = words.reading(number.end, WordClass::scale);
  if (scale == nullptr || scale->number < 1000) return;
  number.low *= scale->number;
  number.scale = scale->number;
  number.fraction = false;
  ++number.end;
}

std::optional<Number> read_vague(const Words& words, std::uint32_t at) {
  const auto* first = words.reading(at, WordClass::vague);
  if (first == nullptr) return std::nullopt;
  Number number;
  number.low = first->number;
  number.end = at + 1;
  while (words.equals(number.end, "of")) {
    const auto* next = words.reading(number.end + 1, WordClass::vague);
    if (next == nullptr) break;
    number.low *= next->number;
    number.end += 2;
  }
  number.high = number.low * 10;
  number.vague = true;
  return number;
}

/// "several hundred", "a few thousand".
std::optional<Number> read_vague_scale(const Words& words, std::uint32_t at) {
  if (words.has(at, WordClass::number_article)) ++at;
  if (!words.has(at, WordClass::vague_determiner)) return std::nullopt;
  const auto* scale = words.reading(at + 1, WordClass::scale);
  if (scale == nullptr) return std::nullopt;
  Sum sum(words, 1, at + 1);
  sum.read();
  Number number;
  number.low = sum.value();
  number.high = number.low * 10;
  number.vague = true;
  number.end = sum.end();
  return number;
}

/// "a" or "half" before a scale, "a third": the value with which the sum begins.
struct Opening {
  double value = 0;  // 0: none
  std::uint32_t end = 0;
  bool fraction = false;
};

Opening read_opening(const Words& words, std::uint32_t at) {
  const bool article = words.has(at, WordClass::number_article);
  const std::uint32_t next = article ? at + 1 : at;
  if (const auto* under = words.reading(next, WordClass::denominator)) {
    const bool half = under->number == 2;
    if (!article && !half && under->number != 4) return {};
    std::uint32_t end = next + 1;
    if (half && words.has(end, WordClass::number_article)) ++end;
    if (words.has(after_dash(words, end), WordClass::scale)) return {1 / under->number, end, true};
    if (article || half) return {1 / under->number, next + 1, true};
    return {};
  }
  if (article && words.has(next, WordClass::scale)) return {1, next, false};
  const bool alone = at == 0 || !words[at - 1].has_digit;
  if (!article && alone && words.has(at, WordClass::scale) &&
      words.reading(at, WordClass::scale)->number > 99)
    return {1, at, false};
  return {};
}

/// "two thirds of a million"
void read_of_scale(const Words& words, Number& number) {
  if (!number.fraction || !words.equals(number.end, "of") ||
      !words.has(number.end + 1, WordClass::number_article))
    return;
  const auto* scale = words.reading(number.end + 2, WordClass::scale);
  if (scale == nullptr || scale->number < 1000) return;
  number.low *= scale->number;
  number.scale = scale->number;
  number.end += 3;
}

}  // namespace

void read_scales(const Words& words, Number& number) {
  if (number.suffix.empty() && !number.scaled()) {
    if (const auto* letter = words.reading(number.end, WordClass::scale_letter);
        letter != nullptr && words[number.end].space_before &&
        !(words.is(number.end + 1, '-') && words.joined(number.end + 1))) {
      number.low = scaled_by(number.low, letter->number);
      number.scale = letter->number;
      ++number.end;
    }
  }
  if (number.suffix.empty() && !number.scaled()) {
    Part added = read_added_fraction(words, number.end);
    if (added.end != 0 && !number.has_point) {
      number.low += added.value;
      number.end = added.end;
      number.has_point = true;
    }
    Sum sum(words, number.low, number.end);
    sum.read();
    number.low = sum.value();
    number.scale = sum.scale();
    number.end = sum.end();
  }
  if (!number.scaled()) return;
  const Part added = read_added_fraction(words, number.end);
  if (added.end == 0) return;
  const auto* own = words.reading(after_dash(words, added.end), WordClass::scale);
  number.low += added.value * (own != nullptr ? own->number : number.scale);
  number.end = own != nullptr ? after_dash(words, added.end) + 1 : added.end;
}

std::optional<Number> read_number_words(const Words& words, std::uint32_t at) {
  if (auto vague = read_vague(words, at)) return vague;
  if (auto vague = read_vague_scale(words, at)) return vague;
  Number number;
  if (const auto* sign = words.reading(at, WordClass::fraction_sign)) {
    number.low = sign->number;
    number.end = at + 1;
    number.fraction = true;
    return number;
  }
  if (const Part small = read_small(words, at); small.end != 0) {
    number.low = small.value;
    number.end = small.end;
    read_point(words, number);
    read_scales(words, number);
    if (!number.has_point) read_point(words, number);
    read_denominator(words, at, number);
    read_of_scale(words, number);
    return number;
  }
  const Opening opening = read_opening(words, at);
  if (opening.value == 0) return std::nullopt;
  number.low = opening.value;
  number.end = opening.end;
  number.fraction = opening.fraction;
  number.article = words.has(at, WordClass::number_article);
  if (words.has(after_dash(words, opening.end), WordClass::scale)) {
    read_scales(words, number);
    number.fraction = false;
    read_point(words, number);
    read_denominator(words, at, number);
  } else {
    read_of_scale(words, number);
  }
  return number;
}

}  // namespace newsgloss
