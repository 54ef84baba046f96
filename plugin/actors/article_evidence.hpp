#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "entities/entity_file.hpp"

namespace newsgloss {

/// What an article is surely about: entities that need no evidence themselves, and their countries.
/// Holds the first 64 of each, which keeps its use linear in the article.
class ArticleEvidence {
 public:
  explicit ArticleEvidence(const EntityFile& entities) : entities_(entities) {}

  /// An entity that a name of the article surely means, with how often the name stands there.
  void add(EntityIndex entity, std::uint32_t count);
  /// After the last: makes it ready to be asked.
  void finish();

  /// How many of them, itself excepted, a relation joins with this entity.
  int related(EntityIndex entity) const;
  bool has_countries() const { return !countries_.empty(); }
  /// How much of the article speaks of this country: 0 to 1, where 1 is the country named most.
  /// `own` is what the asking name itself brought.
  float share(EntityIndex country, std::uint32_t own) const;

 private:
  struct Country {
    EntityIndex entity;
    std::uint32_t count;
  };

  struct Anchor {
    EntityIndex entity;
    std::span<const EntityIndex> related;
  };

  /// 1024 places, of which few are taken: most entities are told from all anchors by their own.
  static constexpr std::uint32_t kPlaces = 1024;
  bool may_be_anchor(EntityIndex entity) const {
    return (places_[entity % kPlaces / 64] >> (entity % 64) & 1) != 0;
  }

  const EntityFile& entities_;
  std::vector<Anchor> anchors_;  // ascending and each once, when finished
  std::array<std::uint64_t, kPlaces / 64> places_{};
  std::vector<Country> countries_;
  std::uint32_t most_ = 0;
};

}  // namespace newsgloss
