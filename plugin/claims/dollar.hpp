#pragma once

#include <span>
#include <string_view>

#include "claims/sentence.hpp"

namespace newsgloss {

/// ISO 4217 code of the dollar that a plain "$" or "dollars" means where the figure belongs to one
/// of these mentions: Canada's are Canadian dollars. Empty: the sign tells which dollar, or the
/// mentions are no place that writes so (`dollar_place` in currencies.tsv). Indices may be
/// kNoIndex.
std::string_view dollar_of(const Sentence& sentence, std::span<const Mention> mentions,
                           const Quantity& quantity, std::uint32_t holder, std::uint32_t location);

}  // namespace newsgloss
