#pragma once

#include <optional>

#include "quantities/moment.hpp"
#include "quantities/quantity.hpp"
#include "quantities/words.hpp"

namespace newsgloss {

struct DateReading {
  Quantity quantity;
  std::uint32_t begin = 0;  ///< tokens
  std::uint32_t end = 0;
};

/// The date, time, range of dates or recurring date that begins at a token, with its TIMEX3 value.
/// Where an article has no publication date, today is not known and relative dates stay without a
/// value of their own.
std::optional<DateReading> read_date(const Words& words, std::uint32_t at, const Today& today);

/// One moment: a date, a time, or both.
std::optional<Moment> read_moment(const Words& words, std::uint32_t at, const Today& today);

/// Takes what bounds or places a moment before it into its span: "since", "the end of", "between".
std::uint32_t bounds_begin(const Words& words, std::uint32_t at);

}  // namespace newsgloss
