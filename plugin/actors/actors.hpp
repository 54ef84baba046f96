#pragma once

#include <optional>
#include <span>
#include <vector>

#include "actors/mention.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

/// A possible name in one block: what the block stage knows without the rest of the article.
struct NameSpan {
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  ActorType type = ActorType::other;   ///< as far as the words around tell
  float confidence = 0;                ///< that this is a name at all
  friend bool operator==(const NameSpan&, const NameSpan&) = default;
};

/// The block stage's findings about actors: a pure function of one block (design 4.3).
struct BlockActors {
  std::vector<FormMatch> matches;
  std::vector<NameSpan> names;
};

/// Block stage: entity forms and names without an entry. Linear.
void find_names(const BlockText& block, const EntityFile& entities, BlockActors& found);

/// What the article stage reads of each block.
struct ArticleBlock {
  const BlockText* text;
  const BlockActors* actors;
};

/// Article stage: which names are names, who is meant, short forms, metonyms, roles, introductions.
/// Mentions come by block and begin and do not overlap.
std::vector<Mention> link_names(std::span<const ArticleBlock> blocks, const EntityFile& entities,
                                std::optional<Date> published, std::string_view language);

}  // namespace newsgloss
