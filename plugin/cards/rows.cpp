#include "cards/rows.hpp"

#include <utility>

namespace newsgloss {

Argument text_argument(std::string text) {
  Argument argument;
  argument.text = std::move(text);
  return argument;
}

Argument number_argument(double low, double high, std::string unit, std::string unit_id) {
  Argument argument;
  argument.kind = ArgumentKind::number;
  argument.low = low;
  argument.high = high;
  argument.text = std::move(unit);
  argument.unit_id = std::move(unit_id);
  return argument;
}

Argument date_argument(std::optional<Date> date) {
  Argument argument;
  argument.kind = ArgumentKind::date;
  argument.date = date;
  return argument;
}

Argument entity_argument(const EntityFile& entities, EntityIndex entity) {
  Argument argument;
  argument.kind = ArgumentKind::entity;
  argument.entity = entity;
  if (entity != kNoEntity) argument.text = entities.name(entity);
  return argument;
}

Argument code_argument(ArgumentKind kind, std::int32_t code) {
  Argument argument;
  argument.kind = kind;
  argument.code = code;
  return argument;
}

Argument words_argument(const Annotations& annotations, std::uint32_t block, Span span) {
  Argument argument;
  argument.kind = ArgumentKind::words;
  argument.block = block;
  argument.span = span;
  argument.text = annotations.words(block, span);
  return argument;
}

void add_row(Card& card, Message message, std::vector<Argument> arguments) {
  Row row;
  row.message = message;
  row.arguments = std::move(arguments);
  card.rows.push_back(std::move(row));
}

void add_row(Card& card, Message message, std::vector<Argument> arguments, Provenance provenance,
             Date today) {
  add_row(card, message, std::move(arguments));
  card.rows.back().old = is_old(provenance.date, today);
  card.rows.back().provenance = std::move(provenance);
}

bool is_old(Date date, Date today) {
  if (date.year == 0 || today.year == 0) return false;
  const auto months = [](Date day) {
    return day.year * 12 + (day.month == 0 ? 12 : static_cast<std::int32_t>(day.month));
  };
  const std::int32_t age = months(today) - months(date);
  if (age != kOldAfterMonths) return age > kOldAfterMonths;
  return date.day != 0 && today.day > date.day;
}

}  // namespace newsgloss
