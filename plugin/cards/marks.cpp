#include "cards/marks.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace newsgloss {
namespace {

Mark mark_of(const Mention& mention, std::uint32_t index) {
  Mark mark;
  mark.block = mention.block;
  mark.span = mention.span;
  mark.kind = is_sure(mention) ? MarkKind::actor : MarkKind::uncertain_actor;
  mark.mention = index;
  return mark;
}

Mark mark_of(const Claim& claim, std::uint32_t index) {
  Mark mark;
  mark.block = claim.block;
  mark.span = claim.quantity.span;
  mark.kind = MarkKind::number;
  mark.level = static_cast<std::uint8_t>(claim.level);
  mark.claim = index;
  return mark;
}

bool comes_before(const Mark& a, const Mark& b) {
  return std::tuple(a.block, a.span.begin, b.span.end, a.claim != kNoIndex) <
         std::tuple(b.block, b.span.begin, a.span.end, b.claim != kNoIndex);
}

bool overlap(const Mark& a, const Mark& b) {
  return a.block == b.block && a.span.overlaps(b.span);
}

/// Of marks that overlap each other the longer stays.
std::vector<Mark> without_overlaps(const std::vector<Mark>& marks) {
  std::vector<Mark> kept;
  for (const Mark& mark : marks) {
    if (kept.empty() || !overlap(kept.back(), mark))
      kept.push_back(mark);
    else if (mark.span.size() > kept.back().span.size())
      kept.back() = mark;
  }
  return kept;
}

/// The marks of this level that overlap none of `taken`, which are in order.
std::vector<Mark> of_level_beside(const std::vector<Mark>& marks, std::uint8_t level,
                                  const std::vector<Mark>& taken) {
  std::vector<Mark> beside;
  std::size_t next = 0;
  for (const Mark& mark : marks) {
    if (mark.level != level) continue;
    const auto ends_before = [&](const Mark& other) {
      return other.block < mark.block ||
             (other.block == mark.block && other.span.end <= mark.span.begin);
    };
    while (next < taken.size() && ends_before(taken[next])) ++next;
    if (next == taken.size() || !overlap(taken[next], mark)) beside.push_back(mark);
  }
  return beside;
}

/// Level by level, so that the marks up to a level are the same whatever is shown above it.
std::vector<Mark> resolved(const std::vector<Mark>& all) {
  std::vector<Mark> taken;
  for (std::uint8_t level = 1; level <= static_cast<std::uint8_t>(NumberLevel::every); ++level) {
    const std::vector<Mark> added = without_overlaps(of_level_beside(all, level, taken));
    std::vector<Mark> merged;
    merged.reserve(taken.size() + added.size());
    std::merge(taken.begin(), taken.end(), added.begin(), added.end(), std::back_inserter(merged),
               comes_before);
    taken = std::move(merged);
  }
  return taken;
}

/// What mentions share a card: their actor, how it is named, and how sure that is.
using CardKey = std::tuple<std::uint32_t, bool, EntityIndex, MarkKind>;

CardKey key_of(const Mention& mention, MarkKind kind) {
  const bool metonym = mention.how == MentionHow::metonym;
  const EntityIndex place =
      metonym && !mention.candidates.empty() ? mention.candidates.back().entity : kNoEntity;
  return {mention.actor, metonym, place, kind};
}

}  // namespace

bool is_sure(const Mention& mention) {
  return mention.confidence >= kSureConfidence;
}

Marks make_marks(const std::vector<Mention>& mentions, const std::vector<Claim>& claims) {
  std::vector<Mark> all;
  all.reserve(mentions.size() + claims.size());
  for (std::uint32_t i = 0; i < mentions.size(); ++i) all.push_back(mark_of(mentions[i], i));
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (claims[i].level != NumberLevel::none) all.push_back(mark_of(claims[i], i));
  }
  std::sort(all.begin(), all.end(), comes_before);
  Marks result{resolved(all), {}, {}};
  std::map<CardKey, std::uint32_t> cards;
  for (std::uint32_t i = 0; i < result.marks.size(); ++i) {
    Mark& mark = result.marks[i];
    mark.first = true;
    mark.card = static_cast<std::uint32_t>(result.first_marks.size());
    if (mark.mention != kNoIndex) {
      const Mention& mention = mentions[mark.mention];
      const auto [card, added] = cards.emplace(key_of(mention, mark.kind), mark.card);
      mark.first = added;
      mark.card = card->second;
      if (result.actor_marks.size() <= mention.actor) result.actor_marks.resize(mention.actor + 1);
      result.actor_marks[mention.actor].push_back(i);
    }
    if (mark.first) result.first_marks.push_back(i);
  }
  return result;
}

}  // namespace newsgloss
