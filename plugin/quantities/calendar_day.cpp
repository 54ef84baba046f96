#include "quantities/calendar_day.hpp"

#include "quantities/counted_noun.hpp"
#include "quantities/number.hpp"
#include "quantities/numeric_date.hpp"
#include "quantities/ordinal.hpp"
#include "quantities/timex.hpp"

namespace newsgloss {
namespace {

struct DayOfMonth {
  int value = 0;  // 0: none
  std::uint32_t end = 0;
  bool ordinal = false;
};

/// "7", "7th", "the twenty-first".
DayOfMonth read_day_of_month(const Words& words, std::uint32_t at, bool article) {
  if (article && words.equals(at, "the")) ++at;
  const Digits digits = digits_at(words, at);
  if (digits.value >= 1 && digits.value <= 31 && digits.count <= 2) {
    const bool decimal =
        (words.is(at + 1, '.') || words.is(at + 1, ',') || words.is(at + 1, ':')) &&
        words.joined(at + 1) && words.joined(at + 2) && words.is_digits(at + 2);
    if (decimal || words.is(at + 1, '%')) return {};
    return {digits.value, at + 1, false};
  }
  if (const auto ordinal = read_ordinal(words, at); ordinal && ordinal->value <= 31)
    return {static_cast<int>(ordinal->value), ordinal->end, true};
  if (!words.has(at, WordClass::cardinal)) return {};
  const auto number = read_number_words(words, at);
  if (!number || number->scaled() || number->fraction || number->low < 1 || number->low > 31)
    return {};
  return {static_cast<int>(number->low), number->end, false};
}

int month_at(const Words& words, std::uint32_t at) {
  const auto* month = words.reading(at, WordClass::month);
  return month == nullptr ? 0 : static_cast<int>(month->number);
}

/// Passes over the point of "Sept."; a month's full name needs none.
std::uint32_t after_point(const Words& words, std::uint32_t at) {
  const std::size_t letters = words.text(at - 1).size();
  const bool brief = letters == 3 ? !words.equals(at - 1, "may") : words.equals(at - 1, "sept");
  return brief && words.is(at, '.') && words.joined(at) ? at + 1 : at;
}

/// A year behind a month: ", 2018", " of 2018", "/2018", " in 2018", " of '87".
void read_year_behind(const Words& words, CalendarDay& date) {
  std::uint32_t at = date.end;
  const char mark = words.mark(at);
  const bool of = words.equals(at, "of");
  if (mark == ',' || mark == '/' || mark == '-' || of || words.equals(at, "in")) ++at;
  if ((mark == '/' || mark == '-') && !words.joined(at)) return;
  if (const auto year = read_year(words, at)) {
    if (year->value < 1000) return;
    date.year = year->value;
    date.end = year->end;
  } else if (const Digits two = digits_at(words, at); of && two.count == 2) {
    date.year = two.value < 40 ? 2000 + two.value : 1900 + two.value;
    date.end = at + 1;
  }
}

/// "March 7", "March 7th, 2018", "March the seventh", "Dec-2018", "Sept. 20".
std::optional<CalendarDay> read_month_first(const Words& words, std::uint32_t at) {
  const int month = month_at(words, at);
  if (month == 0) return std::nullopt;
  CalendarDay date;
  date.month = month;
  date.end = after_point(words, at + 1);
  std::uint32_t next = date.end;
  const bool mark =
      (words.is(next, '/') || words.is(next, '-')) && words.joined(next) && words.joined(next + 1);
  const bool comma = words.is(next, ',');
  if (mark || comma) ++next;
  const Digits digits = digits_at(words, next);
  const DayOfMonth day = digits.count == 4 ? DayOfMonth{} : read_day_of_month(words, next, true);
  const bool fits = day.value != 0 && (!comma || day.ordinal) && !words[next].break_before;
  const bool clock = fits && words.is(day.end, ':') && words.joined(day.end + 1);
  const bool more = fits && !day.ordinal && words.has(day.end, WordClass::unit, WordClass::percent);
  if (fits && !clock && !more) {
    date.day = day.value;
    date.end = day.end;
    read_year_behind(words, date);
    if (date.year == 0) {
      const Digits two = digits_at(words, date.end);
      if (day.ordinal && two.count == 2 && !words.is(date.end + 1, ':')) {
        date.year = 2000 + two.value;
        ++date.end;
      }
    }
  } else {
    read_year_behind(words, date);
    if (date.year != 0 && mark && words.is(date.end, '-') && words.joined(date.end + 1)) {
      if (const Digits last = digits_at(words, date.end + 1); last.value >= 1 && last.value <= 31) {
        date.day = last.value;
        date.end += 2;
      }
    }
  }
  return date;
}

/// "7 March 2018", "the seventh of March", "05-Aug-2016", "2019/aug/01".
std::optional<CalendarDay> read_day_first(const Words& words, std::uint32_t at) {
  const Digits year = digits_at(words, at);
  if (year.count == 4 && (words.is(at + 1, '/') || words.is(at + 1, '-')) && words.joined(at + 2)) {
    if (const int month = month_at(words, at + 2); month != 0) {
      const Digits day = digits_at(words, at + 4);
      if (day.value >= 1 && day.value <= 31 && words.joined(at + 4))
        return CalendarDay{year.value, month, day.value, 0, false, false, at + 5};
    }
    const Digits day = digits_at(words, at + 2);
    const int month = month_at(words, at + 4);
    if (month != 0 && day.value >= 1 && day.value <= 31 && words.joined(at + 4))
      return CalendarDay{year.value, month, day.value, 0, false, false, at + 5};
  }
  const DayOfMonth day = read_day_of_month(words, at, true);
  if (day.value == 0) return std::nullopt;
  std::uint32_t next = day.end;
  if (words.equals(next, "day") && day.ordinal) ++next;
  if (words.equals(next, "of")) ++next;
  if ((words.is(next, '-') || words.is(next, '/')) && words.joined(next + 1)) ++next;
  if (const Digits middle = digits_at(words, next); next != day.end && middle.count == 4) {
    const int month =
        words.is(next + 1, '-') || words.is(next + 1, '/') ? month_at(words, next + 2) : 0;
    if (month == 0) return std::nullopt;
    return CalendarDay{middle.value, month, day.value, 0, false, false, next + 3};
  }
  const int month = month_at(words, next);
  if (month == 0 || words[next].break_before) return std::nullopt;
  if (next == day.end && !day.ordinal && words.has(next, WordClass::ambiguous_month) &&
      !words.starts_upper(next) && !has_date_context(words, at))
    return std::nullopt;
  CalendarDay date{0, month, day.value, 0, false, false, after_point(words, next + 1)};
  read_year_behind(words, date);
  return date;
}

/// "Friday the 23rd", "Mon 13th", "Friday, June 15", "Friday 7/6".
std::optional<CalendarDay> read_weekday_first(const Words& words, std::uint32_t at) {
  const Term full = words.date_term(at, 'W');
  const Term brief = full ? Term{} : words.date_term(at, 'w');
  if (!full && !brief) return std::nullopt;
  const std::string_view value = (full ? full : brief).value();
  CalendarDay date;
  date.weekday = value[2] - '0';
  date.every = value.back() == 's';
  date.end = brief && words.is(at + 1, '.') ? at + 2 : at + 1;
  std::uint32_t next = date.end;
  const bool bracket = words.is(next, '(');
  if (words.is(next, ',') || words.is(next, '-') || bracket) ++next;
  if (words.equals(next, "the")) ++next;
  auto rest = read_month_first(words, next);
  if (rest && !is_month_here(words, next) && rest->day == 0) rest.reset();
  if (!rest) rest = read_day_first(words, next);
  if (!rest) rest = read_numeric_date(words, next);
  if (rest && rest->day != 0) {
    rest->weekday = 0;
    if (bracket && words.is(rest->end, ')')) ++rest->end;
    return rest;
  }
  const DayOfMonth day = read_day_of_month(words, next, false);
  const bool clock = words.is(day.end, ':') || words.date_term(day.end, 'T') ||
                     words.is(day.end, '-') || words.has(day.end, WordClass::time_unit);
  if (day.value != 0 && !words.is(date.end, ',') && !clock &&
      (day.ordinal || words.is_digits(next)) && !is_plural(words, day.end)) {
    date.day = day.value;
    date.end = day.end;
    return date;
  }
  if (full) return date;
  const bool context =
      has_date_context(words, at) || words.is_digits(date.end) ||
      (words.starts_upper(at) && !words.begins_sentence(at) && words.text(at).size() > 3);
  if (!context) return std::nullopt;
  return date;
}

}  // namespace

std::string CalendarDay::timex() const {
  if (weekday != 0) return filled_timex("XXXX-WXX-%1", {weekday});
  std::string result = "XXXX";
  if (year != 0)
    result = short_year ? filled_timex("XX%2", {year % 100}) : filled_timex("%4", {year % 10000});
  if (month == 0 && day == 0) return result;
  result += month == 0 ? "-XX" : filled_timex("-%2", {month});
  return day == 0 ? result : result + filled_timex("-%2", {day});
}

std::optional<Year> read_year(const Words& words, std::uint32_t at) {
  if (words.is(at, '\'') && words.joined(at + 1) && digits_at(words, at + 1).count == 2) {
    const int value = digits_at(words, at + 1).value;
    return Year{value < 40 ? 2000 + value : 1900 + value, at + 2};
  }
  const Digits digits = digits_at(words, at);
  if (digits.count == 4 && digits.value >= 1000 && digits.value < 3000) {
    const bool goes_on = (words.is(at + 1, ',') || words.is(at + 1, '.')) && words.joined(at + 1) &&
                         words.joined(at + 2) && words.is_digits(at + 2);
    if (goes_on || words.is(at + 1, '%')) return std::nullopt;
    return Year{digits.value, at + 1};
  }
  if (!words.has(at, WordClass::cardinal)) return std::nullopt;
  const auto number = read_number_words(words, at);
  if (!number || number->fraction || number->has_point) return std::nullopt;
  if (number->scaled() && number->low >= 1100 && number->low < 2100)
    return Year{static_cast<int>(number->low), number->end};
  if (number->low < 11 || number->low > 20) return std::nullopt;
  const auto rest = read_number_words(words, number->end);
  if (!rest || rest->low < 10 || rest->low > 99 || rest->fraction) return std::nullopt;
  return Year{static_cast<int>(number->low * 100 + rest->low), rest->end};
}

bool stands_as_year(const Words& words, std::uint32_t at) {
  const Digits digits = digits_at(words, at);
  const auto year = digits.count == 4 ? read_year(words, at) : std::nullopt;
  if (!year) return false;
  const bool context = has_date_context(words, at);
  const std::uint32_t next = at + 1;
  if (words.has(next, WordClass::range_to) && words.is_digits(next + 1) &&
      is_plural(words, next + 2))
    return false;
  if (context && words.starts_upper(next) && words.is_word(next)) return true;
  if (words.has(next, WordClass::unit, WordClass::percent, WordClass::currency_name,
                WordClass::scale, WordClass::temperature))
    return false;
  if (at > 0 && (words.has(at - 1, WordClass::currency_sign, WordClass::label_noun) ||
                 (words.is(at - 1, '-') && words.joined(at) && words.joined(at - 1)) ||
                 words.is(at - 1, '#')))
    return false;
  if (words.is(next, '-') && words.joined(next) && !words.is_digits(next + 1) &&
      digits.value < 1900)
    return false;
  const bool recent = year->value >= 1900 && year->value < 2100;
  if (!recent) return context && year->value < 2200 && !is_plural(words, next);
  if (context) return true;
  if (at > 0 && words.has(at - 1, WordClass::bound_about, WordClass::bound_below))
    return year->value % 50 != 0 && (next >= words.size() || words[next].kind != TokenKind::word ||
                                     words.has(next, WordClass::function_word));
  if (at > 1 && words.equals(at - 1, "than")) return words.equals(at - 2, "later");
  return !(is_plural(words, next) && year->value % 50 == 0);
}

bool is_month_here(const Words& words, std::uint32_t at) {
  const Term month = words.date_term(at, 'M');
  if (!month) return false;
  if (!words.has(at, WordClass::ambiguous_month)) return true;
  const bool number = words.is_digits(at + 1) || words.has(at + 1, WordClass::ordinal_word) ||
                      (words.is(at + 1, '.') && words.is_digits(at + 2)) || words.is(at + 1, '/') ||
                      (words.is(at + 1, '-') && words.is_digits(at + 2)) ||
                      (words.is(at + 1, ',') && words.is_digits(at + 2)) ||
                      (words.equals(at + 1, "to") && words.has(at + 2, WordClass::month)) ||
                      words.equals(at + 1, "the") ||
                      (words.starts_upper(at) && words.has(at + 1, WordClass::cardinal));
  const bool pointing = at > 0 && !words.starts_upper(at) && words.equals(at - 1, "this");
  return number || (has_date_context(words, at) && !pointing);
}

std::optional<CalendarDay> read_calendar_day(const Words& words, std::uint32_t at) {
  if (at >= words.size()) return std::nullopt;
  if (auto date = read_weekday_first(words, at)) return date;
  if (auto date = read_numeric_date(words, at)) return date;
  if (auto date = read_day_first(words, at)) return date;
  if (!is_month_here(words, at)) return std::nullopt;
  return read_month_first(words, at);
}

}  // namespace newsgloss
