#include "quantities/period.hpp"

#include <charconv>

#include "quantities/calendar.hpp"
#include "quantities/calendar_day.hpp"
#include "quantities/number.hpp"
#include "quantities/ordinal.hpp"
#include "quantities/timex.hpp"

namespace newsgloss {
namespace {

Date day_of(int year, int month, int day) {
  return {year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

void set_days(Moment& moment, std::int64_t first, std::int64_t last) {
  moment.has_first = true;
  moment.first = first;
  moment.last = last;
}

/// A span of whole months, as TIMEX3 is written here: "(2018-01-01,2018-04-01,P3M)".
Moment month_span(int year, int month, int months, const char* length) {
  Moment moment;
  moment.grain = Grain::quarter;
  const Date first = day_of(year, month, 1);
  set_days(moment, day_number(first), day_number(plus_months(first, months)));
  moment.date =
      "(" + timex_of_day(moment.first) + "," + timex_of_day(moment.last) + "," + length + ")";
  return moment;
}

int number_in(std::string_view text) {
  int value = 0;
  if (!text.empty() && text[0] == '+') text.remove_prefix(1);
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// The day of a holiday of a year: "12-25", "easter+1", "11.4.4+1".
Date holiday_in(std::string_view rule, int year) {
  if (rule.substr(0, 6) == "easter")
    return plus_days(easter_sunday(year), number_in(rule.substr(6)));
  if (rule[2] == '-') return day_of(year, number_in(rule.substr(0, 2)), number_in(rule.substr(3)));
  const std::size_t one = rule.find('.'), two = rule.find('.', one + 1);
  const std::size_t plus = rule.find('+');
  const Date day = nth_weekday(year, number_in(rule.substr(0, one)),
                               number_in(rule.substr(one + 1, two - one - 1)),
                               number_in(rule.substr(two + 1, plus - two - 1)));
  return plus == std::string_view::npos ? day : plus_days(day, number_in(rule.substr(plus)));
}

Moment day_moment(std::int64_t day) {
  Moment moment;
  moment.grain = Grain::day;
  moment.date = timex_of_day(day);
  set_days(moment, day, day + 1);
  const Date date = date_of(day);
  moment.month = date.month;
  moment.day = date.day;
  return moment;
}

/// The nearest day or month of that name to today: the later of two as near.
int nearest_year(int month, int day, const Today& today) {
  int best = today.date.year;
  std::int64_t distance = 1000;
  for (int year = today.date.year - 1; year <= today.date.year + 1; ++year) {
    const std::int64_t number = day_number(day_of(year, month, day == 0 ? 1 : day));
    const std::int64_t away = number > today.number ? number - today.number : today.number - number;
    if (away <= distance) best = year, distance = away;
  }
  return best;
}

Moment calendar_moment(const CalendarDay& date, const Today& today) {
  if (date.day == 0 && date.weekday == 0) {
    Moment moment = month_period(date.year, date.month, today);
    moment.date = date.timex();
    return moment;
  }
  Moment moment;
  moment.grain = Grain::day;
  moment.date = date.timex();
  moment.month = date.month;
  moment.day = date.day;
  moment.weekday = date.weekday;
  moment.every = date.every;
  moment.year_open = date.year == 0;
  if (date.weekday != 0) {
    const int back = (weekday_of(today.number) - date.weekday + 7) % 7;
    set_days(moment, today.number - back, today.number - back + 1);
  } else if (date.month != 0) {
    const int year = date.year != 0 ? date.year : nearest_year(date.month, date.day, today);
    const std::int64_t day = day_number(day_of(year, date.month, date.day));
    set_days(moment, day, day + 1);
  }
  return moment;
}

/// "Tuesday of next week", "Monday of the following week".
void place_in_week(const Words& words, Moment& moment, const Today& today) {
  std::uint32_t at = moment.end;
  if (words.equals(at, "of") || words.equals(at, "in")) ++at;
  if (words.equals(at, "the")) ++at;
  const Term which = words.date_term(at, 'R');
  if (!which || period_letter(words, which.end) != 'W') return;
  const int shift = number_in(which.value().substr(2));
  const int weekday = moment.weekday;
  moment = day_moment(shifted_period('W', shift, today).first + weekday - 1);
  moment.end = which.end + 1;
}

/// "on the 18th"
std::optional<Moment> read_lone_day(const Words& words, std::uint32_t at) {
  const std::uint32_t before = at > 0 && words.equals(at - 1, "the") ? at - 1 : at;
  if (before == 0 || !words.equals(before - 1, "on") || !words[at].starts_with_digit)
    return std::nullopt;
  const auto ordinal = read_ordinal(words, at);
  if (!ordinal || ordinal->value > 31) return std::nullopt;
  const bool noun =
      words.is_word(ordinal->end) && !words.has(ordinal->end, WordClass::function_word);
  if (noun) return std::nullopt;
  Moment moment;
  moment.grain = Grain::day;
  moment.date = filled_timex("XXXX-XX-%2", {static_cast<int>(ordinal->value)});
  moment.end = ordinal->end;
  return moment;
}

struct Holiday {
  std::string_view rule;
  std::uint32_t end = 0;
};

std::optional<Holiday> holiday_at(const Words& words, std::uint32_t at) {
  for (const char kind : {'H', 'h'}) {
    if (const Term term = words.date_term(at, kind))
      return Holiday{term.value().substr(2), term.end};
  }
  return std::nullopt;
}

}  // namespace

Moment year_period(int year) {
  Moment moment;
  moment.grain = Grain::year;
  moment.date = filled_timex("%4", {year});
  set_days(moment, day_number(day_of(year, 1, 1)), day_number(day_of(year + 1, 1, 1)));
  return moment;
}

Moment month_period(int year, int month, const Today& today) {
  Moment moment;
  moment.grain = Grain::month;
  moment.month = month;
  moment.year_open = year == 0;
  moment.date = year == 0 ? filled_timex("XXXX-%2", {month}) : filled_timex("%4-%2", {year, month});
  const Date first = day_of(year == 0 ? nearest_year(month, 0, today) : year, month, 1);
  set_days(moment, day_number(first), day_number(plus_months(first, 1)));
  return moment;
}

char period_letter(const Words& words, std::uint32_t at) {
  const auto* unit = words.reading(at, WordClass::time_unit);
  if (unit == nullptr) return 0;
  const std::string_view value = unit->value;
  const std::string_view name = value.substr(value.find('|') + 1);
  const std::string_view first = name.substr(0, name.find('|'));
  for (const auto& [word, letter] : {std::pair<std::string_view, char>{"day", 'D'},
                                     {"week", 'W'},
                                     {"month", 'M'},
                                     {"quarter", 'Q'},
                                     {"year", 'Y'},
                                     {"weekend", 'X'},
                                     {"decade", 'd'},
                                     {"century", 'c'},
                                     {"fortnight", 'F'}}) {
    if (first == word) return letter;
  }
  return 0;
}

Moment shifted_period(char unit, int shift, const Today& today) {
  const std::int64_t monday = today.number - weekday_of(today.number) + 1;
  Moment moment;
  switch (unit) {
    case 'D':
      return day_moment(today.number + shift);
    case 'W':
    case 'X': {
      const std::int64_t first = monday + 7 * shift;
      const IsoWeek week = iso_week_of(first);
      moment.date = filled_timex("%4-W%2", {week.year, week.week}) + (unit == 'X' ? "-WE" : "");
      moment.grain = unit == 'X' ? Grain::weekend : Grain::week;
      set_days(moment, unit == 'X' ? first + 5 : first, first + 7);
      return moment;
    }
    case 'F': {
      const std::int64_t first = monday + 14 * shift;
      set_days(moment, first, first + 14);
      moment.grain = Grain::span;
      moment.date = "(" + timex_of_day(first) + "," + timex_of_day(first + 14) + ",P2W)";
      return moment;
    }
    case 'M': {
      const Date month = plus_months(day_of(today.date.year, today.date.month, 1), shift);
      return month_period(month.year, month.month, today);
    }
    case 'Q': {
      const Date quarter = plus_months(
          day_of(today.date.year, (std::max<int>(today.date.month, 1) - 1) / 3 * 3 + 1, 1),
          3 * shift);
      return month_span(quarter.year, quarter.month, 3, "P3M");
    }
    case 'd':
      return month_span((today.date.year / 10 + shift) * 10, 1, 120, "P10Y");
    case 'c':
      return month_span((today.date.year / 100 + shift) * 100, 1, 1200, "P100Y");
    default:
      return year_period(today.date.year + shift);
  }
}

std::optional<Moment> read_named_day(const Words& words, std::uint32_t at, const Today& today) {
  const Term which = words.date_term(at, 'R');
  const std::uint32_t name = which ? which.end : at;
  if (const auto holiday = holiday_at(words, name)) {
    std::uint32_t end = holiday->end;
    int year = 0;
    if (const std::uint32_t next = words.equals(end, "of") ? end + 1 : end; true) {
      if (const auto said = read_year(words, next)) year = said->value, end = said->end;
      if (words.date_term(next, 'R') && period_letter(words, next + 1) == 'Y')
        year = today.date.year + number_in(words.date_term(next, 'R').value().substr(2)),
        end = next + 2;
    }
    const bool open = year == 0 && !which;
    if (open || year == 0) year = today.date.year;
    Date date = holiday_in(holiday->rule, year);
    if (which) {
      const int shift = number_in(which.value().substr(2));
      if (shift > 0 && day_number(date) <= today.number) date = holiday_in(holiday->rule, year + 1);
      if (shift < 0 && day_number(date) >= today.number) date = holiday_in(holiday->rule, year - 1);
    }
    Moment moment = day_moment(day_number(date));
    moment.year_open = open;
    if (open) moment.date.replace(0, 4, "XXXX");
    if (period_letter(words, end) == 'X') {
      const IsoWeek week = iso_week_of(moment.first);
      moment.date = filled_timex("%4-W%2-WE", {week.year, week.week});
      ++end;
    }
    moment.end = end;
    return moment;
  }
  if (const Term day = words.date_term(at, 'D')) {
    Moment moment = day_moment(today.number + number_in(day.value().substr(2)));
    moment.end = day.end;
    return moment;
  }
  if (const Term place = words.date_term(at, 'E')) {
    const std::uint32_t next = words.equals(place.end, "the") ? place.end + 1 : place.end;
    const char letter = period_letter(words, next);
    if (letter != 0 && words.text(next).back() != 's') {
      Moment moment = shifted_period(letter, 0, today);
      moment.end = next + 1;
      return moment;
    }
  }
  if (const Term now = words.date_term(at, 'n')) {
    Moment moment;
    moment.grain = Grain::now;
    moment.date = "PRESENT_REF";
    set_days(moment, today.number, today.number + 1);
    moment.end = now.end;
    return moment;
  }
  return std::nullopt;
}

std::optional<Moment> read_period(const Words& words, std::uint32_t at, const Today& today) {
  if (at >= words.size()) return std::nullopt;
  std::optional<Moment> moment = read_named_day(words, at, today);
  if (!moment) moment = read_year_part(words, at, today);
  if (!moment) moment = read_relative(words, at, today);
  if (!moment) {
    if (const auto date = read_calendar_day(words, at)) {
      moment = calendar_moment(*date, today);
      moment->end = date->end;
      if (date->weekday != 0 && date->day == 0) place_in_week(words, *moment, today);
    } else if (stands_as_year(words, at) ||
               (words.has(at, WordClass::cardinal) && read_year(words, at) &&
                read_year(words, at)->end > at + 1 &&
                !words.has(read_year(words, at)->end, WordClass::plural_noun))) {
      const auto year = read_year(words, at);
      moment = year_period(year->value);
      moment->end = year->end;
    }
  }
  if (!moment) moment = read_lone_day(words, at);
  if (moment) moment->begin = at;
  return moment;
}

}  // namespace newsgloss
