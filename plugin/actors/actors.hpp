#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "actors/mention.hpp"
#include "actors/name_tokens.hpp"
#include "actors/role_finder.hpp"
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
  bool caseless =
      false;  ///< no capital says so: a name only where its form is of the article's language
  friend bool operator==(const NameSpan&, const NameSpan&) = default;
};

/// The block stage's findings about actors: a pure function of one block (design 4.3).
struct BlockActors {
  std::vector<FormMatch> matches;  ///< every form of the entity file, leftmost-longest
  std::vector<NameSpan> names;     ///< ascending, not overlapping; forms that are names among them
  std::vector<RoleSpan> roles;  ///< ascending, not overlapping; offices and bodies without a name
  NameTokens tokens;            ///< what each token is to a reader of names
};

/// Block stage: entity forms, names without an entry, roles. Linear.
void find_names(const BlockText& block, const EntityFile& entities, BlockActors& found);

/// What the article stage reads of each block.
struct ArticleBlock {
  const BlockText* text;
  const BlockActors* actors;
};

/// Article stage: which names are names, who is meant, short forms, metonyms, roles, introductions.
/// Keeps what the article says as a whole, so that one block of it can be read anew. Scratch for
/// one thread.
class NameLinker {
 public:
  explicit NameLinker(const EntityFile& entities);
  ~NameLinker();
  NameLinker(NameLinker&&) noexcept;
  NameLinker& operator=(NameLinker&&) noexcept;

  /// Reads the article. Borrows the blocks until the next article.
  void link(std::span<const ArticleBlock> blocks, std::optional<Date> published,
            std::string_view language);

  /// Appends the mentions of one block, by begin, not overlapping. Actors are numbered in the order
  /// in which they are first asked for: ask for every block in its order after `link`.
  void read_mentions(std::uint32_t block, std::vector<Mention>& mentions);

  /// Whether what some name or role means may depend on any word of the article: on a correction of
  /// the reader's with a context, on who else holds an office. Then a block cannot be renewed
  /// alone.
  bool depends_on_words();

  /// The block was read anew, and its name signature (name_signature.hpp) is what it was: the rest
  /// of the article means what it meant.
  void renew(std::uint32_t block);

 private:
  struct Article;
  const EntityFile* entities_;
  std::unique_ptr<Article> article_;
};

}  // namespace newsgloss
