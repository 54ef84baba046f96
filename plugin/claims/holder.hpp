#pragma once

#include <span>

#include "claims/clause.hpp"
#include "claims/saying.hpp"

namespace newsgloss {

/// The mention that a figure is about, or kNoIndex. `saying` is who says it, or nullptr.
std::uint32_t holder_of(const Sentence& sentence, std::span<const Mention> mentions,
                        const FigurePlace& place, Span concept_span, const Saying* saying);

}  // namespace newsgloss
