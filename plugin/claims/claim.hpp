#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "quantities/quantity.hpp"
#include "text/document.hpp"
#include "text/span.hpp"

namespace newsgloss {

enum class Stance : std::uint8_t { stated, denied, possible };

/// Who says it. Spans are bytes of the block's text; the speaker may stand in another block.
struct Attribution {
  std::uint32_t speaker_block = 0;
  Span speaker;
  Span cue;      ///< "said", "according to"
  Span content;
  friend bool operator==(const Attribution&, const Attribution&) = default;
};

inline constexpr std::uint32_t kNoIndex = 0xffffffff;

/// A quantity with what the article says around it.
struct Claim {
  std::uint32_t block = 0;
  Quantity quantity;
  bool marked = false;                   ///< specific and checkable: shown to the reader
  std::uint8_t level = 0;                ///< 1: only clear claims, 2: usual, 3: every number
  std::uint32_t holder = kNoIndex;       ///< index of the mention it is about
  std::optional<Attribution> attribution;
  Stance stance = Stance::stated;
  Span sentence;                         ///< the sentence it stands in
  Span concept_span;                     ///< what it is about; empty: not told
  std::optional<Date> when;              ///< the day, month or year it speaks of
  std::vector<std::uint32_t> disagrees;  ///< claims of this article that count the same otherwise
  friend bool operator==(const Claim&, const Claim&) = default;
};

}  // namespace newsgloss
