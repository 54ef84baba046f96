#pragma once

#include <cstdint>

#include "text/html_blocks.hpp"

namespace newsgloss {

/// A half-open range of block indices.
struct BlockRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const BlockRange&, const BlockRange&) = default;
};

/// The part of a page that is its article: an `article` or `main` element, else the element in
/// which running text most outweighs everything else; all where nothing stands out. Linear.
BlockRange find_article(const HtmlContent& content);

}  // namespace newsgloss
