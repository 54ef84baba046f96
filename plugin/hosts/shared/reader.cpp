#include "hosts/shared/reader.hpp"

#include <clocale>
#include <ctime>
#include <string_view>

namespace newsgloss::hosts {

namespace {

/// `de_DE.UTF-8@euro` is `de_DE` for ICU; "C" and "POSIX" have no words of their own.
std::string icu_locale(const char* name) {
  const std::string_view whole = name == nullptr ? std::string_view() : name;
  const std::string_view plain = whole.substr(0, whole.find_first_of(".@"));
  if (plain.empty() || plain == "C" || plain == "POSIX") return Reader{}.locale;
  return std::string(plain);
}

newsgloss_date day_here() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  localtime_r(&now, &parts);
  newsgloss_date day{};
  day.year = parts.tm_year + 1900;
  day.month = static_cast<std::uint8_t>(parts.tm_mon + 1);
  day.day = static_cast<std::uint8_t>(parts.tm_mday);
  return day;
}

}  // namespace

Reader reader_here() {
  return {icu_locale(std::setlocale(LC_NUMERIC, nullptr)), day_here()};
}

}  // namespace newsgloss::hosts
