#include "quantities/moment.hpp"

#include "quantities/calendar.hpp"
#include "quantities/timex.hpp"

namespace newsgloss {

std::string timex_of_day(std::int64_t day) {
  const Date date = date_of(day);
  return filled_timex("%4-%2-%2", {date.year, date.month, date.day});
}

std::string Moment::timex() const {
  if (grain == Grain::now) return "PRESENT_REF";
  std::string time;
  if (clock) time = clock->timex();
  if (!clock && !part.empty()) time = "T" + part;
  return date + time;
}

std::string Moment::first_timex() const {
  if (grain == Grain::now) return has_first ? timex_of_day(first) : "PRESENT_REF";
  if (grain == Grain::day || !has_first) return date;
  std::string text = timex_of_day(first);
  if (year_open) text.replace(0, 4, "XXXX");
  return text;
}

}  // namespace newsgloss
