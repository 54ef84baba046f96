#include "hosts/cli/import/wikidata_statement.hpp"

#include <algorithm>

#include "hosts/cli/import/json_record.hpp"
#include "hosts/cli/import/wikidata_item.hpp"

namespace newsgloss::hosts {

using Json = nlohmann::json;

namespace {

const Json& value_in(const Json& snak) {
  return member(member(snak, "datavalue"), "value");
}

}  // namespace

std::vector<const Json*> statements(const Json& item, const char* property, bool best) {
  std::vector<const Json*> good, preferred;
  const Json& all = member(member(item, "claims"), property);
  if (!all.is_array()) return {};
  for (const Json& one : all) {
    const std::string rank = text_member(one, "rank");
    if (rank == "deprecated") continue;
    good.push_back(&one);
    if (rank == "preferred") preferred.push_back(&one);
  }
  return best && !preferred.empty() ? preferred : good;
}

const Json& main_of(const Json& statement) {
  return member(statement, "mainsnak");
}

const Json& qualifier_of(const Json& statement, const char* property) {
  const Json& all = member(member(statement, "qualifiers"), property);
  return all.is_array() && !all.empty() ? all.front() : member(Json(), "");
}

std::string item_in(const Json& snak) {
  const Json& value = value_in(snak);
  if (const std::string id = text_member(value, "id"); !id.empty()) return wikidata_id_in(id);
  const Json& number = member(value, "numeric-id");  // before 2017
  const bool item = text_member(value, "entity-type") == "item";
  return item && number.is_number_unsigned() ? "Q" + number.dump() : std::string();
}

std::string date_in(const Json& snak) {
  constexpr int year_precision = 9, month_precision = 10;
  const Json& value = value_in(snak);
  const std::string time = text_member(value, "time");  // "+2026-11-24T00:00:00Z"
  const Json& precision = member(value, "precision");
  if (time.size() < 11 || time[0] != '+' || time[5] != '-' || !precision.is_number_integer())
    return {};
  const int digits = precision.get<int>();
  if (digits < year_precision) return {};
  std::string date = time.substr(1, 10);
  if (digits == year_precision || date.substr(5, 2) == "00") return date.substr(0, 4);
  if (digits == month_precision || date.substr(8, 2) == "00") return date.substr(0, 7);
  return date;
}

Amount amount_in(const Json& snak) {
  const Json& value = value_in(snak);
  std::string number = text_member(value, "amount");
  if (number.starts_with('+')) number.erase(0, 1);
  const bool decimal = !number.empty() && std::ranges::all_of(number, [](char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-';
  });
  return {decimal ? number : std::string(), wikidata_id_in(text_member(value, "unit"))};
}

}  // namespace newsgloss::hosts
