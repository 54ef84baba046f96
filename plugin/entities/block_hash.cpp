// Four lanes of 8 bytes each, multiplied and rotated independently, so that the processor works on
// all four at once; then folded into one. A block of 4 KiB takes about half a microsecond.

#include "entities/block_hash.hpp"

#include <array>
#include <bit>
#include <cstring>

namespace newsgloss {
namespace {

// Odd constants: the fractional parts of the square roots of 2, 3, 5 and 7.
constexpr std::array<std::uint64_t, 4> kMultipliers = {0x6A09E667F3BCC909, 0xBB67AE8584CAA73B,
                                                       0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1};

std::uint64_t load(const std::byte* bytes, std::size_t size) {
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, size);
  return word;
}

std::uint64_t mix(std::uint64_t lane, std::uint64_t word, std::uint64_t multiplier) {
  return std::rotl((lane ^ word) * multiplier, 31);
}

}  // namespace

std::uint64_t block_hash(std::span<const std::byte> bytes, std::uint64_t seed) {
  std::array<std::uint64_t, 4> lanes = kMultipliers;
  lanes[0] ^= seed;
  lanes[1] ^= bytes.size();
  const std::byte* at = bytes.data();
  std::size_t left = bytes.size();
  for (; left >= 32; at += 32, left -= 32) {
    for (std::size_t i = 0; i < 4; ++i)
      lanes[i] = mix(lanes[i], load(at + 8 * i, 8), kMultipliers[i]);
  }
  for (std::size_t i = 0; left > 0; ++i) {
    const std::size_t size = left < 8 ? left : 8;
    lanes[i] = mix(lanes[i], load(at, size), kMultipliers[i]);
    at += size;
    left -= size;
  }
  std::uint64_t hash = 0;
  for (const std::uint64_t lane : lanes) {
    hash = (hash ^ lane ^ lane >> 33) * kMultipliers[2];
    hash ^= hash >> 29;
  }
  return hash;
}

}  // namespace newsgloss
