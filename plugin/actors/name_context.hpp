#pragma once

#include <string_view>

#include "actors/actors.hpp"

namespace newsgloss {

/// What the words beside one occurrence of a name say about it.
struct NameContext {
  bool titled = false;     ///< a title stands before it
  std::string_view title;  ///< that title's words; borrowed from the block's text
  bool in_place = false;   ///< "in", "near", "outside" stand before it
  bool acts = false;       ///< a verb of governments follows: "denied", "has warned"
  bool owns = false;       ///< what governments have follows: "'s diplomacy"
  bool deals = false;      ///< what governments deal in stands before: "sanctions on", "aid from"
};

/// Whether a preposition of place stands right before it.
bool stands_in_place(const BlockText& text, const NameSpan& span);

NameContext read_name_context(const BlockText& text, const NameSpan& span);

}  // namespace newsgloss
