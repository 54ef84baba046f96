#include "cards/card.hpp"

#include "cards/claim_card.hpp"
#include "cards/entity_card.hpp"

namespace newsgloss {
namespace {

/// The marks that lead to one another: of a claim its own, of an actor all of the actor.
std::vector<std::uint32_t> marks_of(const Annotations& annotations, std::uint32_t first) {
  const std::uint32_t mention = annotations.mark(first).mention;
  if (mention == kNoIndex) return {first};
  const auto marks = annotations.marks_of_actor(annotations.mention(mention).actor);
  return {marks.begin(), marks.end()};
}

}  // namespace

Result<Card> card_of(const Annotations& annotations, std::uint32_t card, Date today) {
  if (card >= annotations.card_count()) {
    return fail(ErrorCode::not_found, "There is no such card in this article.");
  }
  const std::uint32_t first = annotations.first_mark(card);
  const Mark mark = annotations.mark(first);
  Card made;
  if (mark.mention != kNoIndex)
    add_mention_rows(annotations, mark.mention, today, made);
  else
    add_claim_rows(annotations, mark.claim, today, made);
  made.marks = marks_of(annotations, first);
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
