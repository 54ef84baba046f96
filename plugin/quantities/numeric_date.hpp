#pragma once

#include <cstdint>
#include <optional>

#include "quantities/calendar_day.hpp"

namespace newsgloss {

/// A date in digits: "2018-03-07", "3/7/2018", "7.3.2018", "3/7", "20180307", "2018 03 07". Where
/// both orders are possible, the month comes first, as in American papers.
std::optional<CalendarDay> read_numeric_date(const Words& words, std::uint32_t at);

/// A token of up to eight ASCII digits.
struct Digits {
  int value = -1;  ///< -1: none
  std::uint32_t count = 0;
};
Digits digits_at(const Words& words, std::uint32_t at);

/// Whether the word before makes a date of a number: "on", "since", "Friday".
bool has_date_context(const Words& words, std::uint32_t at);

}  // namespace newsgloss
