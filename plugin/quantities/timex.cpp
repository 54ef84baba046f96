#include "quantities/timex.hpp"

#include <array>
#include <charconv>
#include <cstddef>

namespace newsgloss {
namespace {

void append_number(int number, std::size_t least_digits, std::string& text) {
  std::array<char, 12> digits{};
  if (number < 0) text += '-';
  const unsigned size =
      number < 0 ? 0U - static_cast<unsigned>(number) : static_cast<unsigned>(number);
  char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), size).ptr;
  const auto count = static_cast<std::size_t>(end - digits.data());
  if (count < least_digits) text.append(least_digits - count, '0');
  text.append(digits.data(), count);
}

}  // namespace

std::string filled_timex(std::string_view pattern, std::initializer_list<int> numbers) {
  std::string text;
  const int* next = numbers.begin();
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '%' || next == numbers.end()) {
      text += pattern[at];
      continue;
    }
    append_number(*next++, static_cast<std::size_t>(pattern[++at] - '0'), text);
  }
  return text;
}

}  // namespace newsgloss
