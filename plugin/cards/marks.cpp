#include "cards/marks.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace newsgloss {
namespace {

CardKey key_of(const Mention& mention) {
  CardKey key;
  key.actor = mention.actor;
  key.metonym = mention.how == MentionHow::metonym;
  key.role = mention.how == MentionHow::role;
  if (key.metonym && !mention.candidates.empty()) key.place = mention.candidates.back().entity;
  key.kind = is_sure(mention) ? MarkKind::actor : MarkKind::uncertain_actor;
  return key;
}

BlockMark mark_of(const Mention& mention, std::uint32_t index) {
  BlockMark mark;
  mark.span = mention.span;
  mark.key = key_of(mention);
  mark.mention = index;
  return mark;
}

BlockMark mark_of(const Claim& claim, std::uint32_t index) {
  BlockMark mark;
  mark.span = claim.quantity.span;
  mark.key.kind = MarkKind::number;
  mark.level = static_cast<std::uint8_t>(claim.level);
  mark.claim = index;
  return mark;
}

bool comes_before(const BlockMark& a, const BlockMark& b) {
  return std::tuple(a.span.begin, b.span.end, a.claim != kNoIndex) <
         std::tuple(b.span.begin, a.span.end, b.claim != kNoIndex);
}

/// Of marks that overlap each other the longer stays.
void drop_overlaps(std::vector<BlockMark>& marks) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const bool clear = kept == 0 || !marks[kept - 1].span.overlaps(marks[i].span);
    if (clear)
      marks[kept++] = marks[i];
    else if (marks[i].span.size() > marks[kept - 1].span.size())
      marks[kept - 1] = marks[i];
  }
  marks.resize(kept);
}

/// The marks of this level that overlap none of `taken`, which are in order.
std::vector<BlockMark> of_level_beside(const std::vector<BlockMark>& marks, std::uint8_t level,
                                       const std::vector<BlockMark>& taken) {
  std::vector<BlockMark> beside;
  std::size_t next = 0;
  for (const BlockMark& mark : marks) {
    if (mark.level != level) continue;
    while (next < taken.size() && taken[next].span.end <= mark.span.begin) ++next;
    if (next == taken.size() || !taken[next].span.overlaps(mark.span)) beside.push_back(mark);
  }
  return beside;
}

/// Level by level, so that the marks up to a level are the same whatever is shown above it.
std::vector<BlockMark> resolved(const std::vector<BlockMark>& all) {
  std::vector<BlockMark> taken;
  for (std::uint8_t level = 1; level <= static_cast<std::uint8_t>(NumberLevel::every); ++level) {
    std::vector<BlockMark> added = of_level_beside(all, level, taken);
    if (added.empty()) continue;
    drop_overlaps(added);
    std::vector<BlockMark> merged;
    merged.reserve(taken.size() + added.size());
    std::merge(taken.begin(), taken.end(), added.begin(), added.end(), std::back_inserter(merged),
               comes_before);
    taken = std::move(merged);
  }
  return taken;
}

}  // namespace

bool is_sure(const Mention& mention) {
  return mention.confidence >= kSureConfidence;
}

std::vector<BlockMark> make_marks(const std::vector<Mention>& mentions,
                                  const std::vector<Claim>& claims) {
  std::vector<BlockMark> marks;
  marks.reserve(mentions.size() + claims.size());
  for (std::uint32_t i = 0; i < mentions.size(); ++i) marks.push_back(mark_of(mentions[i], i));
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (claims[i].level != NumberLevel::none) marks.push_back(mark_of(claims[i], i));
  }
  std::sort(marks.begin(), marks.end(), comes_before);
  return resolved(marks);
}

}  // namespace newsgloss
