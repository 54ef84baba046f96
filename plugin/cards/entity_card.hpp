#pragma once

#include "cards/card.hpp"

namespace newsgloss {

/// At most this many facts (offices, relations, numbers) stand on a card.
inline constexpr std::size_t kMostFacts = 6;

/// Adds the rows that the entity file gives: kind, description, then at most kMostFacts of offices
/// (those held on `as_of` first), relations and numbers. `as_of` is the article's day; none: the
/// reader's.
void add_entity_rows(const EntityFile& entities, EntityIndex entity, std::optional<Date> as_of,
                     Date today, Card& card);

/// The card of a mention whose entity is known or not.
void add_mention_rows(const Annotations& annotations, std::uint32_t mention, Date today,
                      Card& card);

}  // namespace newsgloss
