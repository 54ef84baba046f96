#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "quantities/clock.hpp"
#include "text/document.hpp"

namespace newsgloss {

/// How long the time is that a date phrase names.
enum class Grain : std::uint8_t { none, now, day, weekend, week, month, span, quarter, year };

/// What a phrase of date words says: a date or a longer time, a time of day, or both.
struct Moment {
  std::uint32_t begin = 0;  ///< tokens
  std::uint32_t end = 0;
  std::string date;  ///< TIMEX3 value of the date part; empty: only a time of day
  std::optional<Clock> clock;
  std::string part;  ///< of the day: "EV"
  Grain grain = Grain::none;
  bool every = false;      ///< recurs
  bool year_open = false;  ///< no year said: `first` is the nearest such day
  bool has_first = false;
  std::int64_t first = 0;  ///< first day, as calendar.hpp counts
  std::int64_t last = 0;   ///< one past the last day
  int month = 0;           ///< of a month or day, as said
  int day = 0;
  int weekday = 0;

  bool has_time() const { return clock.has_value() || !part.empty(); }
  std::string timex() const;
  std::string first_timex() const;  ///< of the first day, as a range writes its ends
};

std::string timex_of_day(std::int64_t day);

/// Today, as the article counts.
struct Today {
  std::int64_t number = 0;
  Date date;
};

}  // namespace newsgloss
