#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "cards/annotations.hpp"
#include "entities/entity.hpp"

namespace newsgloss {

enum class CardKind : std::uint8_t { entity, unknown_actor, claim };

/// What a row says. hosts/shared has a translatable sentence for each; the arguments follow in the
/// order given here. Add at the end only: the numbers are part of the C header.
enum class Message : std::int32_t {
  kind_of = 0,      ///< entity kind (kind), its subkind (text)
  described_as,     ///< the entry's line (text)
  held_office,      ///< title (text), of (entity), since (date), until (date); a date may be none
  related_as,       ///< relation type (text), to (entity)
  fact_is,          ///< fact type (text), value (number with unit)
  here_stands_for,  ///< metonym: the place (entity), the government (entity)
  may_also_mean,    ///< candidate (entity), reason (reason), score (number)
  introduced_as,    ///< the article's words (words)
  value_is,         ///< value (number with unit), as written (words)
  bounded_by,       ///< change (change), hedge (words)
  counts,           ///< the counted thing (words)
  is_about,         ///< the holder (entity or words)
  said_by,          ///< speaker (words), cue (words)
  stance_is,        ///< stance (stance)
  speaks_of_time,   ///< date (date), the words that say so (words)
  disagrees_with,   ///< the other figure's words (words), who says it (words; may be empty)
  compares_to,  ///< share (number), the fact's entity (entity), fact type (text), its value (number
                ///< with unit), the day the claim speaks of, else the article's (date; may be none)
  measures,     ///< what a figure is about, where it counts nothing (words)
  repeats,      ///< the other figure's words (words), who says it (words; may be empty)
  amounts_per_head,  ///< amount for each (number with unit), then as compares_to
  holds_in,          ///< where (entity or words)
  understood_from,   ///< the role that stands for the actor (words)
};

enum class ArgumentKind : std::uint8_t {
  text,
  number,
  date,
  entity,
  words,
  kind,
  reason,
  change,
  stance
};

/// One typed argument; which fields mean something depends on the kind.
struct Argument {
  ArgumentKind kind = ArgumentKind::text;
  std::string text;  ///< text; for an entity its name; for words the words; for a number its unit
  std::string unit_id;       ///< number: ICU measure unit or ISO 4217 code; empty: none
  double low = 0, high = 0;  ///< number; NaN: open
  std::optional<Date> date;
  EntityIndex entity = kNoEntity;
  std::uint32_t block = 0;  ///< words: where they stand
  Span span;
  std::int32_t code = 0;  ///< kind, reason, change, stance: the enum's number
  friend bool operator==(const Argument&, const Argument&) = default;
};

struct Row {
  Message message = Message::described_as;
  std::vector<Argument> arguments;
  std::optional<Provenance> provenance;  ///< where the entity file has it from, and as of when
  bool old = false;                      ///< older than 18 months on the caller's day
  friend bool operator==(const Row&, const Row&) = default;
};

/// What the reader is told: data, no sentences. Owns everything.
struct Card {
  CardKind kind = CardKind::entity;
  std::string title;
  EntityIndex entity = kNoEntity;
  bool sure = true;
  std::vector<Row> rows;
  std::vector<std::uint32_t> marks;  ///< of this card, in order
  friend bool operator==(const Card&, const Card&) = default;
};

/// Cards older than this many months on the reader's day say so.
inline constexpr std::int32_t kOldAfterMonths = 18;

/// The card with this number. `today` is the reader's day. Fails with not_found.
Result<Card> card_of(const Annotations& annotations, std::uint32_t card, Date today);

/// The card of an entity outside of any article.
Card card_of(const EntityFile& entities, EntityIndex entity, Date today);

}  // namespace newsgloss
