#pragma once

#include <cstdint>
#include <string_view>

namespace newsgloss {

/// Half-open range of UTF-8 byte offsets.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin == end; }
  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  constexpr Span shifted(std::uint32_t by) const { return {begin + by, end + by}; }
  constexpr std::string_view of(std::string_view text) const {
    return text.substr(begin, end - begin);
  }
  friend constexpr bool operator==(Span, Span) = default;
};

}  // namespace newsgloss
