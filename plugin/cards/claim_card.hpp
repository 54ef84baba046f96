#pragma once

#include "cards/card.hpp"

namespace newsgloss {

/// Adds what the article says of a figure, and what the entity file can set beside it.
void add_claim_rows(const Annotations& annotations, std::uint32_t claim, Date today, Card& card);

}  // namespace newsgloss
