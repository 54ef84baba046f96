#include "hosts/shared/card_data.hpp"

#include "hosts/shared/library.hpp"
#include "hosts/shared/messages.hpp"

namespace newsgloss::hosts {

namespace {

std::string owned(newsgloss_text text) {
  return std::string(view(text));
}

std::string entity_id(const newsgloss_engine* engine, std::uint32_t index) {
  if (index == NEWSGLOSS_NO_INDEX) return {};
  return owned(get<newsgloss_entity>(newsgloss_engine_entity, engine, index).id);
}

/// In the reader's language where the file has it.
std::string name_of(const newsgloss_engine* engine, std::uint32_t entity) {
  const std::string language = names_language();
  return owned(newsgloss_engine_name(engine, entity, borrowed(language)));
}

CardArgument read_argument(const newsgloss_engine* engine, const newsgloss_argument& argument,
                           newsgloss_message message) {
  CardArgument read;
  read.kind = argument.kind;
  read.text = owned(argument.text);
  const bool entity =
      argument.kind == NEWSGLOSS_ARGUMENT_ENTITY && argument.entity != NEWSGLOSS_NO_INDEX;
  if (entity) read.entity_id = entity_id(engine, argument.entity);
  // Titles of offices are English and often name the country: "Prime Minister of Japan".
  if (entity && message != NEWSGLOSS_HELD_OFFICE) read.text = name_of(engine, argument.entity);
  read.is_translated = entity && read.text != view(argument.text);
  read.amount = {argument.low, argument.high, owned(argument.unit_id)};
  read.date = argument.date;
  read.code = argument.code;
  return read;
}

CardRow read_row(const newsgloss_engine* engine, const newsgloss_card* card, std::uint32_t index) {
  const auto row = get<newsgloss_row>(newsgloss_card_row, card, index);
  CardRow read;
  read.message = row.message;
  read.date = row.date;
  read.old = row.old != 0;
  for (std::uint32_t i = 0; i < row.argument_count; ++i) {
    read.arguments.push_back(read_argument(
        engine, get<newsgloss_argument>(newsgloss_card_argument, card, index, i), row.message));
  }
  if (row.source.size > 0) {
    const auto source = get<newsgloss_source>(newsgloss_card_source, card, index);
    read.source = owned(source.name);
    read.address = owned(source.address);
  }
  return read;
}

}  // namespace

CardData read_card(const newsgloss_engine* engine, const newsgloss_card* card) {
  const auto info = get<newsgloss_card_info>(newsgloss_card_describe, card);
  CardData data;
  data.kind = info.kind;
  data.title = owned(info.title);
  data.entity_id = entity_id(engine, info.entity);
  if (data.kind == NEWSGLOSS_CARD_ENTITY && info.entity != NEWSGLOSS_NO_INDEX)
    data.title = name_of(engine, info.entity);
  data.is_title_translated = data.title != view(info.title);
  data.sure = info.sure != 0;
  for (std::uint32_t i = 0; i < info.row_count; ++i) data.rows.push_back(read_row(engine, card, i));
  for (std::uint32_t i = 0; i < info.mark_count; ++i) {
    std::uint32_t mark = 0;
    call(newsgloss_card_mark, card, i, &mark);
    data.marks.push_back(mark);
  }
  return data;
}

}  // namespace newsgloss::hosts
