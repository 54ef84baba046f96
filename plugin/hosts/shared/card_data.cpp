#include "hosts/shared/card_data.hpp"

namespace newsgloss::hosts {

namespace {

std::string owned(newsgloss_text text) { return std::string(view(text)); }

std::string entity_id(const newsgloss_engine* engine, std::uint32_t index) {
  auto entity = sized<newsgloss_entity>();
  const bool is_known =
      index != NEWSGLOSS_NO_INDEX && newsgloss_engine_entity(engine, index, &entity, nullptr) == NEWSGLOSS_OK;
  return is_known ? owned(entity.id) : std::string();
}

CardArgument read_argument(const newsgloss_engine* engine, const newsgloss_argument& argument) {
  CardArgument read;
  read.kind = argument.kind;
  read.text = owned(argument.text);
  if (argument.kind == NEWSGLOSS_ARGUMENT_ENTITY) read.entity_id = entity_id(engine, argument.entity);
  read.amount = {argument.low, argument.high, owned(argument.unit_id)};
  read.date = argument.date;
  read.code = argument.code;
  return read;
}

CardRow read_row(const newsgloss_engine* engine, const newsgloss_card* card, std::uint32_t index,
                 const newsgloss_row& row) {
  CardRow read;
  read.message = row.message;
  read.date = row.date;
  read.old = row.old != 0;
  for (std::uint32_t i = 0; i < row.argument_count; ++i) {
    auto argument = sized<newsgloss_argument>();
    if (newsgloss_card_argument(card, index, i, &argument, nullptr) != NEWSGLOSS_OK) continue;
    read.arguments.push_back(read_argument(engine, argument));
  }
  auto source = sized<newsgloss_source>();
  if (row.source.size > 0 && newsgloss_card_source(card, index, &source, nullptr) == NEWSGLOSS_OK) {
    read.source = owned(source.name);
    read.address = owned(source.address);
  }
  return read;
}

}  // namespace

HostResult<CardData> read_card(const newsgloss_engine* engine, const newsgloss_card* card) {
  auto error = sized<newsgloss_error>();
  auto info = sized<newsgloss_card_info>();
  if (newsgloss_card_describe(card, &info, &error) != NEWSGLOSS_OK) return failure(error);
  CardData data;
  data.kind = info.kind;
  data.title = owned(info.title);
  data.entity_id = entity_id(engine, info.entity);
  data.sure = info.sure != 0;
  for (std::uint32_t i = 0; i < info.row_count; ++i) {
    auto row = sized<newsgloss_row>();
    if (newsgloss_card_row(card, i, &row, nullptr) != NEWSGLOSS_OK) continue;
    data.rows.push_back(read_row(engine, card, i, row));
  }
  for (std::uint32_t i = 0; i < info.mark_count; ++i) {
    std::uint32_t mark = 0;
    if (newsgloss_card_mark(card, i, &mark, nullptr) == NEWSGLOSS_OK) data.marks.push_back(mark);
  }
  return data;
}

}  // namespace newsgloss::hosts
