#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsgloss {

/// Numbers for keys: open addressing in one piece of memory, none for each key.
class KeyNumbers {
 public:
  /// For at most so many keys.
  explicit KeyNumbers(std::size_t most)
      : slots_(std::bit_ceil(2 * most + 1)), mask_(slots_.size() - 1) {}

  /// The key's number; a new key gets `next`.
  std::uint32_t number(std::uint64_t key, std::uint32_t next) {
    key += key == kFree ? 1 : 0;
    std::size_t at = (key * kMix >> 32) & mask_;
    while (slots_[at].first != kFree && slots_[at].first != key) at = (at + 1) & mask_;
    if (slots_[at].first == kFree) slots_[at] = {key, next};
    return slots_[at].second;
  }

 private:
  static constexpr std::uint64_t kFree = 0;
  static constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio

  std::vector<std::pair<std::uint64_t, std::uint32_t>> slots_;
  std::size_t mask_;
};

}  // namespace newsgloss
