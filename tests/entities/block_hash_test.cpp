#include "entities/block_hash.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace newsgloss {
namespace {

std::vector<std::byte> some_bytes(std::size_t size) {
  std::vector<std::byte> bytes(size);
  for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::byte>(i * 131 + 7);
  return bytes;
}

TEST(BlockHash, ChangesWithEveryBit) {
  for (const std::size_t size : {1U, 7U, 8U, 31U, 32U, 33U, 100U}) {
    auto bytes = some_bytes(size);
    const std::uint64_t intact = block_hash(bytes);
    for (std::size_t bit = 0; bit < size * 8; ++bit) {
      const auto mask = static_cast<std::byte>(1U << bit % 8);
      bytes[bit / 8] ^= mask;
      EXPECT_NE(block_hash(bytes), intact) << size << ' ' << bit;
      bytes[bit / 8] ^= mask;
    }
  }
}

TEST(BlockHash, TellsSizesAndSeedsApart) {
  const std::vector<std::byte> zeros(64);
  std::set<std::uint64_t> hashes;
  for (std::size_t size = 0; size <= zeros.size(); ++size) {
    hashes.insert(block_hash(std::span(zeros).first(size)));
    hashes.insert(block_hash(std::span(zeros).first(size), size + 1));
  }
  EXPECT_EQ(hashes.size(), 2 * (zeros.size() + 1));
}

// The numbers stand in files: others are a new version of the format.
TEST(BlockHash, StaysTheSame) {
  EXPECT_EQ(block_hash({}), 10288807212421799835U);
  EXPECT_EQ(block_hash(some_bytes(100), 3), 6349712936028488564U);
}

}  // namespace
}  // namespace newsgloss
