#include "quantities/numeric_date.hpp"

#include <utility>

#include "quantities/number.hpp"

namespace newsgloss {
namespace {

int full_year(const Digits& year, bool& is_short) {
  if (year.count == 4) return year.value;
  is_short = year.value >= 30 && year.value < 40;
  return year.value < 40 ? 2000 + year.value : 1900 + year.value;
}

bool set_month_and_day(CalendarDay& date, int first, int second) {
  if (first > 12) std::swap(first, second);
  if (first < 1 || first > 12 || second < 1 || second > 31) return false;
  date.month = first;
  date.day = second;
  return true;
}

/// "2018-03-07", "3/7/2018", "7.3.2018", "3/7", "20180307", "2018 03 07".
class NumericReader {
 public:
  NumericReader(const Words& words, std::uint32_t at) : words_(words), at_(at) {}

  std::optional<CalendarDay> read() {
    const Digits first = digits_at(words_, at_);
    if (first.value < 0) return std::nullopt;
    if (first.count == 8) return read_packed(first.value);
    if (first.count == 4 && spaced(at_ + 1) && spaced(at_ + 2) && first.value > 1900 &&
        first.value < 2100)
      return finish(first.value, digits_at(words_, at_ + 1), digits_at(words_, at_ + 2), at_ + 3);
    const char mark = words_.mark(at_ + 1);
    if (mark != '/' && mark != '-' && mark != '.') return std::nullopt;
    const bool joined = words_.joined(at_ + 1) && words_.joined(at_ + 2);
    if (!joined) return std::nullopt;
    const Digits second = digits_at(words_, at_ + 2);
    if (second.value < 0) return std::nullopt;
    const bool third = words_.is(at_ + 3, mark) && words_.joined(at_ + 3) && words_.joined(at_ + 4);
    if (third && mark == '-' && first.count == 4) {
      if (auto stamp = read_stamp(first, second)) return stamp;
    }
    if (third) return read_three(first, second, digits_at(words_, at_ + 4), mark);
    return read_two(first, second, mark);
  }

 private:
  bool spaced(std::uint32_t at) const {
    return digits_at(words_, at).count == 2 && words_[at].space_before;
  }

  std::optional<CalendarDay> finish(int year, Digits month, Digits day, std::uint32_t end) const {
    CalendarDay date;
    date.year = year;
    date.end = end;
    if (month.value > 12 || !set_month_and_day(date, month.value, day.value)) return std::nullopt;
    return date;
  }

  /// "2019-09-01T10:38:07.190Z": the time is passed over.
  std::optional<CalendarDay> read_stamp(Digits year, Digits month) const {
    const std::string_view word = words_.text(at_ + 4);
    const bool stamp = word.size() > 3 && (word[2] == 'T' || word[2] == 't') && word[0] <= '3' &&
                       word[1] >= '0' && word[1] <= '9';
    if (!stamp) return std::nullopt;
    std::uint32_t end = at_ + 5;
    while (words_.joined(end) && end < at_ + 16) ++end;
    return finish(year.value, month, {(word[0] - '0') * 10 + word[1] - '0', 2}, end);
  }

  std::optional<CalendarDay> read_packed(int value) const {
    const int year = value / 10000;
    if (year < 1900 || year > 2100) return std::nullopt;
    return finish(year, {value / 100 % 100, 2}, {value % 100, 2}, at_ + 1);
  }

  std::optional<CalendarDay> read_three(Digits first, Digits second, Digits third,
                                        char mark) const {
    if (third.value < 0) return std::nullopt;
    const bool fourth = words_.is(at_ + 5, mark) && words_.joined(at_ + 5) &&
                        words_.joined(at_ + 6) && words_.is_digits(at_ + 6) &&
                        words_.text(at_ + 6).size() > 2;
    if (fourth) return std::nullopt;
    if (first.count == 4) return finish(first.value, second, third, at_ + 5);
    if (first.count > 2 || second.count > 2 || third.count == 3 || third.count == 1)
      return std::nullopt;
    CalendarDay date;
    date.year = full_year(third, date.short_year);
    date.end = at_ + 5;
    if (mark == '.' && second.value <= 12) std::swap(first, second);
    if (!set_month_and_day(date, first.value, second.value)) return std::nullopt;
    return date;
  }

  std::optional<CalendarDay> read_two(Digits first, Digits second, char mark) const {
    CalendarDay date;
    date.end = at_ + 3;
    const bool year_first = first.count == 4 && second.count <= 2;
    if (mark != '.' && (year_first || (second.count == 4 && first.count <= 2))) {
      date.year = year_first ? first.value : second.value;
      date.month = year_first ? second.value : first.value;
      const bool plausible =
          date.year >= 1900 && date.year < 2100 && date.month >= 1 && date.month <= 12;
      if (!plausible || (words_.is(at_ + 3, '-') && words_.joined(at_ + 3))) return std::nullopt;
      return date;
    }
    if (first.count > 2 || second.count > 2 || words_.is(at_ + 3, '%')) return std::nullopt;
    const bool slash = mark == '/' && (first.count == 2 || second.count == 2) &&
                       !words_.has(at_ + 3, WordClass::unit) && first.value != 24;
    if (!slash && !has_date_context(words_, at_)) return std::nullopt;
    const bool named = at_ > 0 && (words_.has(at_ - 1, WordClass::weekday) ||
                                   words_.equals(at_ - 1, "on") || words_.date_term(at_ - 1, 'R'));
    if (mark == '.' && (!named || words_.has(at_ + 3, WordClass::scale, WordClass::unit,
                                             WordClass::percent, WordClass::currency_name)))
      return std::nullopt;
    if (mark == '-' && words_.is_word(at_ + 3) && !words_.has(at_ + 3, WordClass::function_word))
      return std::nullopt;
    if (!set_month_and_day(date, first.value, second.value)) return std::nullopt;
    return date;
  }

  const Words& words_;
  std::uint32_t at_;
};

}  // namespace

bool has_date_context(const Words& words, std::uint32_t at) {
  return at > 0 && words.has(at - 1, WordClass::date_context);
}

Digits digits_at(const Words& words, std::uint32_t at) {
  if (!words.is_digits(at) || words.text(at).size() > 8) return {};
  return {static_cast<int>(value_of_digits(words.text(at))),
          static_cast<std::uint32_t>(words.text(at).size())};
}

std::optional<CalendarDay> read_numeric_date(const Words& words, std::uint32_t at) {
  return NumericReader(words, at).read();
}

}  // namespace newsgloss
