// Digits: groups (14,000; 14 000; 12,34,567), points and commas (1.5; 1,5; 1.111,11), exponents
// (4e14, 2.5x10^-3), fractions (3/4, 2 1/4, 2½) and glued scales (5bn). What the pieces mean shows
// only when the next one is seen, so each step asks for its whole pattern before it takes anything.

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "quantities/number.hpp"

namespace newsgloss {
namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::uint32_t leading_digits(std::string_view word) {
  std::uint32_t count = 0;
  while (count < word.size() && is_digit(word[count])) ++count;
  return count;
}

class DigitReader {
 public:
  DigitReader(const Words& words, std::uint32_t at, std::uint32_t offset, NumberContext context)
      : words_(words), context_(context), next_(at + 1) {
    number_.begin = at;
    number_.in_digits = true;
    begin_byte_ = words[at].begin + offset;
    take(words.text(at).substr(offset));
    number_.digits = static_cast<std::uint8_t>(std::min<std::size_t>(literal_.size(), 255));
  }

  Number read() {
    if (rest_.empty()) read_groups();
    if (rest_.empty()) read_decimals();
    read_exponent();
    number_.low = parsed();
    read_power();
    if (!number_.has_point && !number_.grouped) read_fraction();
    read_suffix();
    return finish();
  }

  /// ".25": the point stands at `at`, the digits after it.
  Number read_leading_point() {
    literal_.insert(0, "0.");
    number_.has_point = true;
    number_.digits = 1;
    number_.low = parsed();
    --number_.begin;
    begin_byte_ = words_[number_.begin].begin;
    read_suffix();
    return finish();
  }

 private:
  void take(std::string_view word) {
    const std::uint32_t count = leading_digits(word);
    literal_.append(word.substr(0, count));
    rest_ = word.substr(count);
  }

  double parsed() const {
    double value = 0;
    std::from_chars(literal_.data(), literal_.data() + literal_.size(), value);
    return value;
  }

  /// A digit word that follows a mark without space on either side.
  bool joined_digits(std::uint32_t mark_at, char mark) const {
    return words_.is(mark_at, mark) && words_.joined(mark_at) && words_.joined(mark_at + 1) &&
           words_[mark_at + 1].starts_with_digit;
  }

  std::uint32_t digits_at(std::uint32_t at) const { return leading_digits(words_.text(at)); }

  void read_groups() {
    if (literal_.size() > 3) return;
    std::uint32_t at = next_, last_three = 0;
    while (joined_digits(at, ',')) {
      const std::uint32_t count = digits_at(at + 1);
      if (count != 3 && count != 2) break;
      at += 2;
      if (count == 3) last_three = at;
      if (!words_.is_digits(at - 1)) break;
    }
    if (last_three != 0) return take_groups(last_three, 2);
    if (literal_[0] != '0') read_spaced_groups();
  }

  void read_spaced_groups() {
    if (number_.begin > 0 &&
        (words_[number_.begin - 1].starts_with_digit || words_.is(number_.begin - 1, '-')))
      return;
    std::uint32_t at = next_;
    while (at < words_.size() && words_[at].starts_with_digit && words_[at].space_before &&
           !words_[at].break_before && digits_at(at) == 3 && words_.text(at).size() == 3) {
      ++at;
    }
    const bool goes_on = at < words_.size() && words_[at].starts_with_digit;
    const bool part_of_more = words_.is(at, '-') && words_.joined(at);
    if (at != next_ && !goes_on && !part_of_more) take_groups(at, 1);
  }

  void take_groups(std::uint32_t end, std::uint32_t step) {
    for (std::uint32_t at = next_ + step - 1; at < end; at += step) take(words_.text(at));
    next_ = end;
    number_.grouped = true;
  }

  void read_decimals() {
    if (joined_digits(next_, '.')) {
      if (joined_digits(next_ + 2, '.')) return;
      const bool european = digits_at(next_ + 1) == 3 && words_.is_digits(next_ + 1) &&
                            joined_digits(next_ + 2, ',') && digits_at(next_ + 3) != 3;
      if (european) {
        take(words_.text(next_ + 1));
        next_ += 2;
        number_.grouped = true;
      }
      take_decimals();
    } else if (!number_.grouped && joined_digits(next_, ',') && digits_at(next_ + 1) < 3 &&
               !joined_digits(next_ + 2, ',') &&
               !(number_.begin > 1 && words_.is(number_.begin - 1, ','))) {
      take_decimals();
    }
  }

  void take_decimals() {
    literal_ += '.';
    take(words_.text(next_ + 1));
    next_ += 2;
    number_.has_point = true;
  }

  void read_exponent() {
    if (rest_.empty() || (rest_[0] | 0x20) != 'e') return;
    const std::string_view digits = rest_.substr(1);
    if (!digits.empty() && leading_digits(digits) == digits.size()) {
      append_exponent("", digits);
    } else if (digits.empty() && (words_.is(next_, '-') || words_.is(next_, '+')) &&
               words_.joined(next_) && words_.joined(next_ + 1) && words_.is_digits(next_ + 1)) {
      append_exponent(words_.is(next_, '-') ? "-" : "", words_.text(next_ + 1));
      next_ += 2;
    }
  }

  void append_exponent(std::string_view sign, std::string_view digits) {
    literal_ += 'e';
    literal_ += sign;
    literal_ += digits;
    rest_ = {};
  }

  /// "x10^-3", "×10−5", "^23".
  void read_power() {
    std::uint32_t at = next_;
    double base = number_.low;
    const bool times = rest_ == "x10" || rest_ == "X10";
    if (!times && !rest_.empty()) return;
    const bool sign = !times && words_.text(at) == "\xC3\x97" && words_.text(at + 1) == "10";
    if (sign) at += 2;
    if (times || sign) base = 10;
    if (words_.is(at, '^') && words_.joined(at)) {
      ++at;
    } else if (!times && !sign) {
      return;
    }
    double direction = 1;
    for (; (words_.is(at, '-') || words_.is(at, '+')) && words_.joined(at); ++at) {
      if (words_.is(at, '-')) direction = -direction;
    }
    if (!words_.joined(at) || !words_.is_digits(at)) return;
    const double power = std::pow(base, direction * value_of_digits(words_.text(at)));
    number_.low = times || sign ? number_.low * power : power;
    number_.has_point = true;
    next_ = at + 1;
    rest_ = {};
  }

  struct Ratio {
    double value = 0;  // 0: none
    std::uint32_t end = 0;
    std::string_view rest;
  };

  /// "3/4" at a token, as a part of one.
  Ratio ratio_at(std::uint32_t at, std::string_view top) const {
    if (!joined_digits(at, '/') || joined_digits(at + 2, '/') || joined_digits(at + 2, '.'))
      return {};
    const std::string_view word = words_.text(at + 1);
    const std::uint32_t count = leading_digits(word);
    const double over = value_of_digits(top), under = value_of_digits(word.substr(0, count));
    if (over == 0 || over >= under || under > 1000) return {};
    return {over / under, at + 2, word.substr(count)};
  }

  void read_fraction() {
    if (const auto* sign =
            rest_.empty() ? nullptr : words_.glued(rest_, WordClass::fraction_sign)) {
      add_fraction(number_.low + sign->number, next_, {});
    } else if (const auto* apart =
                   rest_.empty() ? words_.reading(next_, WordClass::fraction_sign) : nullptr) {
      add_fraction(number_.low + apart->number, next_ + 1, {});
    } else if (!rest_.empty() || (number_.begin > 0 && words_.is(number_.begin - 1, '/'))) {
      return;
    } else if (const Ratio ratio = ratio_at(next_, literal_); ratio.value != 0) {
      add_fraction(ratio.value, ratio.end, ratio.rest);
    } else if (words_.is_digits(next_) && !words_[next_].break_before) {
      const Ratio mixed = ratio_at(next_ + 1, words_.text(next_));
      if (mixed.value != 0) add_fraction(number_.low + mixed.value, mixed.end, mixed.rest);
    }
  }

  void add_fraction(double value, std::uint32_t end, std::string_view rest) {
    number_.low = value;
    number_.fraction = true;
    next_ = end;
    rest_ = rest;
  }

  void read_suffix() {
    if (rest_.empty()) return;
    const auto* scale = words_.glued(rest_, WordClass::scale_suffix);
    if (scale == nullptr && context_ == NumberContext::money)
      scale = words_.glued(rest_, WordClass::scale_suffix_money);
    if (scale == nullptr && noun_follows())
      scale = words_.glued(rest_, WordClass::scale_suffix_noun);
    if (scale == nullptr) return;
    number_.low = scaled_by(number_.low, scale->number);
    number_.scale = scale->number;
    rest_ = {};
  }

  /// "2.7m sales" are millions; "37m (121ft)", "a 400m race", "1.8m tall" are metres.
  bool noun_follows() const {
    return words_.is_word(next_) && words_[next_].space_before &&
           !words_.has(next_, WordClass::noun_end, WordClass::function_word,
                       WordClass::extent_word);
  }

  Number finish() {
    number_.high = number_.low;
    number_.end = next_;
    number_.suffix = rest_;
    number_.span = {begin_byte_, words_[next_ - 1].end - static_cast<std::uint32_t>(rest_.size())};
    return number_;
  }

  const Words& words_;
  NumberContext context_;
  Number number_;
  std::uint32_t begin_byte_ = 0;
  std::uint32_t next_;
  std::string literal_;
  std::string_view rest_;
};

}  // namespace

double value_of_digits(std::string_view digits) {
  double value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::optional<Number> read_digits(const Words& words, std::uint32_t at, std::uint32_t offset,
                                  NumberContext context) {
  if (at >= words.size()) return std::nullopt;
  if (words.is(at, '.')) {
    const bool begins = words[at].space_before || words.is(at - 1, '(') || words.is(at - 1, '$') ||
                        words.is(at - 1, '-');
    if (!begins || !words.joined(at + 1) || leading_digits(words.text(at + 1)) == 0)
      return std::nullopt;
    return DigitReader(words, at + 1, 0, context).read_leading_point();
  }
  const std::string_view word = words.text(at);
  if (offset >= word.size() || !is_digit(word[offset])) return std::nullopt;
  return DigitReader(words, at, offset, context).read();
}

}  // namespace newsgloss
