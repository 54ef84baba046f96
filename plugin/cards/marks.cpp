#include "cards/marks.hpp"

#include <algorithm>
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

std::vector<Mark> without_overlaps(const std::vector<Mark>& marks) {
  std::vector<Mark> kept;
  for (const Mark& mark : marks) {
    const bool clear =
        kept.empty() || kept.back().block != mark.block || !kept.back().span.overlaps(mark.span);
    if (clear)
      kept.push_back(mark);
    else if (mark.span.size() > kept.back().span.size())
      kept.back() = mark;
  }
  return kept;
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
  Marks result{without_overlaps(all), {}, {}};
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
