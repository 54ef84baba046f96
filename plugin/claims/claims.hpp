#pragma once

#include <span>
#include <vector>

#include "actors/mention.hpp"
#include "claims/claim.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

struct ClaimBlock {
  const BlockText* text;
  const std::vector<Quantity>* quantities;
};

/// Article stage: makes claims of quantities. By block and begin, longer first; one claim for each
/// quantity.
std::vector<Claim> read_claims(std::span<const ClaimBlock> blocks, std::span<const Mention> mentions,
                               std::optional<Date> published);

}  // namespace newsgloss
