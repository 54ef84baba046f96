#pragma once

#include <cstdint>
#include <optional>

#include "quantities/quantity.hpp"
#include "quantities/words.hpp"

namespace newsgloss {

struct Ordinal {
  double value = 0;
  Span span;
  std::uint32_t end = 0;
};

/// "21st", "first", "twenty-first", "one hundred and fifth" that begins at a token.
std::optional<Ordinal> read_ordinal(const Words& words, std::uint32_t at);

}  // namespace newsgloss
