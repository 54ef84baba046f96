#pragma once

#include <cstdint>
#include <optional>

#include "quantities/date_reader.hpp"
#include "quantities/words.hpp"

namespace newsgloss {

/// A year, or a range of years, counted in an era: "A.D. 40", "330 B.C.", "between A.D. 1000 and
/// 1260", "400 to 300 BC". `at` is the token of the first digits. TIMEX3 writes years before
/// Christ as "BC0330"; they have no day.
std::optional<DateReading> read_era(const Words& words, std::uint32_t at);

}  // namespace newsgloss
