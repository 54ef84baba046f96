#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "quantities/words.hpp"

namespace newsgloss {

/// A date as the words write it: parts that are not said are 0.
struct CalendarDay {
  int year = 0;
  int month = 0;
  int day = 0;
  int weekday = 0;          ///< ISO
  bool every = false;       ///< "Mondays"
  bool short_year = false;  ///< "4/5/30": the century is not said
  std::uint32_t end = 0;

  bool is_day() const { return day != 0 || weekday != 0; }
  std::string timex() const;  ///< "2016-11-07", "XXXX-11", "XXXX-WXX-5"
};

/// The calendar date that begins at a token: "Tuesday, March 7", "7 March 2018", "3/7/18", "March
/// 2018", "2018-03-07", "Friday the 23rd".
std::optional<CalendarDay> read_calendar_day(const Words& words, std::uint32_t at);

struct Year {
  int value = 0;
  std::uint32_t end = 0;
};
/// "2018", "nineteen ninety six", "'87". Any four digits from 1000 to 2999.
std::optional<Year> read_year(const Words& words, std::uint32_t at);

/// Whether four digits that stand alone say a year and not how many.
bool stands_as_year(const Words& words, std::uint32_t at);

/// Whether a word such as "may" is the month: a preposition or a number is beside it.
bool is_month_here(const Words& words, std::uint32_t at);

}  // namespace newsgloss
