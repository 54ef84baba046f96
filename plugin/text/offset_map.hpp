#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsgloss {

/// The unit in which a caller counts text.
enum class OffsetUnit : std::int32_t { bytes = 0, code_points = 1, utf16 = 2 };

/// Converts byte offsets of one valid UTF-8 text to another unit and back. Pure ASCII costs nothing;
/// else a checkpoint each 64 bytes bounds a conversion to one short walk.
/// Borrows the text. An offset inside a character rounds down to the character's start; one past the
/// end gives the end.
class OffsetMap {
 public:
  OffsetMap(std::string_view text, OffsetUnit unit);

  std::uint32_t from_bytes(std::uint32_t byte_offset) const;
  std::uint32_t to_bytes(std::uint32_t unit_offset) const;
  OffsetUnit unit() const { return unit_; }

 private:
  std::string_view text_;
  OffsetUnit unit_;
  std::vector<std::uint32_t> checkpoints_;  // unit offset of the first character at or after 64 i
};

}  // namespace newsgloss
