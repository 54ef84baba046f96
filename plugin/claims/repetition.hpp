#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "claims/claim.hpp"

namespace newsgloss {

/// What other claims of the article count the same as one of them. Claims are told by their place
/// among all of the article; at most eight others are kept of each sort, ascending.
struct Repetition {
  std::uint32_t claim = 0;
  std::vector<std::uint32_t> repeats;    ///< say the same
  std::vector<std::uint32_t> disagrees;  ///< say otherwise
  friend bool operator==(const Repetition&, const Repetition&) = default;
};

/// Finds claims that count the same thing of the same actor at the same time: the same topic
/// ("killed"), or the same counted words where no topic stands. Figures that tell a change ("rose
/// by") and figures of one sentence and one speaker are not compared. Linear.
class RepetitionFinder {
 public:
  /// The article's next claim, and the actor it is about or kNoIndex. Borrows the claim.
  void add(const Claim& claim, std::uint32_t actor);

  /// By claim; those that no other repeats are left out. Begins anew.
  std::vector<Repetition> take();

 private:
  /// Group of claims: topic and unit, or the counted words. Borrowed of a claim.
  using Key = std::pair<std::string_view, std::string_view>;
  struct Counted {
    const Claim* claim;
    std::uint32_t actor;
    Repetition found;
  };

  std::uint32_t claims_ = 0;
  std::vector<Counted> counted_;
  std::map<Key, std::vector<std::size_t>> groups_;  // places in counted_
};

}  // namespace newsgloss
