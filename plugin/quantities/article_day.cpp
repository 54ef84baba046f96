#include "quantities/article_day.hpp"

#include "quantities/calendar.hpp"

namespace newsgloss {
namespace {

constexpr Date kUnknown{1, 7, 1};
constexpr int kEarliestKnown = 100;

bool names_early_year(std::string_view timex) {
  for (const std::string_view year : {"0000", "0001", "0002"}) {
    const std::size_t at = timex.find(year);
    if (at != std::string_view::npos &&
        (at == 0 || timex[at - 1] == '(' || timex[at - 1] == ',' || timex[at - 1] == 'Y'))
      return true;
  }
  return false;
}

}  // namespace

Today article_day(std::optional<Date> published) {
  const Date day = published && published->year != 0 ? *published : kUnknown;
  const std::int64_t number = day_number(day);
  return {number, date_of(number)};
}

void forget_unknown_day(Quantity& quantity) {
  if (quantity.day && quantity.day->year < kEarliestKnown) quantity.day.reset();
  if (names_early_year(quantity.timex)) quantity.timex.clear();
}

}  // namespace newsgloss
