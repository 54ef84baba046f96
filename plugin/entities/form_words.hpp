#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "entities/file_format.hpp"
#include "text/word_hash.hpp"

namespace newsgloss {

/// A word where it stands: half-open bytes and the folded hash of text/word_hash.hpp.
struct FormWord {
  std::uint32_t begin = 0, end = 0, hash = 0;
};

/// The first word at or after `at`, bounded as read_tokens bounds words and ideographs; begin ==
/// end
/// == text.size() where there is none.
FormWord next_word(std::string_view text, std::size_t at);

/// What stands between two words. White space, one dash, one apostrophe and an apostrophe beside
/// white space all join alike (key 0), and so does nothing between two ideographs. Anything else, a
/// comma or a dash between spaces too, must stand in the form as it stands in the text, white space
/// aside. A full stop right after the first word is told apart from the rest.
struct Gap {
  std::uint32_t key = 0;
  bool stop = false;
  bool blocked = false;  ///< a blank line, or longer than any form has
  friend bool operator==(const Gap&, const Gap&) = default;
};
inline constexpr std::uint32_t kSuffixGap = 0xffffffff;  ///< no gap has this key
inline constexpr std::uint32_t kGapMultiplier = 0x9E3779B1;
Gap read_gap(std::string_view text, std::size_t begin, std::size_t end);

/// The gap that one of these marks of ASCII makes, alone or before one space; 0: another mark.
constexpr std::uint32_t mark_gap(char mark) {
  if (std::string_view(",;:()\"?!/&").find(mark) == std::string_view::npos) return 0;
  const std::uint32_t key = hash_of_folded({&mark, 1}) * kGapMultiplier;
  return key == 0 || key == kSuffixGap ? 1 : key;
}
inline constexpr auto kMarkGaps = [] {
  std::array<std::uint32_t, 128> gaps{};
  for (std::size_t c = 0; c < gaps.size(); ++c) gaps[c] = mark_gap(static_cast<char>(c));
  return gaps;
}();

inline Gap gap_between(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t size = end - begin;
  if (size == 0 || (size == 1 && text[begin] == ' ')) return {};
  if (size == 1 || (size == 2 && text[begin + 1] == ' ')) {
    const auto mark = static_cast<unsigned char>(text[begin]);
    if (mark == '.') return {0, true, false};
    if (mark < kMarkGaps.size() && kMarkGaps[mark] != 0) return {kMarkGaps[mark], false, false};
  }
  return read_gap(text, begin, end);
}

/// No word begins with a capital. Digits and scripts without case have none.
bool begins_with_capital(std::string_view word);

/// One letter: what a full stop may follow in a text though the form does not write it.
bool is_initial(std::string_view word);

/// A surface form taken apart.
struct FormWords {
  std::array<FormWord, entity_format::kMaxFormWords> words;
  std::array<Gap, entity_format::kMaxFormWords> gaps;  ///< gaps[i] stands before words[i]
  std::uint32_t count = 0;
  std::uint32_t suffix = 0;  ///< hash of the one mark that ends the form ("Yahoo!"); 0: none
  bool final_stop = false;   ///< "Inc."
  bool small = true;         ///< no word begins with a capital

  enum class Fault { none, no_word, too_many_words, mark_at_begin, marks_at_end, blocked };

  /// Takes valid UTF-8 apart.
  Fault read(std::string_view text);
};

/// Hash of the one mark that stands at `at`, right behind a word; 0: none, white space, a full stop
/// or an apostrophe. `size` becomes its bytes.
std::uint32_t suffix_at(std::string_view text, std::size_t at, std::uint32_t& size);

/// How a key grows by a word and the gap before it; the first word has gap 0.
constexpr std::uint64_t phrase_key(std::uint64_t key, std::uint32_t hash, std::uint32_t gap) {
  key = (key ^ (std::uint64_t{gap} << 32 | hash)) * 0x9FB21C651E98DF25;
  return key ^ key >> 32;
}

/// Where a key's node is looked for first.
constexpr std::uint64_t node_place(std::uint64_t key, std::uint64_t nodes) {
  return (key >> 32) * nodes >> 32;
}
constexpr std::uint32_t node_check(std::uint64_t key) {
  return static_cast<std::uint32_t>(key);
}

/// The word and the bits of a pair filter that a key of two words asks for.
constexpr std::uint64_t pair_place(std::uint64_t key, std::uint64_t words) {
  return (key & 0xffffffff) * words >> 32;
}
constexpr std::uint64_t pair_bits(std::uint64_t key) {
  return std::uint64_t{1} << (key >> 58) | std::uint64_t{1} << (key >> 52 & 63);
}

}  // namespace newsgloss
