#include "text/article_finder.hpp"

#include <array>
#include <cstddef>
#include <vector>

// Each block weighs its bytes: for the article where it is running text, against it where it is a
// menu, a teaser or a button, not at all where it is a heading. The heaviest element is the
// article, the innermost of those that weigh the same. One that the page itself calls its article,
// or its main part, is taken if it holds at least half of that weight: teasers of other articles
// are `article` elements too.

namespace newsgloss {
namespace {

constexpr std::size_t kShortestParagraph = 80;
constexpr std::size_t kShortestSentence = 40;

bool is_running_text(const Block& block) {
  const std::string_view text = block.text.view();
  std::size_t linked = 0;
  for (const Link& link : block.links) linked += link.span.size();
  if (linked * 2 > text.size()) return false;
  const bool prose = block.kind == BlockKind::paragraph || block.kind == BlockKind::quote ||
                     block.kind == BlockKind::list_item;
  const std::size_t shortest = text.ends_with('.') ? kShortestSentence : kShortestParagraph;
  return prose && text.size() >= shortest;
}

std::int64_t weight(const Block& block) {
  if (block.kind == BlockKind::heading || block.kind == BlockKind::byline) return 0;
  const auto size = static_cast<std::int64_t>(block.text.view().size());
  return is_running_text(block) ? size : -size;
}

}  // namespace

BlockRange find_article(const HtmlContent& content) {
  std::vector<std::int64_t> weight_before = {0};
  for (const Block& block : content.blocks) {
    weight_before.push_back(weight_before.back() + weight(block));
  }
  using Role = HtmlContainer::Role;
  struct Candidate {
    BlockRange range;
    std::int64_t weight = 0;
  };
  Candidate any{{0, static_cast<std::uint32_t>(content.blocks.size())}, weight_before.back()};
  std::array<Candidate, 2> named;
  for (const HtmlContainer& container : content.containers) {
    const Candidate candidate{
        {container.first_block, container.end_block},
        weight_before[container.end_block] - weight_before[container.first_block]};
    if (candidate.weight >= any.weight) any = candidate;
    if (container.role == Role::division) continue;
    Candidate& best = named[container.role == Role::article ? 0 : 1];
    if (candidate.weight > best.weight) best = candidate;
  }
  for (const Candidate& candidate : named) {
    if (candidate.weight > 0 && candidate.weight * 2 >= any.weight) return candidate.range;
  }
  if (any.weight > 0) return any.range;
  return {0, static_cast<std::uint32_t>(content.blocks.size())};
}

}  // namespace newsgloss
