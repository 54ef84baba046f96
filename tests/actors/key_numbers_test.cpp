#include "actors/key_numbers.hpp"

#include <gtest/gtest.h>

#include <map>

namespace newsgloss {
namespace {

TEST(KeyNumbers, GiveEachKeyItsFirstNumber) {
  constexpr std::uint32_t kKeys = 1000;
  KeyNumbers numbers;
  numbers.clear(kKeys);
  std::map<std::uint64_t, std::uint32_t> expected;
  std::uint64_t key = 1;
  for (std::uint32_t i = 0; i < 3 * kKeys; ++i) {
    key = i % 3 == 0 ? key * 6364136223846793005U + 1442695040888963407U : key;
    const auto next = static_cast<std::uint32_t>(expected.size());
    const std::uint32_t number = expected.try_emplace(key, next).first->second;
    EXPECT_EQ(numbers.number(key, next), number);
  }
  EXPECT_EQ(expected.size(), kKeys);
}

}  // namespace
}  // namespace newsgloss
