// Dates of news and of notes: a moment, two moments that make a range, or a moment that comes
// again. The TIMEX3 values of ranges are written as (begin,end,length).

#include "quantities/date_reader.hpp"

#include <cmath>

#include "quantities/calendar.hpp"
#include "quantities/calendar_day.hpp"
#include "quantities/number.hpp"
#include "quantities/period.hpp"

namespace newsgloss {
namespace {

std::uint32_t connector_end(const Words& words, std::uint32_t at, char opener) {
  if (at >= words.size() || words[at].break_before) return at;
  if (words.is(at, '-') || words.is(at, '~')) return at + 1;
  if (words.has(at, WordClass::range_to)) return at + 1;
  if (opener == 'b' && words.has(at, WordClass::number_and)) return at + 1;
  return at;
}

char opener_at(const Words& words, std::uint32_t at) {
  for (std::uint32_t back = 1; back <= 4 && back <= at; ++back) {
    if (const auto* opener = words.reading(at - back, WordClass::range_opener))
      return opener->value[0];
    if (!words.has(at - back, WordClass::date_word, WordClass::determiner, WordClass::date_link))
      return 0;
  }
  return 0;
}

std::string clock_length(int seconds) {
  if (seconds <= 0) seconds += 86400;
  std::string text = "PT";
  if (seconds / 3600 != 0) text += std::to_string(seconds / 3600) + "H";
  if (seconds / 60 % 60 != 0) text += std::to_string(seconds / 60 % 60) + "M";
  if (seconds % 60 != 0) text += std::to_string(seconds % 60) + "S";
  return text;
}

/// "9.30-4.30pm", "2 and 4:30 pm", "12-4": the first end takes its half of the day from the second.
void settle_halves(Clock& first, Clock& second) {
  if (first.half_known && !second.half_known && second.hour < 12 &&
      second.seconds() < first.seconds())
    second.hour += 12;
  if (!first.half_known && second.half_known && second.hour >= 12 && first.hour < 12 &&
      (first.hour + 12) * 3600 + (first.minute > 0 ? first.minute * 60 : 0) < second.seconds())
    first.hour += 12;
  if (!first.half_known && !second.half_known && second.seconds() < first.seconds() &&
      second.hour < 12)
    second.hour += 12;
}

Moment clock_range(const Moment& day, Clock first, Clock second, std::uint32_t begin,
                   std::uint32_t end) {
  settle_halves(first, second);
  Moment range = day;
  range.clock.reset();
  range.part.clear();
  range.begin = begin;
  range.end = end;
  range.date = "(" + day.date + first.timex() + "," + day.date + second.timex() + "," +
               clock_length(second.seconds() - first.seconds()) + ")";
  return range;
}

/// "5 to 6 pm", "from 10 to 11:30 on Friday", "between 3 and 8 yesterday".
std::optional<Moment> read_clock_range(const Words& words, std::uint32_t at, const Today& today) {
  auto first = read_clock(words, at);
  if (!first || first->end >= words.size()) return std::nullopt;
  const char opener = opener_at(words, at);
  const std::uint32_t link = first->end;
  std::uint32_t next = connector_end(words, link, opener);
  if (next == link && opener == 'b' && words.has(link, WordClass::range_to)) next = link + 1;
  if (next == link) return std::nullopt;
  auto second = read_clock(words, next);
  if (!second) return std::nullopt;
  Moment behind;
  behind.begin = at;
  behind.end = second->end;
  std::uint32_t date_at = second->end;
  for (int skipped = 0;
       skipped < 3 && words.has(date_at, WordClass::date_link, WordClass::determiner); ++skipped)
    ++date_at;
  if (words.equals(date_at, "of")) ++date_at;
  auto date = date_at < words.size() ? read_moment(words, date_at, today) : std::nullopt;
  if (date && (date->grain != Grain::day || date->clock) && date->part.empty()) date.reset();
  if (!first->sure && !second->sure && !(date && (opener != 0 || words.is(link, '-'))))
    return std::nullopt;
  if (!date) return clock_range(Moment{}, *first, *second, at, second->end);
  if (date->part.size() == 2) {
    if (!first->half_known) set_half(*first, is_afternoon(date->part));
    if (!second->half_known) set_half(*second, is_afternoon(date->part));
  }
  return clock_range(*date, *first, *second, at, date->end);
}

std::string range_text(const Moment& first, const Moment& second, std::int64_t last_day) {
  const std::int64_t days = last_day - first.first;
  const std::string begin = first.first_timex();
  std::string end = second.grain == Grain::now ? timex_of_day(last_day) : second.first_timex();
  std::string length = "P" + std::to_string(days) + "D";
  const bool months = first.grain >= Grain::month && second.grain >= Grain::month;
  if (months) {
    const Date a = date_of(first.first), b = date_of(last_day);
    const int count = (b.year - a.year) * 12 + b.month - a.month;
    const bool years = first.grain == Grain::year && second.grain == Grain::year;
    length = "P" + std::to_string(years ? count / 12 : count) + (years ? "Y" : "M");
  }
  return "(" + begin + "," + end + "," + length + ")";
}

/// Gives the first end the year of the second ("May to Oct 2020"), and an open second end a day
/// behind the first.
void settle_years(Moment& first, Moment& second, const Today& today) {
  if (first.year_open && !second.year_open && second.has_first && first.month != 0) {
    const Date end = date_of(second.first);
    const bool before =
        first.month < end.month || (first.month == end.month && first.day <= end.day);
    const int year = before ? end.year : end.year - 1;
    if (first.day != 0) {
      const Date day{year, static_cast<std::uint8_t>(first.month),
                     static_cast<std::uint8_t>(first.day)};
      first.first = day_number(day);
      first.date = timex_of_day(first.first);
      first.year_open = false;
    } else {
      first = month_period(year, first.month, today);
    }
  }
  if (second.year_open && second.month != 0 && second.first < first.first) {
    Date day = date_of(second.first);
    day.year = date_of(first.first).year;
    if (day_number(day) < first.first) ++day.year;
    second.first = day_number(day);
  }
}

std::optional<Moment> joined_moments(Moment first, Moment second, const Today& today) {
  Moment range = first;
  range.end = second.end;
  range.grain = Grain::span;
  if (first.clock && second.clock) {
    settle_halves(*first.clock, *second.clock);
    const std::string& day = first.date.empty() ? second.date : first.date;
    const std::string& end_day = second.date.empty() ? first.date : second.date;
    range.date = "(" + day + first.clock->timex() + "," + end_day + second.clock->timex() + "," +
                 clock_length(second.clock->seconds() - first.clock->seconds()) + ")";
  } else if (first.has_first && second.has_first) {
    settle_years(first, second, today);
    range.date = range_text(first, second, second.first);
    range.last = second.last;
  } else {
    range.date = "(" + first.timex() + "," + second.timex() + ",)";
  }
  range.clock.reset();
  range.part.clear();
  return range;
}

/// A day of the month that stands for a second end: "November 19-20", "April 9th through 17th".
std::optional<Moment> read_same_month_end(const Words& words, const Moment& first, std::uint32_t at,
                                          const Today& today) {
  if (first.month == 0 || first.day == 0 || words.is(at, ',')) return std::nullopt;
  if (words.equals(at, "the")) ++at;
  const auto number = read_number(words, at);
  std::uint32_t end = 0;
  double value = 0;
  if (number && number->end == at + 1 && number->low <= 31 && number->low >= 1 &&
      !number->has_point &&
      (number->suffix.empty() ||
       words.glued(number->suffix, WordClass::ordinal_suffix) != nullptr)) {
    value = number->low;
    end = number->end;
  } else if (const auto* word = words.reading(at, WordClass::ordinal_word)) {
    value = word->number;
    end = at + 1;
  }
  if (end == 0 || words.is(end, ':') || words.date_term(end, 'T') ||
      words.has(end, WordClass::unit, WordClass::percent, WordClass::time_unit))
    return std::nullopt;
  const Date base = date_of(first.first);
  Date day{base.year, base.month, static_cast<std::uint8_t>(value)};
  if (value < first.day) day = plus_months(day, 1);
  Moment second = shifted_period('D', static_cast<int>(day_number(day) - today.number), today);
  second.year_open = first.year_open;
  if (first.year_open) second.date.replace(0, 4, "XXXX");
  second.end = end;
  return second;
}

/// "9 to 12 of June", "between 3 and 12 Sept": the month stands only behind the second day.
std::optional<Moment> read_day_range(const Words& words, std::uint32_t at, const Today& today) {
  std::uint32_t first_end = 0;
  int day = 0;
  if (words.is_digits(at) && words.text(at).size() <= 2) {
    day = static_cast<int>(value_of_digits(words.text(at)));
    first_end = at + 1;
  } else if (const auto* word = words.reading(at, WordClass::ordinal_word)) {
    day = static_cast<int>(word->number);
    first_end = at + 1;
  }
  if (first_end == 0 || day < 1 || day > 31) return std::nullopt;
  const std::uint32_t next = connector_end(words, first_end, opener_at(words, at));
  if (next == first_end) return std::nullopt;
  const auto date = read_calendar_day(words, next);
  if (!date || date->day == 0 || date->month == 0 || words.reading(next, WordClass::month))
    return std::nullopt;
  auto second = read_period(words, next, today);
  if (!second || !second->has_first) return std::nullopt;
  Moment first = shifted_period(
      'D', static_cast<int>(second->first - second->day + day - today.number), today);
  first.year_open = second->year_open;
  if (first.year_open) first.date.replace(0, 4, "XXXX");
  first.begin = at;
  return joined_moments(first, *second, today);
}

/// "1879-1884", "2013-14": a dash between years, the second later.
std::optional<Moment> read_years(const Words& words, std::uint32_t at) {
  const auto first = read_year(words, at);
  if (!first || !words.is_digits(at) || !words.is(at + 1, '-') || !words.joined(at + 1) ||
      !words.joined(at + 2) || !words.is_digits(at + 2) ||
      words.joined(at + 3) == words.is(at + 3, '-'))
    return std::nullopt;
  const std::size_t size = words.text(at + 2).size();
  int second = static_cast<int>(value_of_digits(words.text(at + 2)));
  if (size == 2 && second > 12) second += first->value / 100 * 100;
  if (size != 4 && size != 2) return std::nullopt;
  if (first->value < 1500 || second <= first->value || second > 2100 || second - first->value > 150)
    return std::nullopt;
  Moment range = year_period(first->value);
  const Moment last = year_period(second);
  range.grain = Grain::span;
  range.date = "(" + timex_of_day(range.first) + "," + timex_of_day(last.first) + ",P" +
               std::to_string(second - first->value) + "Y)";
  range.last = last.last;
  range.begin = at;
  range.end = at + 3;
  return range;
}

std::optional<Moment> read_range_of(const Words& words, const Moment& first, const Today& today) {
  const char opener = opener_at(words, first.begin);
  const std::uint32_t next = connector_end(words, first.end, opener);
  if (next == first.end) return std::nullopt;
  const bool dash = words.is(first.end, '-') || words.is(first.end, '~');
  if (dash && words.joined(next) != words.joined(first.end)) return std::nullopt;
  std::uint32_t at = next;
  if (words.equals(at, "the")) ++at;
  bool at_end = false;
  if (const Term place = words.date_term(at, 'E')) {
    at_end = words.equals(place.end - 2, "end") || words.equals(place.end - 1, "end");
    at = place.end;
  }
  auto second = read_moment(words, at, today);
  if (first.clock && (!second || !second->has_time())) {
    const auto clock = read_clock(words, at);
    if (clock) {
      Moment day = first;
      return clock_range(day, *first.clock, *clock, first.begin, clock->end);
    }
    return std::nullopt;
  }
  if (!second || (!second->has_first && first.has_first && !second->clock)) {
    second = first.has_first ? read_same_month_end(words, first, next, today) : std::nullopt;
  }
  if (!second || second->every) return std::nullopt;
  if (first.clock && !second->clock) return std::nullopt;
  if (at_end && second->has_first) {
    second->first = second->last;
    if (second->grain != Grain::month || !second->year_open)
      second->date = timex_of_day(second->first);
  }
  return joined_moments(first, *second, today);
}

/// "Monday from 10 to 11", "tomorrow 3-5 pm": a range of times behind a date.
std::optional<Moment> read_times_behind(const Words& words, const Moment& date) {
  std::uint32_t at = date.end;
  if (words.is(at, ',')) ++at;
  for (int skipped = 0; skipped < 2 && words.has(at, WordClass::date_link, WordClass::range_opener);
       ++skipped)
    ++at;
  if (at >= words.size()) return std::nullopt;
  auto first = read_clock(words, at);
  if (!first) return std::nullopt;
  const char opener = words.reading(at - 1, WordClass::range_opener) != nullptr ? 'b' : '\0';
  const std::uint32_t next = connector_end(words, first->end, opener);
  if (next == first->end) return std::nullopt;
  auto second = read_clock(words, next);
  if (!second ||
      (words.has(second->end, WordClass::unit, WordClass::time_unit, WordClass::noun_end) &&
       opener == 0 && !second->sure))
    return std::nullopt;
  if (date.part.size() == 2) {
    if (!first->half_known) set_half(*first, is_afternoon(date.part));
    if (!second->half_known) set_half(*second, is_afternoon(date.part));
  }
  return clock_range(date, *first, *second, date.begin, second->end);
}

DateReading reading_of(const Words& words, const Moment& moment, std::uint32_t begin) {
  DateReading reading;
  Quantity& quantity = reading.quantity;
  quantity.span = words.span(begin, moment.end);
  quantity.timex = moment.timex();
  const bool clock_only = moment.date.empty() || moment.date.substr(0, 2) == "(T";
  quantity.kind = clock_only ? QuantityKind::time : QuantityKind::date;
  if (moment.has_first) quantity.day = date_of(moment.first);
  reading.begin = begin;
  reading.end = moment.end;
  return reading;
}

}  // namespace

std::uint32_t bounds_begin(const Words& words, std::uint32_t at) {
  for (int taken = 0; taken < 3 && at > 0; ++taken) {
    std::uint32_t found = at;
    for (std::uint32_t size = 1; size <= 4 && size <= at; ++size) {
      const std::uint32_t begin = at - size;
      const Term place = words.date_term(begin, 'E');
      if ((place && place.end == at) || words.phrase_end(begin, WordClass::date_bound) == at)
        found = begin;
    }
    if (found == at && words.reading(at - 1, WordClass::range_opener) != nullptr) return at - 1;
    if (found == at && words.equals(at - 1, "the") && taken == 0) found = at - 1;
    if (found == at) break;
    at = found;
  }
  while (words.equals(at, "the")) ++at;
  return at;
}

std::optional<DateReading> read_date(const Words& words, std::uint32_t at, const Today& today) {
  const bool name = words.starts_upper(at) && !words.begins_sentence(at);
  if (const Term often = name ? Term{} : words.date_term(at, 'F')) {
    Moment moment;
    moment.date = often.value().substr(2);
    moment.end = often.end;
    return reading_of(words, moment, at);
  }
  if (const auto times = read_clock_range(words, at, today))
    return reading_of(words, *times, bounds_begin(words, at));
  if (const auto years = read_years(words, at))
    return reading_of(words, *years, bounds_begin(words, at));
  if (const auto days = read_day_range(words, at, today))
    return reading_of(words, *days, bounds_begin(words, at));
  const auto moment = read_moment(words, at, today);
  if (!moment || moment->end <= at) return std::nullopt;
  if (const auto range = read_range_of(words, *moment, today))
    return reading_of(words, *range, bounds_begin(words, at));
  if (moment->grain == Grain::day && !moment->clock) {
    if (const auto times = read_times_behind(words, *moment))
      return reading_of(words, *times, bounds_begin(words, at));
  }
  return reading_of(words, *moment, bounds_begin(words, at));
}

}  // namespace newsgloss
