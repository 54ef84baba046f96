#pragma once

#include <optional>
#include <span>
#include <vector>

#include "actors/candidate_linker.hpp"
#include "actors/role_finder.hpp"

namespace newsgloss {

/// A role that stands for an actor of the article.
struct HeldRole {
  std::uint32_t block = 0;
  std::uint32_t role = 0;        ///< in that block's BlockActors::roles
  std::uint32_t name = kNoName;  ///< of the article: the actor that holds it
};

/// The definite roles that exactly one actor of the article holds, named before: by the title, the
/// apposition or the words of its name, or by its office on the day of the article. None where the
/// article tells of another holder ("former president", "the Velmish president"). By block and
/// position; linear.
std::vector<HeldRole> read_held_roles(std::span<const ArticleBlock> blocks,
                                      const ArticleNames& article, const LinkedNames& linked,
                                      const EntityFile& entities, std::optional<Date> published);

}  // namespace newsgloss
