#pragma once

#include <optional>
#include <span>
#include <vector>

#include "claims/claim.hpp"
#include "claims/claims.hpp"
#include "claims/saying.hpp"
#include "claims/sentence.hpp"

namespace newsgloss {

/// Who says a figure, with what lies in the sentences around: pronouns, quotations that run on.
struct FoundAttribution {
  Attribution attribution;
  Stance stance = Stance::stated;
};

/// Finds who says the token of the sentence; `sayings` are that sentence's. Looks at no more than
/// three sentences around.
std::optional<FoundAttribution> attribute(std::span<const ClaimBlock> blocks,
                                          std::span<const Mention> mentions,
                                          const Sentence& sentence,
                                          const std::vector<Saying>& sayings, std::uint32_t token);

}  // namespace newsgloss
