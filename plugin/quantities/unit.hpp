#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "quantities/number.hpp"
#include "quantities/words.hpp"

namespace newsgloss {

enum class UnitKind : std::uint8_t { none, dimension, percent, temperature, time, currency };

/// The unit behind a number ("km", "miles per hour", "-a-share", "dollars") or, for a currency,
/// before it ("US$").
struct Unit {
  UnitKind kind = UnitKind::none;
  std::string_view name;      ///< English, singular
  std::string_view id;        ///< ICU measure unit or ISO 4217; empty: none
  std::string_view period;    ///< of a unit of time: what TIMEX3 writes after 'P', "1D"; else empty
  std::string_view per_name;  ///< "day" of "barrels a day"; empty: none
  std::string_view per_id;
  Span surface;           ///< bytes; empty: none
  std::uint32_t end = 0;  ///< token after it
  bool minor = false;     ///< cents, pence
  bool joined_by_dash = false;

  std::string full_name() const;
  std::string full_id() const;
  friend bool operator==(const Unit&, const Unit&) = default;
};

/// The unit that follows a number.
Unit read_unit(const Words& words, const Number& number);

/// The unit that begins at a token.
Unit read_unit_at(const Words& words, std::uint32_t at, const Number& number);

/// A currency that stands before its number: "$", "HK$", "US $", "RM", "EUR". `number_begin` is the
/// token with the first digit, `offset` the letters glued before it ("USD" of "USD115").
struct CurrencyPrefix {
  Unit unit;
  std::uint32_t begin = 0;
  std::uint32_t number_begin = 0;
  std::uint32_t offset = 0;
  bool millions = false;     ///< "MEUR 60"
  bool needs_large = false;  ///< counts only before a grouped, decimal or scaled number
};
std::optional<CurrencyPrefix> read_currency_prefix(const Words& words, std::uint32_t at);

/// What a count is divided by behind the counted noun: "a week" of "300 cars a week", "per
/// household". `end` is `at` where nothing is.
struct PerUnit {
  std::string_view name;
  std::uint32_t end = 0;
};
PerUnit read_count_per(const Words& words, std::uint32_t at);

/// Takes in "a barrel", "per day", "/h" behind a unit that ends at unit.end.
void read_per(const Words& words, Unit& unit);

/// A unit from a lexicon value: "id|name" or "id|name|period".
Unit unit_of(std::string_view value, UnitKind kind);

}  // namespace newsgloss
