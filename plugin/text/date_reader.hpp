#pragma once

#include <optional>
#include <string_view>

#include "text/document.hpp"

namespace newsgloss {

/// The day that a machine wrote, as it stands there, whatever the time zone: ISO 8601 (also cut to
/// the month or the year) and RFC 822 as RSS writes it ("Fri, 15 Sep 2023 10:00:00 GMT", years of
/// two digits being 1970 to 2069), with the months' English names or their first three letters.
/// Nothing for what is no date. What follows the day is not read.
std::optional<Date> read_date(std::string_view text);

}  // namespace newsgloss
