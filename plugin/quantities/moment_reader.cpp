// One moment: a date and a time of day in either order ("Friday at 5 pm", "5 pm on Friday", "this
// morning"). A bare hour is a time only behind a date with "at", or with a part of the day.

#include "quantities/calendar.hpp"
#include "quantities/date_reader.hpp"
#include "quantities/period.hpp"

namespace newsgloss {
namespace {

std::uint32_t skip_link(const Words& words, std::uint32_t at) {
  if (words.is(at, ',') || words.is(at, '@') || words.is(at, '-')) ++at;
  for (int skipped = 0; skipped < 2 && words.has(at, WordClass::date_link); ++skipped) ++at;
  return at;
}

void set_clock(Moment& moment, Clock clock) {
  if (!moment.part.empty() && moment.part.size() == 2 && !clock.half_known)
    set_half(clock, is_afternoon(moment.part) && !(moment.part == "NI" && clock.hour < 5));
  moment.end = clock.end;
  moment.clock = clock;
}

/// "in the morning", "early evening", "morning" behind a date.
bool read_part(const Words& words, Moment& moment) {
  std::uint32_t at = moment.end;
  if (words.is(at, ',')) return false;
  for (int skipped = 0; skipped < 3 && words.has(at, WordClass::date_link, WordClass::determiner);
       ++skipped)
    ++at;
  if (const Term early = words.date_term(at, 'E')) at = early.end;
  if (words.equals(at, "the")) ++at;
  for (const char kind : {'P', 'p'}) {
    const Term part = words.date_term(at, kind);
    if (!part || part.value().size() > 4) continue;
    moment.part = part.value().substr(2);
    moment.every = moment.every || kind == 'p';
    moment.end = part.end;
    return true;
  }
  if (moment.grain == Grain::day && moment.end == at) {
    if (const Term half = words.date_term(at, 'T')) {
      moment.part = half.value() == "T:pm" ? "AF" : "MO";
      moment.end = half.end;
      return true;
    }
  }
  return false;
}

bool bare_hour_stands(const Words& words, const Clock& clock, std::uint32_t from,
                      std::uint32_t at) {
  if (at == from || !words.has(at - 1, WordClass::date_link) || clock.hour > 24) return false;
  const std::uint32_t next = clock.end;
  const bool goes_on = words.joined(next) && words.joined(next + 1) && !words.is(next, '.') &&
                       next + 1 < words.size() && words[next + 1].has_digit;
  const bool decimal = words.is(next, '.') && words.joined(next) && words.joined(next + 1) &&
                       next + 1 < words.size() && words[next + 1].has_digit;
  if (goes_on || decimal || words.is(next, '%')) return false;
  return next >= words.size() || words[next].kind != TokenKind::word ||
         words.has(next, WordClass::function_word, WordClass::date_word, WordClass::range_to);
}

void read_time_behind(const Words& words, Moment& moment) {
  const bool part = read_part(words, moment);
  const std::uint32_t from = moment.end;
  const std::uint32_t at = skip_link(words, from);
  const auto clock =
      at < words.size() && !words[at].break_before ? read_clock(words, at) : std::nullopt;
  if (clock && (clock->sure || bare_hour_stands(words, *clock, from, at) ||
                (clock->minute >= 0 && clock->end > at + 1 && words.joined(clock->end - 1)) ||
                (clock->minute >= 0 && !words[at].starts_with_digit))) {
    set_clock(moment, *clock);
    if (!part) read_part(words, moment);
    moment.part.clear();
  }
}

std::optional<Moment> read_tonight(const Words& words, std::uint32_t at, const Today& today) {
  Moment moment;
  if (const Term tonight = words.date_term(at, 'N')) {
    moment = shifted_period('D', 0, today);
    moment.end = tonight.end;
    moment.part = "NI";
  } else {
    std::uint32_t next = at;
    if (const Term early = words.date_term(at, 'E')) next = early.end;
    const Term which = words.date_term(next, 'R');
    const Term part = which ? words.date_term(which.end, 'P') : Term{};
    if (!part) return std::nullopt;
    moment = shifted_period('D', which.value()[2] == '-' ? -1 : which.value()[2] - '0', today);
    moment.end = part.end;
    moment.part = part.value().substr(2);
  }
  moment.begin = at;
  const std::uint32_t link = skip_link(words, moment.end);
  const auto clock = link < words.size() ? read_clock(words, link) : std::nullopt;
  if (clock && (clock->sure || bare_hour_stands(words, *clock, moment.end, link))) {
    set_clock(moment, *clock);
    moment.part.clear();
  }
  return moment;
}

std::optional<Moment> read_part_first(const Words& words, std::uint32_t at) {
  std::uint32_t next = at;
  if (const Term early = words.date_term(at, 'E')) next = early.end;
  if (words.equals(next, "the")) ++next;
  for (const char kind : {'P', 'p'}) {
    const Term part = words.date_term(next, kind);
    if (!part) continue;
    if (part.value() == "P:MEL" || part.value() == "P:MED" || part.value() == "P:MEB") {
      const bool meal_time = words.text(next).size() > 9 || words.equals(next, "lunchtime") ||
                             (at > 0 && words.has(at - 1, WordClass::date_link)) ||
                             (at > 0 && words.has(at - 1, WordClass::date_bound));
      if (!meal_time) return std::nullopt;
    }
    Moment moment;
    moment.begin = at;
    moment.end = part.end;
    moment.part = part.value().substr(2);
    moment.every = kind == 'p';
    const std::uint32_t link = skip_link(words, moment.end);
    const auto clock = link < words.size() ? read_clock(words, link) : std::nullopt;
    if (clock && (clock->sure || bare_hour_stands(words, *clock, moment.end, link))) {
      set_clock(moment, *clock);
      moment.part.clear();
    }
    return moment;
  }
  return std::nullopt;
}

/// A date behind a time: "5 pm on Friday", "3 pm today", "10:30 on 1/1/2015".
void read_date_behind(const Words& words, Moment& moment, const Today& today) {
  std::uint32_t at = moment.end;
  for (int skipped = 0;
       skipped < 3 && (words.has(at, WordClass::date_link) || words.equals(at, "of")); ++skipped)
    ++at;
  if (words.is(at, ',')) ++at;
  if (at >= words.size() || words[at].break_before) return;
  auto date = read_tonight(words, at, today);
  if (!date) date = read_period(words, at, today);
  if (!date || (date->grain != Grain::day && date->part.empty())) return;
  Moment whole = *date;
  whole.begin = moment.begin;
  Clock clock = *moment.clock;
  if (!clock.half_known && whole.part.size() == 2) set_half(clock, is_afternoon(whole.part));
  read_part(words, whole);
  whole.clock = clock;
  whole.part.clear();
  moment = whole;
}

}  // namespace

std::optional<Moment> read_moment(const Words& words, std::uint32_t at, const Today& today) {
  if (at >= words.size()) return std::nullopt;
  if (auto tonight = read_tonight(words, at, today)) return tonight;
  if (const auto clock = read_clock(words, at); clock && clock->sure) {
    Moment moment;
    moment.begin = at;
    moment.end = clock->end;
    moment.clock = clock;
    read_date_behind(words, moment, today);
    return moment;
  }
  if (auto period = read_period(words, at, today)) {
    if (period->grain == Grain::day) read_time_behind(words, *period);
    return period;
  }
  return read_part_first(words, at);
}

}  // namespace newsgloss
