#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace newsgloss {

struct Sentence;

/// Half-open range of token indices of one block.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  constexpr bool empty() const { return first >= last; }
  constexpr bool contains(std::uint32_t token) const { return first <= token && token < last; }
  friend constexpr bool operator==(TokenRange, TokenRange) = default;
};

/// Where those words of a sentence stand that the rules look for, as token indices, ascending: a
/// rule asks for the nearest or the first of them and does not read the sentence again for each of
/// its figures.
struct Landmarks {
  std::vector<std::uint32_t> clause_ends;
  std::vector<std::uint32_t> denials;       ///< "no evidence that"
  std::vector<std::uint32_t> suppositions;  ///< "could", "if"
  std::vector<std::uint32_t> topics;
  std::vector<std::uint32_t> measures;  ///< "reached"
  std::vector<std::uint32_t> pronouns;  ///< that may speak
  std::vector<std::uint32_t> names;     ///< first tokens of mentions
};

/// Fills the landmarks of a sentence whose words are told; the vectors keep their memory. Linear.
void find_landmarks(const Sentence& sentence, Landmarks& landmarks);

/// Those of `places` that lie in `range`. Logarithmic.
std::span<const std::uint32_t> within(const std::vector<std::uint32_t>& places, TokenRange range);

}  // namespace newsgloss
