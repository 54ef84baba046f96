#pragma once

#include <cstddef>
#include <functional>
#include <span>

namespace newsgloss::hosts {

/// What one step of unpacking did.
struct Unpacked {
  std::size_t taken = 0;  ///< of the packed bytes
  std::size_t made = 0;   ///< bytes written
  bool ended = false;     ///< a stream ended here; another may follow
};

/// Unpacks as much of `packed` as fits into `room`. Begins anew after a stream that ended. Throws
/// BrokenInput.
using Unpacker = std::function<Unpacked(std::span<const char> packed, std::span<char> room)>;

Unpacker gzip_unpacker();
Unpacker bzip2_unpacker();
Unpacker zstd_unpacker();

}  // namespace newsgloss::hosts
