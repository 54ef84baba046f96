#pragma once

#include <optional>

#include "quantities/moment.hpp"
#include "quantities/words.hpp"

namespace newsgloss {

/// The day, week, month, year … that begins at a token and is named by a date, a name or its place
/// from today: "last week", "next Monday", "the third quarter of 2018", "the 1990s", "Christmas".
std::optional<Moment> read_period(const Words& words, std::uint32_t at, const Today& today);

/// The parts of read_period.
std::optional<Moment> read_named_day(const Words& words, std::uint32_t at, const Today& today);
std::optional<Moment> read_relative(const Words& words, std::uint32_t at, const Today& today);
std::optional<Moment> read_year_part(const Words& words, std::uint32_t at, const Today& today);

/// "last", "this", "next" before a unit of time: its days and TIMEX3 value. `shift` counts units
/// from the present one.
Moment shifted_period(char unit, int shift, const Today& today);

/// The letter of a unit of time for shifted_period: D, W, M, Q, Y, X (weekend), d (decade), c
/// (century); 0: none.
char period_letter(const Words& words, std::uint32_t at);

/// A whole year or month.
Moment year_period(int year);
Moment month_period(int year, int month, const Today& today);

}  // namespace newsgloss
