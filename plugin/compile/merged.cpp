#include <algorithm>

#include "compile/layers.hpp"

namespace newsgloss {
namespace {

/// Adds `more` to `all`; one that is `same` as a value there takes its place.
template <class T, class Same>
void add(std::vector<T>& all, std::vector<T>&& more, Same same) {
  for (T& one : more) {
    const auto found = std::ranges::find_if(all, [&](const T& other) { return same(one, other); });
    if (found == all.end()) {
      all.push_back(std::move(one));
    } else {
      *found = std::move(one);
    }
  }
}

}  // namespace

Entity merged(Entity lower, Entity upper) {
  if (upper.id != lower.id) lower.former_ids.push_back(upper.id);
  lower.kind = upper.kind;
  lower.name = std::move(upper.name);
  if (!upper.subkind.empty()) lower.subkind = std::move(upper.subkind);
  if (upper.wikidata) lower.wikidata = std::move(upper.wikidata);
  if (upper.wikipedia) lower.wikipedia = std::move(upper.wikipedia);
  if (upper.weight != 1) lower.weight = upper.weight;
  if (!upper.description.empty()) {
    lower.description = std::move(upper.description);
    lower.description_provenance = std::move(upper.description_provenance);
  }
  add(lower.former_ids, std::move(upper.former_ids), std::equal_to<>());
  add(lower.forms, std::move(upper.forms), [](const Form& one, const Form& other) {
    return one.text == other.text && one.language == other.language;
  });
  add(lower.offices, std::move(upper.offices), [](const Office& one, const Office& other) {
    return one.title == other.title && one.of == other.of && one.since == other.since;
  });
  add(lower.relations, std::move(upper.relations), [](const Relation& one, const Relation& other) {
    return one.type == other.type && one.to == other.to;
  });
  add(lower.facts, std::move(upper.facts),
      [](const Fact& one, const Fact& other) { return one.type == other.type; });
  return lower;
}

}  // namespace newsgloss
