// Claims are grouped by what they count; within a group each is compared with at most the eight
// nearest before it, so that an article that counts one thing a thousand times stays linear.

#include "claims/repetition.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>

#include "actors/mention.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kKept = 8;
constexpr double kSameValue = 0.0005;  // rounding of the same decimal

/// Group of claims: topic and unit, or the counted words.
using Key = std::tuple<std::string, std::string>;

/// What is counted comes as the unit: "artillery system". One word alone ("people") says too little
/// without a topic.
std::optional<Key> key_of(const Claim& claim) {
  const Quantity& quantity = claim.quantity;
  if (claim.level == NumberLevel::none || claim.level == NumberLevel::every) return std::nullopt;
  if (quantity.kind != QuantityKind::count && quantity.kind != QuantityKind::number)
    return std::nullopt;
  if (quantity.change == Change::up || quantity.change == Change::down) return std::nullopt;
  if (!quantity.low || !quantity.high) return std::nullopt;
  if (!claim.topic.empty()) return Key(claim.topic, "");
  const bool several_words = quantity.unit.find(' ') != std::string::npos;
  return several_words ? std::optional(Key("", quantity.unit)) : std::nullopt;
}

std::uint32_t actor_of(std::span<const Mention> mentions, const Claim& claim) {
  return claim.holder == kNoIndex ? kNoIndex : mentions[claim.holder].actor;
}

bool comparable(std::span<const Mention> mentions, const Claim& a, const Claim& b) {
  const std::uint32_t holder_a = actor_of(mentions, a), holder_b = actor_of(mentions, b);
  if (holder_a != holder_b && holder_a != kNoIndex && holder_b != kNoIndex) return false;
  if (a.when && b.when && a.when != b.when) return false;
  if (a.block != b.block || a.sentence != b.sentence) return true;
  return a.attribution && b.attribution && a.attribution->cue != b.attribution->cue;
}

bool near(double a, double b) {
  return std::abs(a - b) <= kSameValue * std::max(std::abs(a), std::abs(b));
}

bool same_value(const Quantity& a, const Quantity& b) {
  return near(*a.low, *b.low) && near(*a.high, *b.high);
}

void note(std::vector<std::uint32_t>& list, std::size_t claim) {
  if (list.size() < kKept) list.push_back(static_cast<std::uint32_t>(claim));
}

}  // namespace

void find_repetitions(std::span<const Mention> mentions, std::vector<Claim>& claims) {
  std::map<Key, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const auto key = key_of(claims[i]);
    if (!key) continue;
    auto& group = groups[*key];
    const std::size_t begin = group.size() > kKept ? group.size() - kKept : 0;
    for (std::size_t j = begin; j < group.size(); ++j) {
      Claim& earlier = claims[group[j]];
      if (!comparable(mentions, earlier, claims[i])) continue;
      const bool same = same_value(earlier.quantity, claims[i].quantity);
      note(same ? earlier.repeats : earlier.disagrees, i);
      note(same ? claims[i].repeats : claims[i].disagrees, group[j]);
    }
    group.push_back(i);
  }
}

}  // namespace newsgloss
