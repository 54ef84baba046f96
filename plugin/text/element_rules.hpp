#pragma once

#include <span>
#include <string_view>

#include "text/document.hpp"

namespace newsgloss {

struct HtmlAttribute {
  std::string_view name;   ///< in small letters
  std::string_view value;  ///< references resolved; empty where none is given
};

/// What resources/overlay/blocks.md says of an element; made of resources/overlay/skip.json at
/// build time.
struct ElementRule {
  bool skip = false;                      ///< left out with all that is in it
  bool line_feed = false;                 ///< is a line feed
  bool block = false;                     ///< ends the block at its beginning and its end
  bool caption = false;                   ///< its blocks are captions
  bool byline = false;                    ///< a block that is wholly in it is a byline
  BlockKind kind = BlockKind::paragraph;  ///< of a block element
};

/// The rule for an element; `name` in small letters.
ElementRule element_rule(std::string_view name, std::span<const HtmlAttribute> attributes);

}  // namespace newsgloss
