#include "text/byte_bits.hpp"

#include <gmock/gmock.h>

#include <array>

#include "naive_text.hpp"
#include "text/character.hpp"

namespace newsgloss {
namespace {

TEST(ByteBits, AreTheSameOnEveryProcessor) {
  naive::Dice dice(7);
  for (int round = 0; round < 2000; ++round) {
    std::array<char, kByteBlock> bytes{};
    for (char& byte : bytes) byte = static_cast<char>(dice.below(256));
    EXPECT_EQ(fastest_byte_bits()(bytes.data()), plain_byte_bits(bytes.data()));
  }
}

TEST(ByteBits, TellWhatEachByteIs) {
  for (unsigned byte = 0; byte < 256; ++byte) {
    std::array<char, kByteBlock> bytes{};
    bytes[5] = static_cast<char>(byte);
    const ByteBits bits = plain_byte_bits(bytes.data());
    const auto at_5 = [](std::uint64_t some) { return (some >> 5 & 1) != 0; };
    EXPECT_EQ(at_5(bits.beyond), byte >= 0x80) << byte;
    EXPECT_EQ(at_5(bits.leads), byte >= 0xC0) << byte;
    if (byte >= 0x80) continue;
    const CharacterClass expected = character_class(byte);
    EXPECT_EQ(at_5(bits.letters), expected == CharacterClass::letter) << byte;
    EXPECT_EQ(at_5(bits.digits), expected == CharacterClass::digit) << byte;
    EXPECT_EQ(at_5(bits.spaces), expected <= CharacterClass::line_break) << byte;
    EXPECT_EQ(at_5(bits.breaks), expected == CharacterClass::line_break) << byte;
    EXPECT_EQ(at_5(bits.capitals), is_upper(byte)) << byte;
  }
}

}  // namespace
}  // namespace newsgloss
