#pragma once

#include <cstdint>

#include "quantities/quantity.hpp"
#include "quantities/words.hpp"

namespace newsgloss {

/// Words that bound a value, next to it.
struct Bound {
  Change change = Change::equal;
  Span surface;             ///< empty: none
  std::uint32_t begin = 0;  ///< tokens
  std::uint32_t end = 0;
};

/// "at least", "nearly", "more than" that end where the quantity begins. begin == at: none.
Bound bound_before(const Words& words, std::uint32_t at);

/// "or so", "or more" that begin where the quantity ends. end == at: none.
Bound bound_after(const Words& words, std::uint32_t at);

/// Which way the figure at `at` went: "rose by", "down", "shed". `at` is the first token of its
/// bound, or of the quantity where it has none. equal: the words before say nothing.
Change direction_before(const Words& words, std::uint32_t at);

}  // namespace newsgloss
