#pragma once

#include <vector>

#include "actors/actors.hpp"

namespace newsgloss {

/// The words of the block that introduce the actor named there: what stands before the name
/// ("activist", "National Security Council spokesperson"), an apposition or relative clause behind
/// it, a clause in front of it that ends with a comma. Spans in bytes, in the order of the text;
/// empty where there are none.
std::vector<Span> find_introduction(const BlockText& text, const NameSpan& span);

}  // namespace newsgloss
