#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/block_text.hpp"
#include "text/span.hpp"

namespace newsgloss {

enum class QuantityKind : std::uint8_t {
  number,
  count,
  percent,
  currency,
  dimension,
  age,
  temperature,
  ordinal,
  fraction,
  multiple,
  range,
  duration,
  date,
  time,
};

/// How the words bound or move a value.
enum class Change : std::uint8_t { equal, about, below, above, up, down };

/// A quantity as its words state it, without the world around: no actor, no speaker.
/// All spans are bytes of the block's text.
struct Quantity {
  Span span;  ///< value and unit: "approximately" and "troops" stand outside
  QuantityKind kind = QuantityKind::number;
  std::optional<double> low;   ///< first end as the words name it ("from 208 to 193": 208); equals
                               ///< `high` unless a range; nullopt: open, or not said
  std::optional<double> high;  ///< second end
  bool is_range = false;
  Change change = Change::equal;
  Span hedge;               ///< "approximately", "at least"; empty: none
  Span number;              ///< the value's own words
  Span unit_surface;        ///< empty: none
  std::string unit;         ///< English, singular: "kilometre", "artillery system"; empty: none
  std::string unit_id;      ///< ICU measure unit or ISO 4217 code; empty: none
  Span counted;             ///< the counted noun phrase; empty: none
  std::string timex;        ///< TIMEX3 value of a date, time, duration or set; empty: none
  std::optional<Date> day;  ///< first day that a date or placed duration means; nullopt: not known
  bool nested = false;      ///< stands inside a larger quantity
  friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// Appends the quantities of one block, by begin, longer first. Relative dates ("last March") are
/// resolved against `published` where one is given. Pure: same block, same result; linear.
void find_quantities(const BlockText& block, std::optional<Date> published,
                     std::vector<Quantity>& quantities);

}  // namespace newsgloss
