#pragma once

#include <span>

#include "claims/clause.hpp"
#include "claims/saying.hpp"

namespace newsgloss {

/// The mention that tells where the figure holds: a place after a word such as "in" or "near",
/// behind the figure or before it in its sentence, or kNoIndex. `saying` is who says it, or
/// nullptr: where somebody speaks is not where it happens.
std::uint32_t location_of(const Sentence& sentence, std::span<const Mention> mentions,
                          const FigurePlace& place, const Saying* saying);

}  // namespace newsgloss
