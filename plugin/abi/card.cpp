#include "abi/guard.hpp"
#include "abi/handles.hpp"
#include "abi/spans.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

namespace {

Date day_of(newsgloss_date date) {
  return {date.year, date.month, date.day};
}

std::unique_ptr<newsgloss_card> wrapped(Card card, const EntityFile& entities) {
  auto made = std::make_unique<newsgloss_card>();
  for (const Row& row : card.rows) {
    made->sources.push_back(row.provenance ? entities.source(row.provenance->source) : Source{});
  }
  made->card = std::move(card);
  return made;
}

newsgloss_argument described(const newsgloss_card& card, const Argument& argument) {
  newsgloss_argument described{};
  described.kind = static_cast<newsgloss_argument_kind>(argument.kind);
  described.text = text_of(argument.text);
  described.unit_id = text_of(argument.unit_id);
  described.low = argument.low;
  described.high = argument.high;
  if (argument.date) described.date = date_of(*argument.date);
  described.entity = argument.entity;
  described.code = argument.code;
  if (card.annotations != nullptr && argument.kind == ArgumentKind::words) {
    described.span = span_of(*card.annotations, argument.block, argument.span);
  }
  return described;
}

Result<const Row*> row_at(const newsgloss_card* card, std::uint32_t index) {
  if (card == nullptr) return missing("The card");
  if (index >= card->card.rows.size()) return no_such("row");
  return &card->card.rows[index];
}

}  // namespace

newsgloss_status newsgloss_annotations_card(newsgloss_annotations* annotations, uint32_t card,
                                            newsgloss_date today, newsgloss_card** made,
                                            newsgloss_error* error) {
  return created(error, made, [&]() -> Result<std::unique_ptr<newsgloss_card>> {
    if (annotations == nullptr) return missing("The annotations object");
    auto found = card_of(annotations->annotations, card, day_of(today));
    if (!found) return tl::unexpected(found.error());
    auto handle = wrapped(std::move(*found), annotations->annotations.entities());
    handle->annotations = newsgloss_annotations_ref(annotations);
    return handle;
  });
}

newsgloss_status newsgloss_engine_card(newsgloss_engine* engine, uint32_t entity,
                                       newsgloss_date today, newsgloss_card** made,
                                       newsgloss_error* error) {
  return created(error, made, [&]() -> Result<std::unique_ptr<newsgloss_card>> {
    if (engine == nullptr) return missing("The engine");
    if (entity >= engine->entities->size()) return no_such("entity");
    return wrapped(card_of(*engine->entities, entity, day_of(today)), *engine->entities);
  });
}

void newsgloss_card_free(newsgloss_card* card) {
  if (card == nullptr) return;
  newsgloss_annotations_unref(card->annotations);
  delete card;
}

newsgloss_status newsgloss_card_describe(const newsgloss_card* card, newsgloss_card_info* info,
                                         newsgloss_error* error) {
  return filled(error, info, [&]() -> Result<newsgloss_card_info> {
    if (card == nullptr) return missing("The card");
    newsgloss_card_info described{};
    described.kind = static_cast<newsgloss_card_kind>(card->card.kind);
    described.title = text_of(card->card.title);
    described.entity = card->card.entity;
    described.sure = card->card.sure ? 1 : 0;
    described.row_count = static_cast<std::uint32_t>(card->card.rows.size());
    described.mark_count = static_cast<std::uint32_t>(card->card.marks.size());
    return described;
  });
}

newsgloss_status newsgloss_card_mark(const newsgloss_card* card, uint32_t index, uint32_t* mark,
                                     newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (card == nullptr) return missing("The card");
    if (mark == nullptr) return missing("The place for the mark");
    if (index >= card->card.marks.size()) return no_such("mark");
    *mark = card->card.marks[index];
    return {};
  });
}

newsgloss_status newsgloss_card_row(const newsgloss_card* card, uint32_t index, newsgloss_row* row,
                                    newsgloss_error* error) {
  return filled(error, row, [&]() -> Result<newsgloss_row> {
    const auto found = row_at(card, index);
    if (!found) return tl::unexpected(found.error());
    newsgloss_row described{};
    described.message = static_cast<newsgloss_message>((*found)->message);
    described.argument_count = static_cast<std::uint32_t>((*found)->arguments.size());
    described.old = (*found)->old ? 1 : 0;
    described.source = text_of({});
    if (const auto& provenance = (*found)->provenance) {
      described.source = text_of(provenance->source);
      described.date = date_of(provenance->date);
    }
    return described;
  });
}

newsgloss_status newsgloss_card_argument(const newsgloss_card* card, uint32_t row, uint32_t index,
                                         newsgloss_argument* argument, newsgloss_error* error) {
  return filled(error, argument, [&]() -> Result<newsgloss_argument> {
    const auto found = row_at(card, row);
    if (!found) return tl::unexpected(found.error());
    if (index >= (*found)->arguments.size()) return no_such("argument");
    return described(*card, (*found)->arguments[index]);
  });
}

newsgloss_status newsgloss_card_source(const newsgloss_card* card, uint32_t row,
                                       newsgloss_source* source, newsgloss_error* error) {
  return filled(error, source, [&]() -> Result<newsgloss_source> {
    const auto found = row_at(card, row);
    if (!found) return tl::unexpected(found.error());
    const Source& known = card->sources[row];
    if (known.id.empty()) return no_such("source");
    newsgloss_source described{};
    described.id = text_of(known.id);
    described.name = text_of(known.name);
    described.licence = text_of(known.licence);
    described.address = text_of(known.address);
    described.date = date_of(known.date);
    return described;
  });
}
