#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "actors/mention.hpp"
#include "claims/claim.hpp"
#include "text/document.hpp"

namespace newsgloss {

enum class MarkKind : std::uint8_t { actor, number, uncertain_actor };

/// What mentions share a card: their actor, how it is named, and how sure that is.
struct CardKey {
  std::uint32_t actor = kNoIndex;  ///< kNoIndex: a claim, which has a card of its own
  EntityIndex place = kNoEntity;   ///< of a metonym
  bool metonym = false;
  MarkKind kind = MarkKind::actor;
  bool role = false;  ///< told by what they are, without a name
  friend bool operator==(const CardKey&, const CardKey&) = default;
};

/// A mark, as far as its block alone tells.
struct BlockMark {
  Span span;
  CardKey key;
  std::uint32_t mention = kNoIndex;  ///< among those of the block
  std::uint32_t claim = kNoIndex;
  std::uint8_t level = 1;
  friend bool operator==(const BlockMark&, const BlockMark&) = default;
};

/// A block and what was found in it. Immutable, and shared by all annotations in which it is the
/// same. What it says of mentions counts those of the block, so that nothing in it depends on how
/// many stand before.
struct AnnotatedBlock {
  std::shared_ptr<const Block> block;
  std::vector<Mention> mentions;  ///< by begin
  std::vector<Claim> claims;      ///< by begin, longer first
  std::vector<BlockMark> marks;   ///< by begin, not overlapping
};

}  // namespace newsgloss
