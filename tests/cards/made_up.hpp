#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cards/card.hpp"
#include "entities/entity_file.hpp"
#include "text/document.hpp"

namespace newsgloss {

/// The made-up country of tests/cards/entities.xml, compiled once.
std::shared_ptr<const EntityFile> made_up_entities();

/// Paragraphs separated by empty lines, in English, published on 12 March 2025.
Document article(std::string_view text);

/// The annotations of such an article.
Annotations annotated(std::string_view text);

/// The card of the first mark on these words; a card without a title where there is none.
Card card_on(const Annotations& annotations, std::string_view words);

/// The rows with this message, a line each, the arguments separated by " | ": words and names as
/// they are, numbers plainly, dates as 2025-03-12, codes as their numbers.
std::string rows_of(const Card& card, Message message);

inline constexpr Date kToday{2025, 6, 1};

}  // namespace newsgloss
