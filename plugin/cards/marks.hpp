#pragma once

#include <vector>

#include "cards/annotated_block.hpp"

namespace newsgloss {

/// Below this confidence a name is marked as uncertain, and its card shows what else it may mean.
inline constexpr float kSureConfidence = 0.5F;

/// The marks of one block's mentions and claims, both by begin: by begin, not overlapping. Where
/// two overlap the one of the lower level stays, of one level the longer, an actor before a number
/// of the same length. So the marks up to a level are those that would be made if there were no
/// higher one. Mentions of one actor that are read the same way (as a name, as a metonym of the
/// same place) have the same key.
std::vector<BlockMark> make_marks(const std::vector<Mention>& mentions,
                                  const std::vector<Claim>& claims);

/// Whether the mention is shown as certain.
bool is_sure(const Mention& mention);

}  // namespace newsgloss
