#pragma once

#include <cstdint>

#include "quantities/amount.hpp"

namespace newsgloss {

/// One amount, or two that words make one of: "5 to 10 km", "between $5 and $6 million",
/// "from 208 pounds to 193", "three or four years", "5-6 per cent".
struct Range {
  Amount first;
  Amount second;
  bool is_range = false;
  std::uint32_t begin = 0;  ///< tokens, "from" or "between" not included
  std::uint32_t end = 0;
  Span span;
  std::uint32_t opener = 0;  ///< token of "from" or "between"; == begin: none

  const Unit& unit() const {
    return is_range && second.unit.kind != UnitKind::none ? second.unit : first.unit;
  }
};

/// Tries to make a range of an amount and what follows it; units and scales that stand only once
/// hold for both: "$10 to $15 billion", "5 to 10 km".
Range read_range(const Words& words, const Amount& first);

}  // namespace newsgloss
