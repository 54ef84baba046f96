#include "hosts/cli/import/sparql_row.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "hosts/cli/import/import_table.hpp"
#include "hosts/cli/import/json_record.hpp"
#include "hosts/cli/import/spelling.hpp"
#include "hosts/cli/import/wikidata_item.hpp"

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<const char*, const char*>, 6> kRelations = {{
    {"country", "country"},
    {"capital", "capital"},
    {"head", "head"},
    {"party", "party"},
    {"parent", "parent"},
    {"memberOf", "member-of"},
}};
constexpr std::array<std::pair<const char*, const char*>, 2> kFacts = {{
    {"population", "person"},
    {"gdp", "US dollar"},
}};

std::string value_of(const Json& row, const char* variable) {
  return text_member(member(row, variable), "value");
}

std::string language_of(const Json& row, const char* variable) {
  const std::string tag = text_member(member(row, variable), "xml:lang");
  return tag.empty() ? "en" : tag;
}

void read_kind(const Json& row, Draft& draft) {
  const std::string type = wikidata_id_in(value_of(row, "type"));
  const auto meaning = class_meaning(type);
  if (!meaning) {
    if (!type.empty()) draft.classes.push_back(type);
    return;
  }
  draft.kind = meaning->kind;
  draft.subkind = meaning->subkind;
}

void read_aliases(const Json& row, Draft& draft) {
  const std::string aliases = value_of(row, "itemAltLabel");
  std::string language = language_of(row, "itemAltLabel");
  if (language == "en") language = draft.name_language;
  for (std::size_t at = 0; at < aliases.size();) {
    const std::size_t end = std::min(aliases.find(',', at), aliases.size());
    add_form(draft, std::string_view(aliases).substr(at, end - at), language);
    at = end + 1;
  }
}

template <class T>
void add_new(std::vector<T>& all, const std::vector<T>& more) {
  for (const T& one : more) {
    if (std::ranges::find(all, one) == all.end()) all.push_back(one);
  }
}

}  // namespace

Draft draft_of_sparql_row(const std::string& json, const Selection& selection) {
  const Json row = object_of(json);
  Draft draft;
  draft.wikidata = wikidata_id_in(value_of(row, "item"));
  if (draft.wikidata.empty()) throw BadRecord("this row has no ?item that is an item of Wikidata");
  draft.id = entry_id_of(draft.wikidata);
  read_kind(row, draft);
  const std::string label = value_of(row, "itemLabel");
  if (label == draft.wikidata || !set_name(draft, label, language_of(row, "itemLabel")))
    throw BadRecord(fmt::format("{} has no ?itemLabel", draft.wikidata));
  read_aliases(row, draft);
  std::erase_if(draft.forms, [&](const DraftForm& form) {
    return form.kind != "name" && !selection.takes_language(form.language);
  });
  draft.description = as_description(value_of(row, "itemDescription"));
  for (const auto& [variable, type] : kRelations) {
    if (const std::string to = wikidata_id_in(value_of(row, variable)); !to.empty())
      draft.relations.push_back({type, entry_id_of(to)});
  }
  for (const auto& [variable, unit] : kFacts) {
    const std::string value = value_of(row, variable);
    if (!value.empty() && value.find_first_not_of("0123456789.") == std::string::npos)
      draft.facts.push_back({variable, value, unit, {}});
  }
  return draft;
}

void add_row(Draft& draft, const Draft& row) {
  if (draft.kind.empty() && !row.kind.empty()) {
    draft.kind = row.kind;
    draft.subkind = row.subkind;
  }
  add_new(draft.classes, row.classes);
  for (const DraftForm& form : row.forms) add_form(draft, form.text, form.language, form.doubtful);
  add_new(draft.relations, row.relations);
  for (const DraftFact& fact : row.facts) {
    const bool known = std::ranges::any_of(
        draft.facts, [&](const DraftFact& other) { return other.type == fact.type; });
    if (!known) draft.facts.push_back(fact);
  }
}

}  // namespace newsgloss::hosts
