#pragma once

#include <optional>

#include "actors/actors.hpp"
#include "actors/name_context.hpp"

namespace newsgloss {

/// The other reading of a place that can stand for its government.
struct Metonym {
  EntityIndex government = kNoEntity;
  bool meant = false;  ///< here the government is meant
};

/// The government that this form can stand for, and whether the words around this occurrence call
/// for it; kNoEntity where the form is no metonym.
Metonym read_metonym(const EntityFile& entities, std::uint32_t form, const NameContext& context);

}  // namespace newsgloss
