#pragma once

#include <span>
#include <vector>

#include "claims/claim.hpp"

namespace newsgloss {

struct Mention;

/// Fills `repeats` and `disagrees` of claims that count the same thing of the same actor at the
/// same time: the same topic ("killed"), or the same counted words where no topic stands. Figures
/// that tell a change ("rose by") and figures of one sentence and one speaker are not compared. At
/// most eight others are kept for a claim. Linear.
void find_repetitions(std::span<const Mention> mentions, std::vector<Claim>& claims);

}  // namespace newsgloss
