#pragma once

#include "actors/mention.hpp"

namespace newsgloss {

/// The type under which an entity of this kind is marked: a country or place is a location; a
/// government, force, party or company an organisation.
constexpr ActorType type_of_kind(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
      return ActorType::person;
    case EntityKind::country:
    case EntityKind::territory:
    case EntityKind::place:
      return ActorType::location;
    case EntityKind::event:
      return ActorType::other;
    default:
      return ActorType::organisation;
  }
}

}  // namespace newsgloss
