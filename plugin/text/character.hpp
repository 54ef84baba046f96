#pragma once

#include <cstdint>
#include <string_view>

namespace newsgloss {

/// What a character is to the reader of words. Space and break also stand for what is not there:
/// controls, and code points that Unicode has not assigned.
enum class CharacterClass : std::uint8_t {
  space,
  line_break,
  letter,     ///< letters, combining marks, joiners, soft hyphens
  digit,      ///< decimal digits of any script
  ideograph,  ///< of a script written without spaces
  punctuation,
  symbol,
};

struct Character {
  char32_t code_point = 0;
  std::uint32_t size = 0;  ///< bytes
};

/// The character that begins at text[at]; the text is valid UTF-8 and `at` one of its boundaries.
constexpr Character character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const char32_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3F); };
  if (lead < 0xE0) return {(lead & 0x1F) << 6 | tail(1), 2};
  if (lead < 0xF0) return {(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3};
  return {(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4};
}

CharacterClass character_class(char32_t code_point);
bool is_upper(char32_t code_point);  ///< upper or title case
bool is_lower(char32_t code_point);

}  // namespace newsgloss
