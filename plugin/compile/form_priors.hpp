#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "entities/entity_index.hpp"

namespace newsgloss {

/// One entry's claim to a surface form.
struct FormClaim {
  EntityIndex entity = kNoEntity;
  float weight = 1;            ///< of the entity, above 0
  float prior = -1;            ///< given by the layers; below 0: none
  std::uint16_t language = 0;  ///< 0: "mul"
};

/// A prior for each claim: the one that was given, or else a share by weight of what these leave.
/// Claims of two languages do not meet in an article, so each shares with those of its own language
/// and of "mul" alone; those of "mul" share with all. An entity has one prior in a language: the
/// highest that was given. Given ones that add up to more than 1 are scaled down to it.
std::vector<float> share_priors(std::span<const FormClaim> claims);

}  // namespace newsgloss
