#include "text/date_reader.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace newsgloss {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

unsigned days_in(std::int32_t year, unsigned month) {
  constexpr std::array<unsigned, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

std::optional<Date> valid_date(unsigned year, unsigned month, unsigned day) {
  const Date date{static_cast<std::int32_t>(year), static_cast<std::uint8_t>(month),
                  static_cast<std::uint8_t>(day)};
  if (year == 0 || month > 12 || (month == 0 && day > 0)) return std::nullopt;
  if (day > 0 && day > days_in(date.year, month)) return std::nullopt;
  return date;
}

class DateText {
 public:
  explicit DateText(std::string_view text) : rest_(text) { pass_spaces(); }

  std::optional<Date> iso() {
    const auto year = number(4, 4);
    if (!year) return std::nullopt;
    if (!pass('-')) return ends() ? valid_date(*year, 0, 0) : std::nullopt;
    const auto month = number(2, 2);
    if (!month || *month == 0) return std::nullopt;
    if (!pass('-')) return ends() ? valid_date(*year, *month, 0) : std::nullopt;
    const auto day = number(2, 2);
    if (!day || *day == 0 || (!rest_.empty() && is_digit(rest_.front()))) return std::nullopt;
    return valid_date(*year, *month, *day);
  }

  std::optional<Date> mail() {
    auto name = word();
    auto month = month_named(name);
    if (!name.empty() && month == 0) {
      pass(',');
      pass_spaces();
      name = word();
      month = month_named(name);
    }
    pass('.');
    pass_spaces();
    const auto day = number(1, 2);
    pass(',');
    if (!day || *day == 0 || !pass_between()) return std::nullopt;
    if (month == 0) {
      month = month_named(word());
      pass('.');
      if (month == 0 || !pass_between()) return std::nullopt;
    }
    const std::size_t before = rest_.size();
    auto year = number(2, 4);
    if (!year || (!rest_.empty() && is_digit(rest_.front()))) return std::nullopt;
    if (before - rest_.size() == 2) *year += *year < 70 ? 2000 : 1900;
    return valid_date(*year, month, *day);
  }

 private:
  bool ends() const { return rest_.empty() || rest_.front() == ' '; }

  bool pass(char byte) {
    if (rest_.empty() || rest_.front() != byte) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void pass_spaces() {
    while (!rest_.empty() &&
           (rest_.front() == ' ' || (rest_.front() >= '\t' && rest_.front() <= '\r'))) {
      rest_.remove_prefix(1);
    }
  }
  bool pass_between() {
    const std::size_t before = rest_.size();
    if (!pass('-')) pass_spaces();
    return rest_.size() < before;
  }

  std::optional<unsigned> number(std::size_t fewest, std::size_t most) {
    std::size_t size = 0;
    unsigned value = 0;
    for (; size < most && size < rest_.size() && is_digit(rest_[size]); ++size) {
      value = value * 10 + static_cast<unsigned>(rest_[size] - '0');
    }
    if (size < fewest) return std::nullopt;
    rest_.remove_prefix(size);
    return value;
  }

  std::string_view word() {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_letter);
    const std::string_view word = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(word.size());
    return word;
  }

  static unsigned month_named(std::string_view name) {
    std::string start(name.substr(0, 3));
    for (char& byte : start) byte = static_cast<char>(byte | 0x20);
    const auto found = std::find(kMonths.begin(), kMonths.end(), start);
    return found == kMonths.end() ? 0 : static_cast<unsigned>(found - kMonths.begin()) + 1;
  }

  std::string_view rest_;
};

}  // namespace

std::optional<Date> read_date(std::string_view text) {
  const auto iso = DateText(text).iso();
  return iso ? iso : DateText(text).mail();
}

}  // namespace newsgloss
