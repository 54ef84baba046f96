#include "quantities/duration.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "quantities/calendar.hpp"
#include "quantities/calendar_day.hpp"
#include "quantities/date_reader.hpp"
#include "quantities/period.hpp"
#include "quantities/timex.hpp"

namespace newsgloss {
namespace {

/// A unit's TIMEX3 period taken apart: "10Y" is ten years, "T1H" an hour of the clock.
struct Period {
  bool clock = false;
  double count = 0;
  std::string_view letters;
};

Period period_of(std::string_view text) {
  Period period;
  period.clock = !text.empty() && text[0] == 'T';
  if (period.clock) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), period.count);
  if (error == std::errc())
    period.letters = text.substr(static_cast<std::size_t>(end - text.data()));
  return period;
}

std::string short_number(double value) {
  std::array<char, 40> text{};
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() ? std::string(text.data(), end) : std::string();
}

std::string length_text(const Period& period, double count) {
  return (period.clock ? "PT" : "P") + short_number(count * period.count) +
         std::string(period.letters);
}

/// The day so many periods after another; whole days only.
std::int64_t moved(std::int64_t day, const Period& period, double count) {
  const auto units = static_cast<std::int64_t>(std::lround(count * period.count));
  if (period.letters == "W") return day + 7 * units;
  if (period.letters == "M") return day_number(plus_months(date_of(day), static_cast<int>(units)));
  if (period.letters == "Y")
    return day_number(plus_months(date_of(day), static_cast<int>(12 * units)));
  return day + units;
}

std::string clock_text(std::int64_t seconds) {
  return filled_timex("T%2:%2:%2",
                      {static_cast<int>(seconds / 3600 % 24), static_cast<int>(seconds / 60 % 60),
                       static_cast<int>(seconds % 60)});
}

/// A point so long after the beginning of today.
std::string point_text(std::int64_t day, const Period& period, double count) {
  if (!period.clock) return timex_of_day(moved(day, period, count));
  const double unit = period.letters == "H" ? 3600 : period.letters == "M" ? 60 : 1;
  auto seconds = static_cast<std::int64_t>(std::lround(count * unit * period.count));
  const std::int64_t days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
  return timex_of_day(day + days) + clock_text(seconds - days * 86400);
}

std::string span_text(std::int64_t first, std::int64_t last, const std::string& length) {
  return "(" + timex_of_day(first) + "," + timex_of_day(last) + "," + length + ")";
}

class Placer {
 public:
  Placer(const Words& words, std::uint32_t begin, double count, Period period, const Today& today,
         Quantity& quantity, std::uint32_t& end)
      : words_(words),
        begin_(begin),
        count_(count),
        period_(period),
        today_(today),
        quantity_(quantity),
        end_(end) {}

  void place() {
    quantity_.timex = length_text(period_, count_);
    if (place_behind() || place_before()) return;
  }

 private:
  void take(std::uint32_t begin, std::uint32_t end, std::string timex) {
    quantity_.span = words_.span(std::min(begin, begin_), std::max(end, end_));
    end_ = std::max(end, end_);
    quantity_.timex = std::move(timex);
  }

  void set_day(std::int64_t day) { quantity_.day = date_of(day); }

  /// "three days ago", "two weeks later", "a month after Easter", "3 days from Tuesday".
  bool place_behind() {
    if (const Term way = words_.date_term(end_, 'A')) {
      const double count = way.value() == "A:-" ? -count_ : count_;
      take(begin_, way.end, point_text(today_.number, period_, count));
      if (!period_.clock) set_day(moved(today_.number, period_, count));
      return true;
    }
    int direction = 0;
    if (words_.equals(end_, "after") || words_.equals(end_, "from") || words_.equals(end_, "since"))
      direction = 1;
    if (words_.equals(end_, "before")) direction = -1;
    if (direction == 0 || period_.clock) return false;
    const auto base = read_moment(words_, end_ + 1, today_);
    if (!base || !base->has_first || base->grain == Grain::week) return false;
    std::int64_t from = base->first;
    if (base->year_open || base->weekday != 0) from = coming(*base);
    const std::int64_t day = moved(from, period_, direction * count_);
    take(begin_, base->end, timex_of_day(day));
    set_day(day);
    return true;
  }

  /// A day without a year is the next one.
  std::int64_t coming(const Moment& base) const {
    if (base.weekday != 0) return base.first < today_.number ? base.first + 7 : base.first;
    Date day = date_of(base.first);
    day.year = today_.date.year;
    if (day_number(day) < today_.number) ++day.year;
    return day_number(day);
  }

  /// "the last five years", "in two weeks", "within 9 months", "every two days".
  bool place_before() {
    if (begin_ == 0) return false;
    const std::uint32_t before = begin_ - 1;
    if (end_ >= 2 && end_ - 2 > begin_) {
      if (const Term which = words_.date_term(end_ - 2, 'R')) {
        place_span(begin_, which.value()[2] == '-');
        return true;
      }
    }
    if (const Term which = words_.date_term(before, 'R'); which && which.value()[2] != '0') {
      place_span(before, which.value()[2] == '-');
      return true;
    }
    if (words_.date_term(before, 'V') && !words_.equals(before, "any") &&
        !words_.equals(before, "all")) {
      take(before, end_, quantity_.timex);
      return true;
    }
    if (words_.equals(before, "within")) {
      const std::int64_t first = today_.number;
      if (!period_.clock) {
        take(before, end_, span_text(first, moved(first, period_, count_), quantity_.timex));
      }
      return true;
    }
    if (words_.equals(before, "in")) {
      take(before, end_, point_text(today_.number, period_, count_));
      return true;
    }
    return false;
  }

  void place_span(std::uint32_t begin, bool past) {
    const std::string length = quantity_.timex;
    if (period_.clock) return take(begin, end_, length);
    const std::int64_t first = past ? moved(today_.number, period_, -count_) : today_.number + 1;
    const std::int64_t last = past ? today_.number : moved(first, period_, count_);
    take(begin, end_, span_text(first, last, length));
    set_day(first);
  }

  const Words& words_;
  std::uint32_t begin_;
  double count_;
  Period period_;
  const Today& today_;
  Quantity& quantity_;
  std::uint32_t& end_;
};

std::string_view period_at(const Words& words, std::uint32_t at) {
  const auto* unit = words.reading(at, WordClass::time_unit);
  if (unit == nullptr) return {};
  const std::string_view value = unit->value;
  return value.substr(value.rfind('|') + 1);
}

Quantity loose(const Words& words, std::uint32_t begin, std::uint32_t end, std::string timex) {
  Quantity quantity;
  quantity.kind = QuantityKind::time;
  quantity.span = words.span(begin, end);
  quantity.timex = std::move(timex);
  return quantity;
}

/// "every Monday at 4pm", "each week", "any year", "every other Friday", "all week".
std::optional<Quantity> read_every(const Words& words, std::uint32_t at, const Today& today,
                                   std::uint32_t& end) {
  if (!words.date_term(at, 'V')) return std::nullopt;
  const bool all = words.equals(at, "all");
  std::uint32_t next = at + 1;
  const bool other = words.equals(next, "other") || words.equals(next, "second");
  if (other) ++next;
  if (const std::string_view text = period_at(words, next); !text.empty()) {
    Period period = period_of(text);
    if (all && words.text(next).back() == 's') return std::nullopt;
    end = next + 1;
    std::string timex = length_text(period, other ? 2 : 1);
    if (const auto clock = read_clock(words, words.equals(end, "at") ? end + 1 : end);
        clock && clock->sure) {
      end = clock->end;
      timex = clock->timex();
    }
    return loose(words, at, end, timex);
  }
  if (all) return std::nullopt;
  auto moment = read_moment(words, next, today);
  if (!moment || (moment->weekday == 0 && moment->part.empty())) return std::nullopt;
  end = moment->end;
  if (!moment->clock) {
    const auto clock = read_clock(words, words.equals(end, "at") ? end + 1 : end);
    if (clock && clock->sure) moment->clock = clock, end = clock->end, moment->part.clear();
  }
  return loose(words, at, end, moment->timex());
}

}  // namespace

void place_duration(const Words& words, const Range& range, const Today& today, Quantity& quantity,
                    std::uint32_t& end) {
  if (range.is_range || range.unit().period.empty() || !quantity.low) return;
  const Period period = period_of(range.unit().period);
  if (!range.unit().per_name.empty()) return;
  Placer(words, range.begin, *quantity.low, period, today, quantity, end).place();
}

std::optional<Quantity> read_loose_duration(const Words& words, std::uint32_t at,
                                            const Today& today, std::uint32_t& end) {
  if (auto every = read_every(words, at, today, end)) return every;
  std::uint32_t next = at;
  double count = 1;
  const bool definite = words.equals(at, "the");
  const bool article =
      words.has(at, WordClass::number_article) || words.equals(at, "another") || definite;
  if (article) ++next;
  if (words.has(next, WordClass::vague_determiner) || words.equals(next, "some")) {
    count = 3;
    ++next;
  } else if (words.equals(next, "couple")) {
    count = 2;
    next += words.equals(next + 1, "of") ? 2 : 1;
  } else if (words.reading(next, WordClass::denominator) && words.equals(next, "half") &&
             words.has(next + 1, WordClass::number_article)) {
    count = 0.5;
    next += 2;
  } else if (!article) {
    return std::nullopt;
  }
  const std::string_view text = period_at(words, next);
  if (text.empty() || words.is(next + 1, '-') || words.equals(next, "second")) return std::nullopt;
  const bool plural = words.text(next).back() == 's';
  if (plural != (count > 1)) return std::nullopt;
  end = next + 1;
  if (definite) {
    const char letter = period_letter(words, next);
    const bool named =
        words.is_digits(end) || (words.equals(end, "of") && words.is_digits(end + 1));
    if (letter == 0 || count != 1 || named) return std::nullopt;
    if (words.equals(end, "before"))
      return loose(words, at, end, shifted_period(letter, -1, today).date);
    if (words.equals(end, "after"))
      return loose(words, at, end, shifted_period(letter, 1, today).date);
    return loose(words, at, end, shifted_period(letter, 0, today).date);
  }
  Quantity quantity = loose(words, at, end, {});
  Placer(words, at, count, period_of(text), today, quantity, end).place();
  return quantity;
}

}  // namespace newsgloss
