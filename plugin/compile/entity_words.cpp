#include "compile/entity_words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "entities/form_words.hpp"

namespace newsgloss {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
  return is_small(c) || (c >= 'A' && c <= 'Z');
}

std::optional<int> read_digits(std::string_view text) {
  int value = 0;
  if (text.empty() || !std::ranges::all_of(text, is_digit)) return std::nullopt;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc()) return std::nullopt;
  return value;
}

int days_in(int year, int month) {
  constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

bool is_entity_id(std::string_view text) {
  const std::size_t colon = text.find(':');
  const bool prefixed = colon != std::string_view::npos;
  if (prefixed && (colon == 0 || !std::ranges::all_of(text.substr(0, colon), is_small)))
    return false;
  const std::string_view rest = prefixed ? text.substr(colon + 1) : text;
  return !rest.empty() && std::ranges::all_of(rest, [&](char c) {
    return is_digit(c) || c == '-' || is_small(c) || (prefixed && is_letter(c));
  });
}

bool is_wikidata_id(std::string_view text) {
  return text.size() > 1 && text[0] == 'Q' && text[1] != '0' &&
         std::ranges::all_of(text.substr(1), is_digit);
}

bool is_plain_word(std::string_view text) {
  return !text.empty() && is_small(text[0]) &&
         std::ranges::all_of(text, [](char c) { return is_small(c) || is_digit(c) || c == '-'; });
}

bool is_language(std::string_view text) {
  const std::size_t size = std::min(text.find('-'), text.size());
  return size >= 2 && size <= 3 && std::ranges::all_of(text.substr(0, size), is_small) &&
         text.back() != '-' && std::ranges::all_of(text.substr(size), [](char c) {
           return is_letter(c) || is_digit(c) || c == '-';
         });
}

std::optional<Date> read_day(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  const auto year = read_digits(text.substr(0, 4));
  if (!year) return std::nullopt;
  Date date{*year, 0, 0};
  if (text.size() >= 7) {
    const auto month = read_digits(text.substr(5, 2));
    if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
    date.month = static_cast<std::uint8_t>(*month);
  }
  if (text.size() == 10) {
    const auto day = read_digits(text.substr(8, 2));
    if (text[7] != '-' || !day || *day < 1 || *day > days_in(*year, date.month))
      return std::nullopt;
    date.day = static_cast<std::uint8_t>(*day);
  }
  return date;
}

std::optional<double> read_real(std::string_view text) {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
    return std::nullopt;
  return value;
}

std::string_view form_fault(std::string_view form) {
  if (form.size() > entity_format::kMaxFormBytes) return "it may have 1,000 bytes";
  FormWords words;
  switch (words.read(form)) {
    case FormWords::Fault::none:
      return {};
    case FormWords::Fault::no_word:
      return "it needs a letter or a digit";
    case FormWords::Fault::too_many_words:
      return "it may have 40 words";
    case FormWords::Fault::mark_at_begin:
      return "it may begin with a letter or a digit";
    case FormWords::Fault::marks_at_end:
      return "one mark may follow its last letter";
    case FormWords::Fault::blocked:
      return "no blank line may stand in it";
  }
  return {};
}

std::string trimmed(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!white) {
      result.push_back(c);
    } else if (!result.empty() && result.back() != ' ') {
      result.push_back(' ');
    }
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

}  // namespace newsgloss
