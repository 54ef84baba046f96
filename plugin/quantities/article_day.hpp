#pragma once

#include <optional>

#include "quantities/moment.hpp"
#include "quantities/quantity.hpp"

namespace newsgloss {

/// The day from which an article's relative dates are counted. Where it is not known, they are
/// counted from the year 1, to which no dated article belongs.
Today article_day(std::optional<Date> published);

/// Takes back what was resolved against an unknown day; dates that are complete in themselves stay.
void forget_unknown_day(Quantity& quantity);

}  // namespace newsgloss
