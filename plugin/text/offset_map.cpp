#include "text/offset_map.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "text/utf8_text.hpp"

// The units before a byte are the characters that begin before it, those of four bytes counting
// twice in UTF-16. So a checkpoint is a count of first bytes, eight at a time, and no character
// need be decoded.

namespace newsgloss {
namespace {

constexpr std::uint32_t kStride = 64;
constexpr std::uint64_t kOnes = 0x0101010101010101;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::uint32_t units_of(char first_byte, OffsetUnit unit) {
  return unit == OffsetUnit::utf16 && static_cast<unsigned char>(first_byte) >= 0xF0 ? 2 : 1;
}

/// How many of eight bytes have a bit at the bottom.
std::uint32_t count_bits(std::uint64_t bytes) {
  return static_cast<std::uint32_t>((bytes & kOnes) * kOnes >> 56);
}

std::uint32_t count_units(std::string_view bytes, OffsetUnit unit) {
  const bool pairs = unit == OffsetUnit::utf16;
  std::uint32_t units = 0;
  std::size_t at = 0;
  for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
    std::memcpy(&word, bytes.data() + at, sizeof word);
    units += count_bits(~(word >> 7) | word >> 6);  // first bytes: not 10......
    if (pairs) units += count_bits(word >> 7 & word >> 6 & word >> 5 & word >> 4);
  }
  for (; at < bytes.size(); ++at) {
    if (!is_continuation(bytes[at])) units += units_of(bytes[at], unit);
  }
  return units;
}

}  // namespace

OffsetMap::OffsetMap(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {
  if (unit == OffsetUnit::bytes || ascii_prefix(text) == text.size()) return;
  checkpoints_.reserve(text.size() / kStride + 1);
  std::uint32_t units = 0;
  for (std::size_t at = 0; at <= text.size(); at += kStride) {
    checkpoints_.push_back(units);
    units += count_units(text.substr(at, kStride), unit);
  }
}

std::uint32_t OffsetMap::from_bytes(std::uint32_t byte_offset) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (byte_offset >= size) byte_offset = size;
  while (byte_offset < size && is_continuation(text_[byte_offset])) --byte_offset;
  if (checkpoints_.empty()) return byte_offset;
  const std::uint32_t checkpoint = byte_offset / kStride;
  const std::uint32_t begin = checkpoint * kStride;
  return checkpoints_[checkpoint] + count_units(text_.substr(begin, byte_offset - begin), unit_);
}

std::uint32_t OffsetMap::to_bytes(std::uint32_t unit_offset) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  if (checkpoints_.empty()) {
    std::uint32_t at = std::min(unit_offset, size);
    while (at < size && is_continuation(text_[at])) --at;
    return at;
  }
  const auto after = std::upper_bound(checkpoints_.begin(), checkpoints_.end(), unit_offset);
  const auto checkpoint = static_cast<std::uint32_t>(after - checkpoints_.begin() - 1);
  std::uint32_t at = checkpoint * kStride;
  while (at < size && is_continuation(text_[at])) ++at;
  for (std::uint32_t units = checkpoints_[checkpoint]; at < size;) {
    units += units_of(text_[at], unit_);
    if (units > unit_offset) return at;
    ++at;
    while (at < size && is_continuation(text_[at])) ++at;
  }
  return size;
}

}  // namespace newsgloss
