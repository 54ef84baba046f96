#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "quantities/quantity.hpp"
#include "text/document.hpp"
#include "text/span.hpp"

namespace newsgloss {

enum class Stance : std::uint8_t {
  stated,
  denied,
  possible,  ///< foretold, planned, supposed, not confirmed
};

/// Who says it. Spans are bytes of the claim's block, but for `speaker`, which counts in
/// `speaker_block`: "He added" names whoever the article named before.
struct Attribution {
  std::uint32_t speaker_block = 0;
  Span speaker;  ///< empty where the words name none ("is estimated at")
  Span cue;      ///< "said", "according to"
  Span content;  ///< empty where the speaker stands in another sentence
  friend bool operator==(const Attribution&, const Attribution&) = default;
};

inline constexpr std::uint32_t kNoIndex = 0xffffffff;

/// How much of an article's numbers is shown.
enum class NumberLevel : std::uint8_t {
  none = 0,   ///< a number that stands inside another: never shown
  clear = 1,  ///< specific figures with a unit or a counted thing
  usual = 2,  ///< vague ones too ("dozens"), fractions, multiples, ages
  every = 3,  ///< dates, scores, labels, "one": every number
};

/// A quantity with what the article says around it. Spans are bytes of the block's text.
struct Claim {
  std::uint32_t block = 0;
  Quantity quantity;
  NumberLevel level = NumberLevel::none;  ///< the lowest setting that shows it
  bool marked = false;                    ///< shown at the usual level: specific and checkable
  std::uint32_t holder = kNoIndex;        ///< index of the mention it is about
  std::uint32_t location = kNoIndex;      ///< index of the mention of the place where it holds
  std::optional<Attribution> attribution;
  Stance stance = Stance::stated;
  Span sentence;             ///< the sentence it stands in
  Span concept_span;         ///< what it is about; empty: not told
  std::string_view topic;    ///< of resources/lexicons: "killed", "displaced", or empty
  std::optional<Date> when;  ///< the day, month or year it speaks of
  Span when_span;            ///< the words that say so
  friend bool operator==(const Claim&, const Claim&) = default;
};

}  // namespace newsgloss
