#include "hosts/cli/import/known_entities.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace newsgloss::hosts {

KnownEntities::KnownEntities(const newsgloss_engine& engine) {
  for (std::uint32_t i = 0; i < newsgloss_engine_entity_count(&engine); ++i) {
    const auto one = get<newsgloss_entity>(newsgloss_engine_entity, &engine, i);
    const std::string id(view(one.id));
    if (one.wikidata.size > 0) by_wikidata_.try_emplace(std::string(view(one.wikidata)), id);
    const bool country = one.kind == NEWSGLOSS_COUNTRY || one.kind == NEWSGLOSS_TERRITORY;
    if (country) countries_.try_emplace(std::string(view(one.name)), id);
  }
}

std::string KnownEntities::with_wikidata(const std::string& wikidata) const {
  const auto found = by_wikidata_.find(wikidata);
  return found == by_wikidata_.end() ? std::string() : found->second;
}

std::string KnownEntities::country(std::string_view code) const {
  icu::UnicodeString name;
  icu::Locale("", std::string(code).c_str()).getDisplayCountry(icu::Locale::getEnglish(), name);
  std::string english;
  const auto found = countries_.find(name.toUTF8String(english));
  return found == countries_.end() ? std::string() : found->second;
}

}  // namespace newsgloss::hosts
