#include "compile/form_priors.hpp"

#include <algorithm>
#include <map>

namespace newsgloss {
namespace {

std::map<EntityIndex, float> priors_in(std::span<const FormClaim> claims, std::uint16_t language) {
  std::map<EntityIndex, float> priors, weights;
  for (const FormClaim& claim : claims) {
    if (language != 0 && claim.language != 0 && claim.language != language) continue;
    if (claim.prior < 0) {
      weights[claim.entity] = claim.weight;
    } else {
      float& prior = priors[claim.entity];
      prior = std::max(prior, claim.prior);
    }
  }
  double given = 0, heavy = 0;
  for (const auto& [entity, prior] : priors) given += prior;
  for (auto& [entity, prior] : priors)
    prior = given > 1 ? static_cast<float>(prior / given) : prior;
  for (const auto& [entity, weight] : weights) heavy += priors.contains(entity) ? 0 : weight;
  for (const auto& [entity, weight] : weights) {
    const double left = std::max(0.0, 1 - given);
    priors.try_emplace(entity, heavy > 0 ? static_cast<float>(left * weight / heavy) : 0.0F);
  }
  return priors;
}

}  // namespace

std::vector<float> share_priors(std::span<const FormClaim> claims) {
  std::map<std::uint16_t, std::map<EntityIndex, float>> by_language;
  std::vector<float> shares;
  shares.reserve(claims.size());
  for (const FormClaim& claim : claims) {
    const auto found = by_language.find(claim.language);
    const auto& priors =
        found != by_language.end()
            ? found->second
            : by_language.emplace(claim.language, priors_in(claims, claim.language)).first->second;
    shares.push_back(priors.at(claim.entity));
  }
  return shares;
}

}  // namespace newsgloss
