#pragma once

#include <cstdint>

namespace newsgloss::tables {

/// Facts about the characters below U+20000, made by make_character_table at build time and shared
/// by pages of 256. A record: bits 0 to 2 the CharacterClass, bit 3 upper, bit 4 lower, bits 5 to
/// 31 the number of its folded form; 0 means "folds to itself".
inline constexpr char32_t kLimit = 0x20000;
extern const std::uint16_t kPages[kLimit / 256];
extern const std::uint32_t kRecords[];
extern const std::uint32_t kFoldedBegins[];  ///< into kFolded; form i ends where form i + 1 begins
extern const char kFolded[];

}  // namespace newsgloss::tables
