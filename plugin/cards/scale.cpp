#include "cards/scale.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace newsgloss {
namespace {

constexpr ScaleRule kRules[] = {
#include "scale_table.inc"
};

constexpr double kSmallestShare = 0.001;
constexpr double kLargestShare = 10;

/// Whether one of the words of `list` is `word`.
bool lists(std::string_view list, std::string_view word) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    if (list.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

/// "artillery system of the army" → "system".
std::string_view head_of(std::string_view noun_phrase) {
  const std::string_view front = noun_phrase.substr(0, noun_phrase.find(" of "));
  const std::size_t space = front.rfind(' ');
  return space == std::string_view::npos ? front : front.substr(space + 1);
}

bool names(const ScaleRule& rule, const Quantity& quantity) {
  if (!quantity.unit_id.empty()) return quantity.unit_id == rule.counted;
  return quantity.unit == rule.counted || head_of(quantity.unit) == rule.counted;
}

bool forbids(const ScaleRule& rule, std::string_view counted_words) {
  const std::string words = folded(counted_words);
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" -", at), words.size());
    if (lists(rule.unless, std::string_view(words).substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

bool is_part_of_country(EntityKind kind) {
  return kind == EntityKind::government || kind == EntityKind::force;
}

/// The country of a government or a force: its own relation, else the country that names it.
EntityIndex country_of(const EntityFile& entities, EntityIndex part) {
  const EntityTraits traits = entities.traits(part);
  if (!is_part_of_country(traits.kind)) return kNoEntity;
  if (traits.country != kNoEntity) return traits.country;
  for (const EntityIndex related : entities.related(part)) {
    if (entities.traits(related).kind == EntityKind::country) return related;
  }
  return kNoEntity;
}

const Fact* fact_of(const Entity& entity, std::string_view type) {
  const auto found = std::find_if(entity.facts.begin(), entity.facts.end(),
                                  [&](const Fact& fact) { return fact.type == type; });
  return found != entity.facts.end() && found->low > 0 ? &*found : nullptr;
}

/// The fact of the holder itself or, for a government or a force, of its country.
std::optional<Comparison> holder_fact(const EntityFile& entities, EntityIndex holder,
                                      std::string_view type) {
  for (const EntityIndex entity : {holder, country_of(entities, holder)}) {
    if (entity == kNoEntity) continue;
    const Entity value = entities.entity(entity);
    const Fact* fact = fact_of(value, type);
    if (fact == nullptr) continue;
    Comparison comparison;
    comparison.entity = entity;
    comparison.fact = *fact;
    return comparison;
  }
  return std::nullopt;
}

/// A money fact must be of the same currency: currencies are never converted.
bool same_unit(const ScaleRule& rule, const Quantity& quantity, const Fact& fact) {
  if (rule.how == ScaleHow::per_head || quantity.kind != QuantityKind::currency) return true;
  return quantity.unit_id == "USD" && fact.unit == "US dollar";
}

bool tells_something(const Comparison& comparison) {
  if (comparison.how == ScaleHow::per_head) return comparison.high >= 1;
  return comparison.low >= kSmallestShare && comparison.high <= kLargestShare;
}

}  // namespace

std::vector<ScaleRule> scale_rules(const Claim& claim, std::string_view counted_words) {
  std::vector<ScaleRule> rules;
  const Quantity& quantity = claim.quantity;
  const bool moves = quantity.change == Change::up || quantity.change == Change::down;
  if (!quantity.low || !quantity.high || moves) return rules;
  for (const ScaleRule& rule : kRules) {
    if (!names(rule, quantity) || forbids(rule, counted_words)) continue;
    if (rule.topics.empty() || lists(rule.topics, claim.topic)) rules.push_back(rule);
  }
  return rules;
}

std::vector<Comparison> comparisons(const Annotations& annotations, const Claim& claim) {
  std::vector<Comparison> found;
  if (claim.holder == kNoIndex) return found;
  const EntityIndex holder = annotations.mention_in(claim.block, claim.holder).entity;
  if (holder == kNoEntity) return found;
  const std::string_view counted = annotations.words(claim.block, claim.quantity.counted);
  for (const ScaleRule& rule : scale_rules(claim, counted)) {
    auto comparison = holder_fact(annotations.entities(), holder, rule.fact_type);
    if (!comparison || !same_unit(rule, claim.quantity, comparison->fact)) continue;
    if (claim.holder == claim.location && !rule.place) continue;
    comparison->how = rule.how;
    comparison->low = *claim.quantity.low / comparison->fact.high;
    comparison->high = *claim.quantity.high / comparison->fact.low;
    if (tells_something(*comparison)) found.push_back(*comparison);
  }
  return found;
}

}  // namespace newsgloss
