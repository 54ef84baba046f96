#pragma once

#include <cstdint>

namespace newsgloss {

inline constexpr std::uint32_t kByteBlock = 64;

/// What the kByteBlock bytes of a block are, the first byte's answer in bit 0.
struct ByteBits {
  std::uint64_t letters = 0;   ///< of ASCII
  std::uint64_t capitals = 0;  ///< of these letters
  std::uint64_t digits = 0;    ///< of ASCII
  std::uint64_t spaces = 0;    ///< white space and controls of ASCII
  std::uint64_t breaks = 0;    ///< of these, line feed and carriage return
  std::uint64_t beyond = 0;    ///< part of a character beyond ASCII
  std::uint64_t leads = 0;     ///< of these, the first of the character

  constexpr std::uint64_t words() const { return letters | digits; }
  friend bool operator==(const ByteBits&, const ByteBits&) = default;
};

using ByteBitsReader = ByteBits (*)(const char* bytes);

/// Byte by byte, on any processor.
ByteBits plain_byte_bits(const char* bytes);

/// The fastest way that this processor has; the same bits.
ByteBitsReader fastest_byte_bits();

}  // namespace newsgloss
