#pragma once

#include <cstdint>

namespace newsgloss {

/// What 64 bytes are, the first byte's answer in bit 0.
struct WordBits {
  std::uint64_t word = 0;   ///< an ASCII letter or digit, or part of a character beyond ASCII
  std::uint64_t other = 0;  ///< part of a character beyond ASCII
  friend bool operator==(const WordBits&, const WordBits&) = default;
};

using WordBitsReader = WordBits (*)(const char* bytes);

/// Byte by byte, on any processor.
WordBits plain_word_bits(const char* bytes);

/// The fastest way that this processor has; the same bits.
WordBitsReader fastest_word_bits();

}  // namespace newsgloss
