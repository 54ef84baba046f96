#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "actors/mention.hpp"
#include "claims/claim.hpp"
#include "entities/entity_file.hpp"
#include "text/document.hpp"

namespace newsgloss {

enum class MarkKind : std::uint8_t { actor, number, uncertain_actor };

/// A span to mark and the card behind it.
struct Mark {
  std::uint32_t block = 0;
  Span span;  ///< bytes of that block's text
  MarkKind kind = MarkKind::actor;
  std::uint32_t card = 0;  ///< mentions of one actor share a card
  std::uint8_t level = 1;  ///< as Claim::level; 1 for actors
  bool first = false;      ///< the first mark of its card
  std::uint32_t mention = kNoIndex;
  std::uint32_t claim = kNoIndex;
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// Everything found in one document. Immutable; holds on to the entity file; may be read from any
/// thread.
struct Annotations {
  Document document;  ///< as it was read, with the language given or detected
  std::shared_ptr<const EntityFile> entities;
  std::vector<Mention> mentions;
  std::vector<Claim> claims;
  std::vector<Mark> marks;                              ///< by block and begin, not overlapping
  std::vector<std::uint32_t> first_marks;               ///< of each card; cards are numbered from 0
  std::vector<std::vector<std::uint32_t>> actor_marks;  ///< by Mention::actor, ascending
};

}  // namespace newsgloss
