// Periods by their place from today ("last week", "next Monday", "the last three months") and parts
// of years ("the third quarter of 2018", "the first week of May", "the 1990s").

#include <charconv>

#include "quantities/calendar.hpp"
#include "quantities/calendar_day.hpp"
#include "quantities/number.hpp"
#include "quantities/ordinal.hpp"
#include "quantities/period.hpp"
#include "quantities/timex.hpp"

namespace newsgloss {
namespace {

int shift_of(const Term& which) {
  return which.value()[2] == '-' ? -1 : which.value()[2] - '0';
}

std::optional<Moment> at_end(Moment moment, std::uint32_t end) {
  moment.end = end;
  return moment;
}

Moment day_at(std::int64_t day) {
  Moment moment;
  moment.grain = Grain::day;
  moment.date = timex_of_day(day);
  moment.has_first = true;
  moment.first = day;
  moment.last = day + 1;
  const Date date = date_of(day);
  moment.month = date.month;
  moment.day = date.day;
  return moment;
}

/// "next Monday": of the coming week; "this Monday": of this one; "past Monday": the last one gone.
Moment weekday_of_week(const Words& words, std::uint32_t which_at, int shift, int weekday,
                       const Today& today) {
  const std::int64_t monday = today.number - weekday_of(today.number) + 1;
  std::int64_t day = monday + 7 * shift + weekday - 1;
  if (words.equals(which_at, "past")) {
    day = monday + weekday - 1;
    if (day >= today.number) day -= 7;
  }
  return day_at(day);
}

Moment season(std::string_view letters, int year) {
  Moment moment;
  moment.grain = Grain::span;
  moment.date =
      year == 0 ? std::string(letters) : filled_timex("%4-", {year}) + std::string(letters);
  return moment;
}

/// "week 31", "w/c 4 Feb", "the week of April 10th".
std::optional<Moment> read_week(const Words& words, std::uint32_t at, const Today& today) {
  if (const Term week = words.date_term(at, 'Z')) {
    std::uint32_t next = week.end;
    if (words.equals(next, "the")) ++next;
    const auto date = read_calendar_day(words, next);
    if (date && date->is_day()) {
      Moment moment = date->year == 0 && date->month != 0 ? day_at(today.number) : Moment{};
      moment.date = date->timex();
      moment.grain = Grain::week;
      return at_end(moment, date->end);
    }
    if (const auto ordinal = read_ordinal(words, next)) {
      Moment moment;
      moment.date = filled_timex("XXXX-XX-%2", {static_cast<int>(ordinal->value)});
      moment.grain = Grain::week;
      return at_end(moment, ordinal->end);
    }
  }
  if (!words.equals(at, "week") || !words.is_digits(at + 1) || words.text(at + 1).size() > 2)
    return std::nullopt;
  const int number = static_cast<int>(value_of_digits(words.text(at + 1)));
  if (number < 1 || number > 53) return std::nullopt;
  int year = today.date.year;
  std::uint32_t end = at + 2;
  if (words.equals(end, "of")) {
    if (const auto said = read_year(words, end + 1)) {
      year = said->value;
      end = said->end;
    } else if (const Term which = words.date_term(end + 1, 'R');
               which && period_letter(words, which.end) == 'Y') {
      year += shift_of(which);
      end = which.end + 1;
    }
  }
  Moment moment;
  moment.grain = Grain::week;
  moment.date = filled_timex("%4-W%2", {year, number});
  moment.has_first = true;
  moment.first = monday_of_iso_week(year, number);
  moment.last = moment.first + 7;
  return at_end(moment, end);
}

/// "the 1990s", "90s", "1990 s", "the nineties".
std::optional<Moment> read_decade(const Words& words, std::uint32_t at) {
  int first = -1;
  std::uint32_t end = at + 1;
  if (const Term named = words.date_term(at, 'd')) {
    if (at == 0 || words.starts_upper(at) || !words.equals(at - 1, "his")) {
      first = (named.value()[2] - '0') * 10;
    }
  } else if (words[at].starts_with_digit) {
    const std::string_view word = words.text(at);
    const bool glued = word.size() > 2 && (word.back() == 's' || word.back() == 'S');
    const std::string_view digits = glued ? word.substr(0, word.size() - 1) : word;
    const bool all = digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (!all || (digits.size() != 4 && digits.size() != 2) || digits.back() != '0')
      return std::nullopt;
    if (!glued) {
      if (words.is(at + 1, '\'') && words.joined(at + 1)) ++end;
      if (!words.equals(end, "s")) return std::nullopt;
      ++end;
    }
    first = static_cast<int>(value_of_digits(digits));
  }
  if (first < 0) return std::nullopt;
  Moment moment;
  moment.grain = Grain::span;
  if (first < 100) {
    moment.date = filled_timex("(XX%2-01-01,XX%2-01-01,P10Y)", {first, (first + 10) % 100});
    return at_end(moment, end);
  }
  moment.date = filled_timex("(%4-01-01,%4-01-01,P10Y)", {first, first + 10});
  moment.has_first = true;
  moment.first = year_period(first).first;
  moment.last = year_period(first + 9).last;
  return at_end(moment, end);
}

struct Whole {
  int year = 0;  // 0: not said
  int month = 0;
  std::uint32_t end = 0;  // 0: nothing said
};

/// "2018", "last year", "May", "next month", "the year" behind "of" or a comma.
Whole read_whole(const Words& words, std::uint32_t at, const Today& today) {
  if (words.equals(at, "the")) ++at;
  if (const Term which = words.date_term(at, 'R')) {
    const char letter = period_letter(words, which.end);
    if (letter == 'Y') return {today.date.year + shift_of(which), 0, which.end + 1};
    if (letter == 'M') {
      const Moment month = shifted_period('M', shift_of(which), today);
      const Date date = date_of(month.first);
      return {date.year, date.month, which.end + 1};
    }
    return {};
  }
  if (const auto year = read_year(words, at)) return {year->value, 0, year->end};
  if (words.has(at, WordClass::month)) {
    const auto date = read_calendar_day(words, at);
    if (date && date->month != 0 && date->day == 0) return {date->year, date->month, date->end};
  }
  const char letter = period_letter(words, at);
  if (letter == 'Y') return {0, 0, at + 1};
  if (letter == 'M') return {today.date.year, today.date.month, at + 1};
  return {};
}

Moment quarter_of(int year, int first_month, int months) {
  Moment moment;
  moment.grain = Grain::quarter;
  const int next_year = first_month + months > 12 ? 1 : 0;
  const int next_month = (first_month + months - 1) % 12 + 1;
  const std::string length = months == 3 ? "P3M" : "P6M";
  if (year == 0) {
    moment.date = filled_timex("(XXXX-%2-01,XXXX-%2-01,", {first_month, next_month}) + length + ")";
    return moment;
  }
  moment.date = filled_timex("(%4-%2-01,", {year, first_month}) +
                filled_timex("%4-%2-01,", {year + next_year, next_month}) + length + ")";
  moment.has_first = true;
  moment.first = day_number({year, static_cast<std::uint8_t>(first_month), 1});
  moment.last = day_number({year + next_year, static_cast<std::uint8_t>(next_month), 1});
  return moment;
}

/// "Q3 2018", "2018-Q3", "2019 H2".
std::optional<Moment> read_short_quarter(const Words& words, std::uint32_t at) {
  int year = 0;
  std::uint32_t next = at;
  if (words.is_digits(at)) {
    const auto said = read_year(words, at);
    if (!said) return std::nullopt;
    year = said->value;
    next = words.is(said->end, '-') ? said->end + 1 : said->end;
  }
  const Term part = words.date_term(next, 'Q');
  if (!part) return std::nullopt;
  std::uint32_t end = part.end;
  if (year == 0) {
    std::uint32_t behind = end;
    if (words.is(behind, '-') || words.equals(behind, "of")) ++behind;
    if (const auto said = read_year(words, behind)) year = said->value, end = said->end;
  }
  const bool half = part.value()[2] == 'h';
  const int number = part.value().back() - '0';
  return at_end(quarter_of(year, half ? (number - 1) * 6 + 1 : (number - 1) * 3 + 1, half ? 6 : 3),
                end);
}

std::int64_t week_of_month(const Whole& whole, int number) {
  const Date first{whole.year, static_cast<std::uint8_t>(whole.month), 1};
  const std::int64_t day = day_number(first);
  const std::int64_t monday = day + (8 - weekday_of(day)) % 7;
  return monday + 7 * (number - 1);
}

/// "first week of 2015", "the third quarter of last year", "9th month of next year", "last week of
/// July", "21st century".
std::optional<Moment> read_ordinal_period(const Words& words, std::uint32_t at,
                                          const Today& today) {
  std::uint32_t next = at;
  int number = 0;
  if (words.equals(at, "last")) {
    number = -1;
    ++next;
  } else if (const auto ordinal = read_ordinal(words, at); ordinal && ordinal->value < 60) {
    number = static_cast<int>(ordinal->value);
    next = ordinal->end;
  } else {
    return std::nullopt;
  }
  if (words.is(next, '-')) ++next;
  const char letter = period_letter(words, next);
  if (letter == 'c' && number > 0) {
    const int first = (number - 1) * 100;
    Moment moment;
    moment.grain = Grain::span;
    moment.date = filled_timex("(%4-01-01,%4-01-01,P100Y)", {first, first + 100});
    return at_end(moment, next + 1);
  }
  if (letter != 'W' && letter != 'M' && letter != 'Q') return std::nullopt;
  std::uint32_t of = next + 1;
  const bool comma = words.is(of, ',');
  if (!comma && !words.equals(of, "of") && !words.equals(of, "in") && (letter != 'Q' || number < 0))
    return std::nullopt;
  const bool link = comma || words.equals(of, "of") || words.equals(of, "in");
  const Whole whole = read_whole(words, link ? of + 1 : of, today);
  if (whole.end == 0 || (comma && whole.year == 0)) {
    if (letter == 'Q' && number > 0 && number <= 4)
      return at_end(quarter_of(0, number * 3 - 2, 3), of);
    return std::nullopt;
  }
  Moment moment;
  moment.grain = Grain::week;
  if (letter == 'Q') {
    const int quarter = number < 0 ? 4 : number;
    return quarter > 4 ? std::nullopt
                       : at_end(quarter_of(whole.year, quarter * 3 - 2, 3), whole.end);
  }
  if (letter == 'M') {
    if (whole.month != 0 || number > 12) return std::nullopt;
    return at_end(month_period(whole.year, number < 0 ? 12 : number, today), whole.end);
  }
  if (whole.month != 0) {
    const std::string year = whole.year == 0 ? "XXXX" : filled_timex("%4", {whole.year});
    moment.date = year + filled_timex("-%2-W%2", {whole.month, number < 0 ? 5 : number});
    if (whole.year != 0) {
      moment.has_first = true;
      moment.first = week_of_month(whole, number < 0 ? 4 : number);
      moment.last = moment.first + 7;
    }
  } else {
    const int year = whole.year == 0 ? today.date.year : whole.year;
    moment.date = filled_timex("%4-W%2", {year, number < 0 ? iso_weeks_in(year) : number});
    moment.has_first = true;
    moment.first = monday_of_iso_week(year, number < 0 ? iso_weeks_in(year) : number);
    moment.last = moment.first + 7;
  }
  return at_end(moment, whole.end);
}

std::optional<Moment> read_season(const Words& words, std::uint32_t at, int year, bool certain) {
  const Term named = words.date_term(at, 'S');
  if (!named) return std::nullopt;
  if (!certain && words.has(at, WordClass::ambiguous_month)) return std::nullopt;
  std::uint32_t end = named.end;
  if (year == 0) {
    const std::uint32_t next = words.equals(end, "of") || words.is(end, ',') ? end + 1 : end;
    if (const auto said = read_year(words, next)) year = said->value, end = said->end;
  }
  return at_end(season(named.value().substr(2), year), end);
}

/// "fiscal year 2008", "the year 2008", "FY18".
std::optional<Moment> read_year_kind(const Words& words, std::uint32_t at) {
  const Term kind = words.date_term(at, 'Y');
  if (!kind && !words.equals(at, "year")) return std::nullopt;
  const std::string prefix = kind ? std::string(kind.value().substr(2)) : "";
  std::uint32_t next = kind ? kind.end : at + 1;
  if (words.equals(next, "of")) ++next;
  const auto year = read_year(words, next);
  if (!year && !kind) return std::nullopt;
  if (!year && prefix.size() == 2 && words.text(at).size() < 4) return std::nullopt;
  Moment moment = year ? year_period(year->value) : Moment{};
  moment.grain = Grain::year;
  moment.date = prefix + (year ? filled_timex("%4", {year->value}) : "XXXX");
  return at_end(moment, year ? year->end : kind.end);
}

}  // namespace

std::optional<Moment> read_relative(const Words& words, std::uint32_t at, const Today& today) {
  const Term which = words.date_term(at, 'R');
  if (!which) return std::nullopt;
  const int shift = shift_of(which);
  std::uint32_t next = which.end;
  if (const Term kind = words.date_term(next, 'Y'); kind && words.text(next).size() > 2) {
    Moment moment = year_period(today.date.year + shift);
    moment.date = std::string(kind.value().substr(2)) + moment.date;
    return at_end(moment, kind.end);
  }
  if (words.equals(next, "working") || words.equals(next, "work")) ++next;
  if (words.equals(next, "workweek")) return at_end(shifted_period('W', shift, today), next + 1);
  if (const char letter = period_letter(words, next)) {
    if (words.text(next).back() == 's') return std::nullopt;
    std::uint32_t end = next + 1;
    if (letter == 'W') {
      const std::uint32_t day = words.equals(end, "on") || words.is(end, '-') ? end + 1 : end;
      const Term weekday =
          words.date_term(day, 'W') ? words.date_term(day, 'W') : words.date_term(day, 'w');
      if (weekday)
        return at_end(day_at(shifted_period('W', shift, today).first + weekday.value()[2] - '1'),
                      weekday.end);
    }
    return at_end(shifted_period(letter, shift, today), end);
  }
  if (const auto* unit = words.reading(next, WordClass::time_unit)) {
    const std::string_view value = unit->value;
    Moment moment;
    moment.grain = Grain::span;
    moment.date = "P" + std::string(value.substr(value.rfind('|') + 1));
    if (words.text(next).back() != 's') return at_end(moment, next + 1);
  }
  for (const char kind : {'W', 'w'}) {
    const Term weekday = words.date_term(next, kind);
    if (!weekday || weekday.value().back() == 's') continue;
    if (const auto full = read_calendar_day(words, next); full && full->day != 0) {
      Moment moment = day_at(today.number);
      moment.date = full->timex();
      moment.month = full->month;
      moment.day = full->day;
      return at_end(moment, full->end);
    }
    return at_end(weekday_of_week(words, at, shift, weekday.value()[2] - '0', today), weekday.end);
  }
  const bool verb = words.has(next, WordClass::ambiguous_month) && !words.starts_upper(next) &&
                    words.equals(at, "this");
  if (const Term month = verb ? Term{} : words.date_term(next, 'M')) {
    const int number = static_cast<int>(words.reading(next, WordClass::month)->number);
    int year = today.date.year + (shift > 0 && number <= today.date.month ? 1 : 0);
    if (shift < 0 && number >= today.date.month) --year;
    return at_end(month_period(year, number, today), month.end);
  }
  return read_season(words, next, today.date.year + shift, true);
}

std::optional<Moment> read_year_part(const Words& words, std::uint32_t at, const Today& today) {
  if (auto found = read_short_quarter(words, at)) return found;
  if (auto found = read_decade(words, at)) return found;
  if (auto found = read_ordinal_period(words, at, today)) return found;
  if (auto found = read_week(words, at, today)) return found;
  if (auto found = read_year_kind(words, at)) return found;
  const bool certain = at > 0 && words.has(at - 1, WordClass::date_context);
  return read_season(words, at, 0, certain);
}

}  // namespace newsgloss
