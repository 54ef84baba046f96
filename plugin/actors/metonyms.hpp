#pragma once

#include <span>
#include <vector>

#include "actors/candidate_linker.hpp"

namespace newsgloss {

/// For each occurrence, whether it means the government that the name can stand for, and not the
/// place ("Pyongyang denied it", "Pyongyang's diplomacy", "aid from Pyongyang"). Linear.
std::vector<bool> read_governments(std::span<const ArticleBlock> blocks,
                                   const ArticleNames& article, const LinkedNames& linked);

}  // namespace newsgloss
