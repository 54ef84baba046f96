// Claims are grouped by what they count; within a group each is compared with at most the eight
// nearest before it, so that an article that counts one thing a thousand times stays linear.

#include "claims/repetition.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace newsgloss {
namespace {

constexpr std::size_t kKept = 8;
constexpr double kSameValue = 0.0005;  // rounding of the same decimal

bool is_comparable(const Claim& claim) {
  const Quantity& quantity = claim.quantity;
  if (claim.level == NumberLevel::none || claim.level == NumberLevel::every) return false;
  if (quantity.kind != QuantityKind::count && quantity.kind != QuantityKind::number) return false;
  if (quantity.change == Change::up || quantity.change == Change::down) return false;
  return quantity.low && quantity.high;
}

/// What is counted comes as the unit: "artillery system". One word alone ("people") says too little
/// without a topic.
std::optional<std::pair<std::string_view, std::string_view>> key_of(const Claim& claim) {
  if (!is_comparable(claim)) return std::nullopt;
  const bool rate = claim.quantity.unit.find(" per ") != std::string::npos;
  if (!claim.topic.empty() && rate) return std::nullopt;  // "300 killed a day"
  if (!claim.topic.empty()) return std::pair<std::string_view, std::string_view>(claim.topic, "");
  const std::string_view unit = claim.quantity.unit;
  if (unit.find(' ') == std::string_view::npos) return std::nullopt;
  return std::pair<std::string_view, std::string_view>("", unit);
}

bool can_disagree(const Claim& a, std::uint32_t actor_a, const Claim& b, std::uint32_t actor_b) {
  if (actor_a != actor_b && actor_a != kNoIndex && actor_b != kNoIndex) return false;
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

void note(std::vector<std::uint32_t>& list, std::uint32_t claim) {
  if (list.size() < kKept) list.push_back(claim);
}

}  // namespace

void RepetitionFinder::add(const Claim& claim, std::uint32_t actor) {
  const std::uint32_t place = claims_++;
  const auto key = key_of(claim);
  if (!key) return;
  std::vector<std::size_t>& group = groups_[*key];
  counted_.push_back({&claim, actor, {place, {}, {}}});
  Repetition& here = counted_.back().found;
  const std::size_t begin = group.size() > kKept ? group.size() - kKept : 0;
  for (std::size_t i = begin; i < group.size(); ++i) {
    Counted& earlier = counted_[group[i]];
    if (!can_disagree(*earlier.claim, earlier.actor, claim, actor)) continue;
    const bool same = same_value(earlier.claim->quantity, claim.quantity);
    note(same ? earlier.found.repeats : earlier.found.disagrees, place);
    note(same ? here.repeats : here.disagrees, earlier.found.claim);
  }
  group.push_back(counted_.size() - 1);
}

std::vector<Repetition> RepetitionFinder::take() {
  std::vector<Repetition> repetitions;
  for (Counted& counted : counted_) {
    if (counted.found.repeats.empty() && counted.found.disagrees.empty()) continue;
    repetitions.push_back(std::move(counted.found));
  }
  *this = {};
  return repetitions;
}

}  // namespace newsgloss
