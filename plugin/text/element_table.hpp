#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "text/document.hpp"

namespace newsgloss {

/// The rows that element_table.cmake writes.

enum class SelectorTest : std::uint8_t { present, equal, word, part };

/// `element[attribute op "value"]`; an empty element is any.
struct Selector {
  std::string_view element;
  std::string_view attribute;
  SelectorTest test;
  std::string_view value;
};

struct ElementRow {
  std::string_view name;
  bool skip;
  bool line_feed;
  bool block;
  BlockKind kind;
};

std::span<const ElementRow> element_rows();  ///< sorted by name
std::span<const Selector> skip_selectors();
std::span<const Selector> caption_selectors();
std::span<const Selector> byline_selectors();

}  // namespace newsgloss
