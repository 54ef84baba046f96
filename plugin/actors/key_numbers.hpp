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
  /// Forgets all keys, keeps the memory; at most so many keys come.
  void clear(std::size_t most) {
    slots_.assign(std::bit_ceil(2 * most + 1), {kFree, kNone});
    mask_ = slots_.size() - 1;
  }

  /// The key's number; a new key gets `next`.
  std::uint32_t number(std::uint64_t key, std::uint32_t next) {
    auto& slot = slot_of(key);
    if (slot.first == kFree) slot = {key == kFree ? 1 : key, next};
    return slot.second;
  }

  /// The number of a key, which may be changed; kNone: a new key.
  std::uint32_t& at(std::uint64_t key) {
    auto& slot = slot_of(key);
    slot.first = key == kFree ? 1 : key;
    return slot.second;
  }

  static constexpr std::uint32_t kNone = 0xffffffff;

 private:
  std::pair<std::uint64_t, std::uint32_t>& slot_of(std::uint64_t key) {
    key += key == kFree ? 1 : 0;
    std::size_t at = (key * kMix >> 32) & mask_;
    while (slots_[at].first != kFree && slots_[at].first != key) at = (at + 1) & mask_;
    return slots_[at];
  }

  static constexpr std::uint64_t kFree = 0;
  static constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio

  std::vector<std::pair<std::uint64_t, std::uint32_t>> slots_;
  std::size_t mask_ = 0;
};

}  // namespace newsgloss
