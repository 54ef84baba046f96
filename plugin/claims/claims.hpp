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

/// A claim looks no more than this many blocks back from its own: as far as three sentences reach.
inline constexpr std::uint32_t kBlocksBack = 3;

/// Article stage: makes claims of quantities. By block and begin, longer first; one claim for each
/// quantity. `mentions` come by block and begin. Pure; linear in the tokens of the sentences that
/// hold a quantity.
std::vector<Claim> read_claims(std::span<const ClaimBlock> blocks,
                               std::span<const Mention> mentions);

/// The same claims of one block alone; `mentions` need be those of this block and of the
/// kBlocksBack before it only. A claim's mentions count in them.
std::vector<Claim> read_block_claims(std::span<const ClaimBlock> blocks,
                                     std::span<const Mention> mentions, std::uint32_t block);

}  // namespace newsgloss
