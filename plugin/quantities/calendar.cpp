#include "quantities/calendar.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr bool is_leap(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

Date made(int year, int month, int day) {
  return {year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

}  // namespace

std::int64_t day_number(Date date) {
  const int month = std::max<int>(date.month, 1), day = std::max<int>(date.day, 1);
  const std::int64_t year = date.year - (month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date date_of(std::int64_t number) {
  number += 719468;
  const std::int64_t era = (number >= 0 ? number : number - 146096) / 146097;
  const std::int64_t day_of_era = number - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted = (5 * day_of_year + 2) / 153;
  const auto day = static_cast<int>(day_of_year - (153 * shifted + 2) / 5 + 1);
  const auto month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
  return made(static_cast<int>(year_of_era + era * 400) + (month <= 2 ? 1 : 0), month, day);
}

int weekday_of(std::int64_t number) {
  return static_cast<int>(((number + 3) % 7 + 7) % 7) + 1;
}

int days_in_month(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

IsoWeek iso_week_of(std::int64_t number) {
  const std::int64_t thursday = number - weekday_of(number) + 4;
  const Date day = date_of(thursday);
  return {day.year, static_cast<int>((thursday - day_number(made(day.year, 1, 1))) / 7) + 1};
}

std::int64_t monday_of_iso_week(int year, int week) {
  const std::int64_t fourth = day_number(made(year, 1, 4));
  return fourth - weekday_of(fourth) + 1 + 7 * (week - 1);
}

int iso_weeks_in(int year) {
  return iso_week_of(day_number(made(year, 12, 28))).week;
}

Date plus_months(Date date, int months) {
  const int count = date.year * 12 + std::max<int>(date.month, 1) - 1 + months;
  const int year = (count >= 0 ? count : count - 11) / 12;
  const int month = count - year * 12 + 1;
  return made(year, month, std::min<int>(date.day, days_in_month(year, month)));
}

Date plus_days(Date date, std::int64_t days) {
  return date_of(day_number(date) + days);
}

Date easter_sunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return made(year, sum / 31, sum % 31 + 1);
}

Date nth_weekday(int year, int month, int weekday, int n) {
  if (n < 0) {
    const int last = days_in_month(year, month);
    const int end = weekday_of(day_number(made(year, month, last)));
    return made(year, month, last - (end - weekday + 7) % 7);
  }
  const int first = weekday_of(day_number(made(year, month, 1)));
  return made(year, month, 1 + (weekday - first + 7) % 7 + 7 * (n - 1));
}

}  // namespace newsgloss
