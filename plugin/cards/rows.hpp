#pragma once

#include "cards/card.hpp"

namespace newsgloss {

Argument text_argument(std::string text);
Argument number_argument(double low, double high, std::string unit = {}, std::string unit_id = {});
Argument date_argument(std::optional<Date> date);
Argument entity_argument(const EntityFile& entities, EntityIndex entity);
Argument code_argument(ArgumentKind kind, std::int32_t code);
/// Words of the article; an empty span gives empty words.
Argument words_argument(const Annotations& annotations, std::uint32_t block, Span span);

/// Adds a row; one with provenance is old where that is too long before `today`.
void add_row(Card& card, Message message, std::vector<Argument> arguments);
void add_row(Card& card, Message message, std::vector<Argument> arguments, Provenance provenance,
             Date today);

/// Whether `date` lies more than kOldAfterMonths before `today`. A date without a month counts as
/// the end of its year, one without a day as the end of its month; a year of 0 is never old.
bool is_old(Date date, Date today);

}  // namespace newsgloss
