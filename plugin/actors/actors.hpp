#pragma once

#include <optional>
#include <span>
#include <vector>

#include "actors/mention.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

inline constexpr std::uint32_t kNoMatch = 0xffffffff;

/// A possible name in one block: what the block stage knows without the rest of the article.
struct NameSpan {
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  std::uint32_t match = kNoMatch;     ///< index in `matches` of the form that names it
  ActorType type = ActorType::other;  ///< as far as the words in and around it tell
  float confidence = 0;               ///< that this is a name at all
  bool titled = false;                ///< a title or an honorific stands before it: a person
  bool weak = false;                  ///< a name only if the article has it elsewhere without doubt
  friend bool operator==(const NameSpan&, const NameSpan&) = default;
};

/// The block stage's findings about actors: a pure function of one block (design 4.3).
struct BlockActors {
  std::vector<FormMatch> matches;  ///< every form of the entity file, leftmost-longest
  std::vector<NameSpan> names;     ///< ascending, not overlapping; forms that are names among them
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
