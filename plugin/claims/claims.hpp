#pragma once

#include <span>
#include <vector>

#include "actors/mention.hpp"
#include "claims/claim.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

struct ClaimBlock {
  const BlockText* text;
  const std::vector<Quantity>* quantities;  ///< by begin, longer first
};

/// Article stage: makes claims of quantities. By block and begin, longer first; one claim for each
/// quantity. `mentions` come by block and begin. Pure; linear in the tokens of the sentences that
/// hold a quantity.
std::vector<Claim> read_claims(std::span<const ClaimBlock> blocks,
                               std::span<const Mention> mentions);

}  // namespace newsgloss
