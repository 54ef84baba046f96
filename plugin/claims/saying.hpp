#pragma once

#include <vector>

#include "claims/sentence.hpp"

namespace newsgloss {

/// A place in a sentence where somebody is said to say something.
struct Saying {
  Stance stance = Stance::stated;
  TokenRange speaker;  ///< empty: the words name none
  TokenRange cue;
  TokenRange before;  ///< what is said, as far as it stands before the cue; may be empty
  TokenRange after;
  bool weak = false;  ///< "citing": gives way to any other
  friend bool operator==(const Saying&, const Saying&) = default;
};

/// Appends the sayings of a sentence, in the order of their cues. Linear but for the bounded reach
/// of a noun phrase.
void find_sayings(const Sentence& sentence, std::vector<Saying>& sayings);

/// The saying that holds the token, the nearest cue first, within twice kReach; nullptr: none.
/// `sayings` are in the order of find_sayings.
const Saying* saying_around(const std::vector<Saying>& sayings, std::uint32_t token);

}  // namespace newsgloss
