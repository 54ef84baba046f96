#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quantities/quantity.hpp"
#include "text/token.hpp"

namespace newsgloss::testing {

/// Reads an English text as one block. A sentence ends at a full stop that white space follows.
inline std::vector<Quantity> quantities_of(const std::string& text,
                                           std::optional<Date> published = std::nullopt) {
  BlockText block;
  block.text = text;
  block.lexicon = Lexicon::of("en");
  read_tokens(text, block.lexicon, block.tokens);
  block.sentence_begins = {0};
  for (std::uint32_t at = 1; at < block.tokens.size(); ++at) {
    const bool stop = block.of(block.tokens[at - 1]) == ".";
    if (stop && block.tokens[at].space_before) block.sentence_begins.push_back(at);
  }
  std::vector<Quantity> quantities;
  find_quantities(block, published, quantities);
  return quantities;
}

/// The first quantity that no other contains, or an empty one.
inline Quantity first_of(const std::string& text, std::optional<Date> published = std::nullopt) {
  for (const Quantity& quantity : quantities_of(text, published)) {
    if (!quantity.nested) return quantity;
  }
  return {};
}

inline std::string surface(const Quantity& quantity, const std::string& text) {
  return std::string(quantity.span.of(text));
}

}  // namespace newsgloss::testing
