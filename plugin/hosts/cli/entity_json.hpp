#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hosts/cli/json_writer.hpp"
#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

/// How an entity stands in answers, as JSON; null for NEWSGLOSS_NO_INDEX.
struct EntityJson {
  std::string members;  ///< "qid", "uri" and "entity" with their values
  std::string id;
};

/// Keeps what was made last for two thousand entities, for articles that follow each other name the
/// same ones. One thread at a time.
class EntityJsonCache {
 public:
  /// Borrows the engine.
  explicit EntityJsonCache(const newsgloss_engine& engine);

  /// Valid until the next call. Throws Failure where there is no such entity.
  const EntityJson& of(std::uint32_t entity);

 private:
  struct Slot {
    std::uint32_t entity = 0;
    EntityJson json;
  };

  EntityJson made(std::uint32_t entity) const;

  const newsgloss_engine& engine_;
  EntityJson nobody_;
  std::vector<Slot> slots_;
};

}  // namespace newsgloss::hosts
