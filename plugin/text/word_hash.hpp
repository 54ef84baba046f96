#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace newsgloss {

// Words are hashed eight bytes at a time: load, multiply, mix. For an ASCII word, bit 5 is set on
// the way, which makes letters small and leaves digits alone, so that the hash is the folded word's
// hash without folding. Stored in the entity file: a change here is a new version of that format.

namespace word_hash {

inline constexpr std::uint64_t kMultiplier =
    0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio
inline constexpr std::uint64_t kSmallLetters = 0x2020202020202020;

constexpr std::uint64_t load(const char* bytes, std::size_t size) {
  std::uint64_t word = 0;
  if (std::is_constant_evaluated()) {
    for (std::size_t i = 0; i < size; ++i) {
      word |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    }
  } else {
    std::memcpy(&word, bytes, size);
  }
  return word;
}

constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t word) {
  hash = (hash ^ word) * kMultiplier;
  return hash ^ hash >> 29;
}

constexpr std::uint32_t of(std::string_view word, std::uint64_t bits) {
  std::uint64_t hash = word.size();
  std::size_t at = 0;
  for (; at + 8 <= word.size(); at += 8) hash = mixed(hash, load(word.data() + at, 8) | bits);
  if (const std::size_t rest = word.size() - at; rest != 0) {
    const std::uint64_t mask = (std::uint64_t{1} << (8 * rest)) - 1;
    hash = mixed(hash, load(word.data() + at, rest) | (bits & mask));
  }
  return static_cast<std::uint32_t>(hash * kMultiplier >> 32);
}

}  // namespace word_hash

/// Hash of a word that is folded already (fold.hpp).
constexpr std::uint32_t hash_of_folded(std::string_view word) {
  return word_hash::of(word, 0);
}

/// Hash of the folded form of a word of ASCII letters and digits.
constexpr std::uint32_t hash_of_ascii_word(std::string_view word) {
  return word_hash::of(word, word_hash::kSmallLetters);
}

/// Bytes that hash_of_wide reads.
inline constexpr std::uint32_t kWideWord = 16;

namespace word_hash {

/// The bytes of a word of so many bytes in the first and the second eight.
struct Masks {
  std::uint64_t first, second;
  std::uint64_t longer;  ///< all ones where there is a second eight
};

inline constexpr auto kMasks = [] {
  std::array<Masks, kWideWord + 1> masks{};
  for (std::uint32_t size = 1; size <= kWideWord; ++size) {
    masks[size].first = ~std::uint64_t{0} >> (64 - 8 * std::min(size, 8U));
    if (size <= 8) continue;
    masks[size].second = ~std::uint64_t{0} >> (128 - 8 * size);
    masks[size].longer = ~std::uint64_t{0};
  }
  return masks;
}();

}  // namespace word_hash

/// The same hashes for 1 to kWideWord bytes, without a branch on their number, which no processor
/// guesses. `bits` is word_hash::kSmallLetters for a word of ASCII letters and digits, 0 for what
/// is folded already.
[[gnu::always_inline]] inline std::uint32_t hash_of_wide(const char* word, std::uint32_t size,
                                                         std::uint64_t bits) {
  using namespace word_hash;
  const Masks masks = kMasks[size];
  const std::uint64_t one = mixed(size, (load(word, 8) | bits) & masks.first);
  const std::uint64_t two = mixed(one, (load(word + 8, 8) | bits) & masks.second);
  return static_cast<std::uint32_t>((one ^ ((one ^ two) & masks.longer)) * kMultiplier >> 32);
}

}  // namespace newsgloss
