#include "cards/made_up.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "cards/reader.hpp"
#include "compile/compile.hpp"
#include "text/plain_text.hpp"

namespace newsgloss {
namespace {

std::string date_words(const std::optional<Date>& date) {
  if (!date) return "";
  if (date->month == 0) return fmt::format("{}", date->year);
  if (date->day == 0) return fmt::format("{}-{:02}", date->year, date->month);
  return fmt::format("{}-{:02}-{:02}", date->year, date->month, date->day);
}

std::string words_of(const Argument& argument) {
  switch (argument.kind) {
    case ArgumentKind::number: {
      const std::string unit = argument.text.empty() ? "" : " " + argument.text;
      return argument.low == argument.high
                 ? fmt::format("{:g}{}", argument.low, unit)
                 : fmt::format("{:g} to {:g}{}", argument.low, argument.high, unit);
    }
    case ArgumentKind::date:
      return date_words(argument.date);
    case ArgumentKind::text:
    case ArgumentKind::entity:
    case ArgumentKind::words:
      return argument.text;
    default:
      return fmt::format("{}", argument.code);
  }
}

std::shared_ptr<const EntityFile> compiled() {
  const std::string file = std::string(NEWSGLOSS_BINARY_DIR) + "/tests/cards/made-up.entities";
  const std::vector<LayerFiles> layers{
      {std::string(NEWSGLOSS_SOURCE_DIR) + "/tests/cards/entities.xml"}};
  if (!compile_entities(layers, file)) std::abort();
  return EntityFile::open(file).value();
}

}  // namespace

std::shared_ptr<const EntityFile> made_up_entities() {
  static const std::shared_ptr<const EntityFile> entities = compiled();
  return entities;
}

Document article(std::string_view text) {
  Document document = document_from_text(Utf8Text::repaired(text));
  document.language = "en";
  document.published = Date{2025, 3, 12};
  return document;
}

Annotations annotated(std::string_view text) {
  return Reader(made_up_entities()).annotate(shared(article(text)), nullptr).value();
}

Card card_on(const Annotations& annotations, std::string_view words) {
  for (std::uint32_t i = 0; i < annotations.mark_count(); ++i) {
    const Mark mark = annotations.mark(i);
    if (annotations.words(mark.block, mark.span) == words) {
      return card_of(annotations, mark.card, kToday).value();
    }
  }
  return {};
}

std::string rows_of(const Card& card, Message message) {
  std::string lines;
  for (const Row& row : card.rows) {
    if (row.message != message) continue;
    if (!lines.empty()) lines += '\n';
    for (std::size_t i = 0; i < row.arguments.size(); ++i) {
      lines += (i == 0 ? "" : " | ") + words_of(row.arguments[i]);
    }
    if (row.old) lines += " | old";
  }
  return lines;
}

}  // namespace newsgloss
