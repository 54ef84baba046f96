#pragma once

#include <cstdint>

namespace newsgloss {

/// Number of an entity in one compiled file; kNoEntity: none.
using EntityIndex = std::uint32_t;
inline constexpr EntityIndex kNoEntity = 0xffffffff;

}  // namespace newsgloss
