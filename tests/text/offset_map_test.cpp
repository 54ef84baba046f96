#include "text/offset_map.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/naive_text.hpp"

namespace newsgloss {
namespace {

/// Where each character begins, in bytes and in units; the end stands last.
struct Positions {
  std::vector<std::uint32_t> bytes;
  std::vector<std::uint32_t> units;
};

Positions naive_positions(std::string_view text, OffsetUnit unit) {
  Positions positions;
  std::uint32_t units = 0;
  std::size_t at = 0;
  while (true) {
    positions.bytes.push_back(static_cast<std::uint32_t>(at));
    positions.units.push_back(units);
    if (at == text.size()) return positions;
    const std::size_t size = naive::character_size(text, at);
    if (unit == OffsetUnit::bytes) units += static_cast<std::uint32_t>(size);
    if (unit == OffsetUnit::code_points) units += 1;
    if (unit == OffsetUnit::utf16) units += size == 4 ? 2 : 1;
    at += size;
  }
}

/// Index of the last position at or before `offset`.
std::size_t last_at(const std::vector<std::uint32_t>& positions, std::uint32_t offset) {
  std::size_t index = 0;
  while (index + 1 < positions.size() && positions[index + 1] <= offset) ++index;
  return index;
}

void expect_as_naive(const std::string& text, OffsetUnit unit) {
  const OffsetMap map(text, unit);
  const Positions positions = naive_positions(text, unit);
  for (std::uint32_t byte = 0; byte <= text.size() + 2; ++byte) {
    ASSERT_EQ(map.from_bytes(byte), positions.units[last_at(positions.bytes, byte)]) << byte;
  }
  for (std::uint32_t offset = 0; offset <= positions.units.back() + 2; ++offset) {
    ASSERT_EQ(map.to_bytes(offset), positions.bytes[last_at(positions.units, offset)]) << offset;
  }
}

constexpr OffsetUnit kUnits[] = {OffsetUnit::bytes, OffsetUnit::code_points, OffsetUnit::utf16};

TEST(OffsetMap, CountsCharactersOfEveryLength) {
  const std::string text = "né€𐍈!";
  EXPECT_EQ(OffsetMap(text, OffsetUnit::bytes).from_bytes(10), 10U);
  EXPECT_EQ(OffsetMap(text, OffsetUnit::code_points).from_bytes(10), 4U);
  EXPECT_EQ(OffsetMap(text, OffsetUnit::utf16).from_bytes(10), 5U);
  EXPECT_EQ(OffsetMap(text, OffsetUnit::utf16).to_bytes(4), 6U);
}

TEST(OffsetMap, AgreesWithTheNaiveCountAroundTheCheckpoints) {
  for (std::size_t before = 250; before < 260; ++before) {
    for (const char* character : {"x", "é", "€", "𐍈"}) {
      std::string text(before, 'a');
      for (int i = 0; i < 150; ++i) text += character;
      for (const OffsetUnit unit : kUnits) expect_as_naive(text, unit);
    }
  }
}

TEST(OffsetMap, AgreesWithTheNaiveCountOnGeneratedText) {
  naive::Dice dice(2);
  for (int round = 0; round < 60; ++round) {
    const std::string text = naive::random_text(dice, dice.below(900), dice.below(101));
    for (const OffsetUnit unit : kUnits) expect_as_naive(text, unit);
  }
}

}  // namespace
}  // namespace newsgloss
