#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace newsgloss {

/// Folding makes spellings of one name equal: case (Unicode simple and full case folding), accents
/// (NFKD without combining marks; ł ø đ ß æ œ ı and their like by letter), apostrophes (' ’ ʼ `),
/// dashes and spaces. The table is made by ICU at build time, so that an article never meets a
/// normalizer and every build folds alike. A folded character has zero to three characters.
///
/// Source: Unicode UAX #15 (NFKD), CaseFolding.txt; the letters that NFKD leaves whole are listed in
/// resources/lexicons/fold.tsv.

/// The folded form of one code point, in UTF-8; empty for a combining mark.
std::string_view folded_character(char32_t code_point);

/// Appends the folded form of valid UTF-8 to `folded`. Dashes become '-', apostrophes '\'', any white
/// space ' '.
void fold(std::string_view text, std::string& folded);
std::string folded(std::string_view text);

/// 32-bit hash of a word's folded form, the same for every spelling that folds alike; the same as
/// token hashes. FNV-like by 8 bytes at a time: see fold.cpp.
std::uint32_t folded_hash(std::string_view word);

}  // namespace newsgloss
