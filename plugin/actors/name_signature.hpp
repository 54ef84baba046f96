#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "actors/actors.hpp"

namespace newsgloss {

/// One name of a block as the rest of the article sees it.
struct NameSignature {
  std::uint64_t words = 0;  ///< hash of its folded words
  std::uint32_t form = kNoMatch;
  ActorType type = ActorType::other;
  bool titled = false, weak = false, in_place = false;
  int sport_words = 0;         ///< near it, at most what makes a team of a place
  std::string title;           ///< as name_context.hpp tells it
  bool governs = false;        ///< does, has or is dealt with as governments are
  std::uint64_t brackets = 0;  ///< hash of what stands before an opening bracket; 0: none
  std::uint64_t joint = 0;     ///< hash of the few words between the name before and this one
  friend bool operator==(const NameSignature&, const NameSignature&) = default;
};

/// Everything of a block that the reading of another block's names depends on. While it stays the
/// same, NameLinker::renew is enough; what the article stage reads of a block must be in it.
std::vector<NameSignature> name_signature(const ArticleBlock& block);

}  // namespace newsgloss
