#include "hosts/cli/import/day.hpp"

#include <charconv>
#include <chrono>
#include <optional>

namespace newsgloss::hosts {
namespace {

std::optional<unsigned> digits(std::string_view text, std::size_t begin, std::size_t count) {
  unsigned value = 0;
  if (text.size() < begin + count) return std::nullopt;
  const char* end = text.data() + begin + count;
  const auto read = std::from_chars(text.data() + begin, end, value);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return value;
}

}  // namespace

std::string as_day(std::string_view text) {
  constexpr unsigned months = 12;
  const auto year = digits(text, 0, 4);
  if (!year || *year == 0) return {};
  if (text.size() == 4) return std::string(text);
  const auto month = digits(text, 5, 2);
  if (text[4] != '-' || !month || *month == 0 || *month > months) return {};
  if (text.size() == 7) return std::string(text);
  const auto day = digits(text, 8, 2);
  if (text[7] != '-' || !day) return {};
  const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(*year)),
                                         std::chrono::month(*month), std::chrono::day(*day));
  return date.ok() ? std::string(text.substr(0, 10)) : std::string();
}

}  // namespace newsgloss::hosts
