#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsgloss {

/// The rows that make_language_table writes, sorted by key and then by language. A word's key is
/// its folded hash, a letter's its code point, a script's ICU's UScriptCode; one key may have
/// several languages.
struct LanguageEvidence {
  std::uint32_t key;
  std::uint8_t language;  ///< into language_names()
};

std::span<const std::string_view> language_names();
std::span<const LanguageEvidence> language_words();
std::span<const LanguageEvidence> language_letters();
std::span<const LanguageEvidence> language_scripts();

}  // namespace newsgloss
