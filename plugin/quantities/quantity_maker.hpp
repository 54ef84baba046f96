#pragma once

#include <cstdint>
#include <vector>

#include "quantities/bound.hpp"
#include "quantities/counted_noun.hpp"
#include "quantities/quantity.hpp"
#include "quantities/range.hpp"

namespace newsgloss {

/// A quantity with the place where reading goes on.
struct MadeQuantity {
  Quantity quantity;
  std::uint32_t end = 0;          ///< token after value, unit and counted noun
  std::uint32_t counted_end = 0;  ///< token after the counted noun; 0: none
  PerUnit per;                    ///< "a week" behind it; not yet in the quantity's unit
};

/// Puts number, unit, bound, direction and what is counted together.
MadeQuantity make_quantity(const Words& words, const Range& range);

/// The bare numbers beneath a quantity, as quantities of their own.
void append_nested_numbers(const Range& range, std::vector<Quantity>& quantities);

Quantity bare_number(const Number& number, bool nested);

}  // namespace newsgloss
