#include "cards/card.hpp"

#include <algorithm>

#include "cards/claim_card.hpp"
#include "cards/entity_card.hpp"

namespace newsgloss {
namespace {

/// The marks that lead to one another: of a claim its own, of an actor all of the actor.
std::vector<std::uint32_t> marks_of(const Annotations& annotations, const Mark& first) {
  std::vector<std::uint32_t> marks;
  for (std::uint32_t i = 0; i < annotations.marks.size(); ++i) {
    const Mark& mark = annotations.marks[i];
    const bool same = first.mention == kNoIndex ? mark.card == first.card
                                                : mark.mention != kNoIndex &&
                                                      annotations.mentions[mark.mention].actor ==
                                                          annotations.mentions[first.mention].actor;
    if (same) marks.push_back(i);
  }
  return marks;
}

}  // namespace

Result<Card> card_of(const Annotations& annotations, std::uint32_t card, Date today) {
  const auto first =
      std::find_if(annotations.marks.begin(), annotations.marks.end(),
                   [&](const Mark& mark) { return mark.card == card && mark.first; });
  if (first == annotations.marks.end()) {
    return fail(ErrorCode::not_found, "There is no such card in this article.");
  }
  Card made;
  if (first->mention != kNoIndex)
    add_mention_rows(annotations, first->mention, today, made);
  else
    add_claim_rows(annotations, annotations.claims[first->claim], today, made);
  made.marks = marks_of(annotations, *first);
  return made;
}

Card card_of(const EntityFile& entities, EntityIndex entity, Date today) {
  Card card;
  card.entity = entity;
  card.title = entities.name(entity);
  add_entity_rows(entities, entity, std::nullopt, today, card);
  return card;
}

}  // namespace newsgloss
