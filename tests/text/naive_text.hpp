#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace newsgloss::naive {

/// The slow and plain way to do what text/ does quickly, and text to compare the two on.

inline void append_utf8(char32_t character, std::string& text) {
  const auto byte = [](char32_t value) {
    return static_cast<char>(static_cast<unsigned char>(value));
  };
  if (character < 0x80) {
    text += byte(character);
  } else if (character < 0x800) {
    text += byte(0xC0 | character >> 6);
    text += byte(0x80 | (character & 0x3F));
  } else if (character < 0x10000) {
    text += byte(0xE0 | character >> 12);
    text += byte(0x80 | (character >> 6 & 0x3F));
    text += byte(0x80 | (character & 0x3F));
  } else {
    text += byte(0xF0 | character >> 18);
    text += byte(0x80 | (character >> 12 & 0x3F));
    text += byte(0x80 | (character >> 6 & 0x3F));
    text += byte(0x80 | (character & 0x3F));
  }
}

/// The bytes of the character at `at`, by writing out every character of that length's first byte
/// again and comparing; 0 where none stands there.
inline std::size_t character_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t offset) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[at + offset]));
  };
  for (std::size_t size = 1; size <= 4 && at + size <= text.size(); ++size) {
    char32_t character = 0;
    if (size == 1) character = byte(0);
    if (size == 2) character = (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
    if (size == 3) character = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (size == 4) {
      character = (byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 |
                  (byte(3) & 0x3F);
    }
    if (character > 0x10FFFF || (character >= 0xD800 && character <= 0xDFFF)) continue;
    std::string again;
    append_utf8(character, again);
    if (again == text.substr(at, size)) return size;
  }
  return 0;
}

/// Numbers that are the same in every run.
class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

 private:
  std::mt19937 random_;
};

/// Any characters: mostly ASCII, or mostly not.
inline std::string random_text(Dice& dice, std::size_t characters, unsigned ascii_percent) {
  std::string text;
  for (std::size_t i = 0; i < characters; ++i) {
    char32_t character = U'a' + dice.below(26);
    if (dice.below(100) >= ascii_percent) {
      const unsigned planes[] = {0x80, 0x800, 0x10000, 0x110000};
      const unsigned limit = planes[dice.below(4)];
      do {
        character = dice.below(limit);
      } while (character >= 0xD800 && character <= 0xDFFF);
    }
    append_utf8(character, text);
  }
  return text;
}

}  // namespace newsgloss::naive
