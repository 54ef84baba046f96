#pragma once

#include "claims/claim.hpp"
#include "claims/sentence.hpp"

namespace newsgloss {

/// The lowest setting that shows a quantity. A claim is specific and checkable: dates, labels
/// ("page 12"), scores, list numbers and ages in brackets are shown only where every number is.
NumberLevel number_level(const Sentence& sentence, const Quantity& quantity, Span concept_span);

}  // namespace newsgloss
