#include "hosts/shared/actor_kind.hpp"

#include <array>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {
namespace {

newsgloss_entity_kind kind_of_unknown(newsgloss_actor_type type) {
  switch (type) {
    case NEWSGLOSS_ACTOR_PERSON:
      return NEWSGLOSS_PERSON;
    case NEWSGLOSS_ACTOR_LOCATION:
      return NEWSGLOSS_PLACE;
    case NEWSGLOSS_ACTOR_ORGANISATION:
      return NEWSGLOSS_ORGANISATION;
    default:
      return NEWSGLOSS_EVENT;
  }
}

/// A setting and the kinds that it stands for.
struct Group {
  bool Settings::*shown;
  std::vector<newsgloss_entity_kind> kinds;
};

}  // namespace

std::optional<newsgloss_entity_kind> actor_kind(const newsgloss_engine* engine,
                                                const newsgloss_annotations* annotations,
                                                const newsgloss_mark& mark) {
  if (mark.mention == NEWSGLOSS_NO_INDEX) return std::nullopt;
  const auto mention =
      get<newsgloss_mention>(newsgloss_annotations_mention, annotations, mark.mention);
  if (mention.entity == NEWSGLOSS_NO_INDEX) return kind_of_unknown(mention.type);
  return get<newsgloss_entity>(newsgloss_engine_entity, engine, mention.entity).kind;
}

std::string_view kind_name(newsgloss_entity_kind kind) {
  constexpr std::array<std::string_view, 10> names{
      "person", "country", "territory", "government", "organisation",
      "force",  "company", "party",     "place",      "event"};
  const auto index = static_cast<std::size_t>(kind);
  return index < names.size() ? names[index] : std::string_view();
}

std::vector<newsgloss_entity_kind> hidden_kinds(const Settings& settings) {
  const std::array<Group, 6> groups{
      {{&Settings::people, {NEWSGLOSS_PERSON}},
       {&Settings::places, {NEWSGLOSS_COUNTRY, NEWSGLOSS_TERRITORY, NEWSGLOSS_PLACE}},
       {&Settings::governments, {NEWSGLOSS_GOVERNMENT, NEWSGLOSS_FORCE}},
       {&Settings::organisations, {NEWSGLOSS_ORGANISATION, NEWSGLOSS_PARTY}},
       {&Settings::companies, {NEWSGLOSS_COMPANY}},
       {&Settings::events, {NEWSGLOSS_EVENT}}}};
  std::vector<newsgloss_entity_kind> hidden;
  for (const auto& group : groups) {
    if (!(settings.*group.shown)) {
      hidden.insert(hidden.end(), group.kinds.begin(), group.kinds.end());
    }
  }
  return hidden;
}

}  // namespace newsgloss::hosts
