#pragma once

#include <cstdint>
#include <optional>

#include "quantities/number.hpp"
#include "quantities/unit.hpp"

namespace newsgloss {

/// One number with its own unit: "$5 million", "20 kg", "5 feet 2 inches", "15 dollars 50 cents".
struct Amount {
  Number number;
  Unit unit;                ///< kind none: a bare number
  std::uint32_t begin = 0;  ///< tokens
  std::uint32_t end = 0;
  bool prefixed = false;         ///< the currency stands before the number
  std::optional<Number> second;  ///< the smaller number of "5 feet 2"
  Span span;                     ///< bytes of number and unit
};

/// The amount that begins at a token, or nullopt: no number, or one with letters that are no unit.
std::optional<Amount> read_amount(const Words& words, std::uint32_t at);

}  // namespace newsgloss
