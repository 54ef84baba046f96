#include "claims/dollar.hpp"

namespace newsgloss {
namespace {

bool is_plain_dollar(const Sentence& sentence, const Quantity& quantity) {
  if (quantity.unit_id != "USD") return false;
  const std::string_view written = quantity.unit_surface.of(sentence.text->text);
  return written == "$" || written == "dollar" || written == "dollars";
}

std::string_view dollar_at(const Sentence& sentence, std::span<const Mention> mentions,
                           std::uint32_t mention) {
  if (mention == kNoIndex || mentions[mention].block != sentence.block) return {};
  const TokenRange range = sentence.range(mentions[mention].span);
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const std::string_view code = sentence.value(at, WordClass::dollar_place);
    if (!code.empty()) return code;
  }
  return {};
}

}  // namespace

std::string_view dollar_of(const Sentence& sentence, std::span<const Mention> mentions,
                           const Quantity& quantity, std::uint32_t holder, std::uint32_t location) {
  if (!is_plain_dollar(sentence, quantity)) return {};
  const std::uint32_t owner = holder != kNoIndex ? holder : location;
  return dollar_at(sentence, mentions, owner);
}

}  // namespace newsgloss
