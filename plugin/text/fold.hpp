#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsgloss {

/// Folding makes spellings of one name equal: case, accents, apostrophes (' ’ ʼ `), dashes and
/// spaces. The table is made by ICU at build time, so that an article never meets a normalizer and
/// every build folds alike. One character folds to at most three; combining marks, joiners and soft
/// hyphens fold to nothing; any dash to '-', any white space to ' '.
///
/// Source: Unicode UAX #15 (NFKD without marks) and CaseFolding.txt (full); the letters that NFKD
/// leaves whole (ł ø đ æ œ) stand in resources/lexicons/fold.tsv.

/// Appends the folded form of valid UTF-8.
void fold(std::string_view text, std::string& folded);

/// Appends one character's folded form; false, and nothing appended, where it folds to itself.
bool append_folded(char32_t code_point, std::string& folded);

std::string folded(std::string_view text);

}  // namespace newsgloss
