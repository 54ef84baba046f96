#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace newsgloss::hosts {

/// The statements of an item in Wikidata's JSON. Whatever is not as the data model says reads as
/// nothing.

/// Those of one property that count: not deprecated, and where `best`, the preferred ones if any.
std::vector<const nlohmann::json*> statements(const nlohmann::json& item, const char* property,
                                              bool best);

/// A value of a snak, a statement's main one or a qualifier.
std::string item_in(const nlohmann::json& snak);  ///< "Q42"
std::string date_in(const nlohmann::json& snak);  ///< "2026", "2026-11" or "2026-11-24"
struct Amount {
  std::string value;  ///< decimal
  std::string unit;   ///< "Q4917"; empty: none
};
Amount amount_in(const nlohmann::json& snak);

/// The main snak of a statement, and its first qualifier of a property; null where there is none.
const nlohmann::json& main_of(const nlohmann::json& statement);
const nlohmann::json& qualifier_of(const nlohmann::json& statement, const char* property);

}  // namespace newsgloss::hosts
