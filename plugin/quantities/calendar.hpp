#pragma once

#include <cstdint>

#include "text/document.hpp"

namespace newsgloss {

// Days of the proleptic Gregorian calendar, counted from 1970-01-01.
// Source of the conversions: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms (2013).

std::int64_t day_number(Date date);  ///< month and day 0 count as 1
Date date_of(std::int64_t day_number);
int weekday_of(std::int64_t day_number);  ///< ISO: 1 Monday to 7 Sunday
int days_in_month(int year, int month);

struct IsoWeek {
  int year = 0;
  int week = 0;
};
IsoWeek iso_week_of(std::int64_t day_number);
std::int64_t monday_of_iso_week(int year, int week);
int iso_weeks_in(int year);

/// The day of the month is cut to the month's length.
Date plus_months(Date date, int months);
Date plus_days(Date date, std::int64_t days);

/// Western Easter Sunday (the anonymous Gregorian algorithm, Nature 1876).
Date easter_sunday(int year);

/// The nth weekday of a month; n = -1: the last.
Date nth_weekday(int year, int month, int weekday, int n);

}  // namespace newsgloss
