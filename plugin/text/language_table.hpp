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
/// Rows whose keys begin with the bits of span n stand from number n to number n + 1.
std::span<const std::uint16_t> language_word_begins();
inline constexpr std::uint32_t kWordSpans = 2048;
constexpr std::uint32_t word_span(std::uint32_t key) {
  return key / (0xffffffff / kWordSpans + 1);
}
std::span<const LanguageEvidence> language_letters();
std::span<const LanguageEvidence> language_scripts();

}  // namespace newsgloss
