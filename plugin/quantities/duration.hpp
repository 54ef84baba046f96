#pragma once

#include <string>

#include "quantities/moment.hpp"
#include "quantities/quantity.hpp"
#include "quantities/range.hpp"

namespace newsgloss {

/// Gives a quantity of time its TIMEX3 value, and widens it where words beside it place it: "three
/// days ago", "the last five years", "in two weeks", "every two days", "a week before Christmas".
/// `end` is the token after the quantity and is moved.
void place_duration(const Words& words, const Range& range, const Today& today, Quantity& quantity,
                    std::uint32_t& end);

/// Times of no stated number: "an hour", "the month", "every Monday", "a few days", "all week".
std::optional<Quantity> read_loose_duration(const Words& words, std::uint32_t at,
                                            const Today& today, std::uint32_t& end);

}  // namespace newsgloss
