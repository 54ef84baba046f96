#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace newsgloss::hosts {

/// A card of a page, as `card_json` makes it, and the block where its first mark stands.
struct HtmlNote {
  const nlohmann::json* card = nullptr;
  std::uint32_t block = 0;
};

/// The words of an article's cards as a list, for print and for readers without a pointer; each
/// title leads to the element "b" and the number of its block. Empty without notes.
std::string notes_html(const std::vector<HtmlNote>& notes);

}  // namespace newsgloss::hosts
