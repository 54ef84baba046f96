#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace newsgloss {

/// 64-bit hash of bytes against damage by accident, not against an opponent. The same on every
/// machine; part of the entity file's format.
std::uint64_t block_hash(std::span<const std::byte> bytes, std::uint64_t seed = 0);

}  // namespace newsgloss
