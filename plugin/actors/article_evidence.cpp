#include "actors/article_evidence.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::size_t kHeld = 64;
constexpr std::uint32_t kMostOfOne = 5;  // a name repeated more often says no more

}  // namespace

void ArticleEvidence::add(EntityIndex entity, std::uint32_t count) {
  count = std::min(count, kMostOfOne);
  if (anchors_.size() < kHeld) {
    anchors_.push_back({entity, entities_.related(entity)});
    places_[entity % kPlaces / 64] |= std::uint64_t{1} << (entity % 64);
  }
  const EntityTraits traits = entities_.traits(entity);
  const EntityIndex country = traits.kind == EntityKind::country ? entity : traits.country;
  if (country == kNoEntity) return;
  const auto known = std::find_if(countries_.begin(), countries_.end(),
                                  [country](const Country& one) { return one.entity == country; });
  if (known != countries_.end()) {
    known->count += count;
  } else if (countries_.size() < kHeld) {
    countries_.push_back({country, count});
  }
}

void ArticleEvidence::finish() {
  std::ranges::sort(anchors_, {}, &Anchor::entity);
  const auto same = [](const Anchor& a, const Anchor& b) { return a.entity == b.entity; };
  anchors_.erase(std::unique(anchors_.begin(), anchors_.end(), same), anchors_.end());
  for (const Country& one : countries_) most_ = std::max(most_, one.count);
}

/// A country is related to thousands, an article names few: look for the few among the many.
/// Relations go both ways, so the shorter of two lists tells.
int ArticleEvidence::related(EntityIndex entity) const {
  const auto related = entities_.related(entity);
  int count = 0;
  if (related.size() < anchors_.size()) {
    for (const EntityIndex other : related) {
      const bool anchor =
          may_be_anchor(other) && std::ranges::binary_search(anchors_, other, {}, &Anchor::entity);
      count += anchor ? 1 : 0;
    }
    return count;
  }
  for (const Anchor& anchor : anchors_) {
    const bool joined = anchor.related.size() < related.size()
                            ? std::ranges::binary_search(anchor.related, entity)
                            : std::ranges::binary_search(related, anchor.entity);
    count += joined ? 1 : 0;
  }
  return count;
}

float ArticleEvidence::share(EntityIndex country, std::uint32_t own) const {
  own = std::min(own, kMostOfOne);
  for (const Country& one : countries_) {
    if (one.entity == country)
      return one.count > own ? static_cast<float>(one.count - own) / static_cast<float>(most_) : 0;
  }
  return 0;
}

}  // namespace newsgloss
