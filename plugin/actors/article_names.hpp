#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "actors/actors.hpp"
#include "actors/key_numbers.hpp"

namespace newsgloss {

inline constexpr std::uint32_t kNoName = 0xffffffff;

/// One occurrence of a possible name in the article.
struct Occurrence {
  std::uint32_t block = 0;
  const NameSpan* span = nullptr;  ///< in that block's BlockActors
  std::uint32_t name = kNoName;    ///< index of the Name it spells
};

/// All occurrences that are spelled alike (but for case and accents), seen as one.
struct Name {
  std::uint32_t words_begin = 0, words_end = 0;  ///< folded hashes, in ArticleNames::words
  std::uint32_t first = 0;  ///< its first occurrence that is no weak one, else its first
  std::uint32_t count = 0;
  std::uint32_t form = kNoMatch;  ///< for EntityFile::meanings
  ActorType type = ActorType::other;
  std::uint32_t titled_at = kNoName;  ///< its first occurrence behind a title
  bool titled = false;                ///< somewhere a title stands before it
  bool in_place = false;              ///< a form behind a preposition of place somewhere
  bool plain = false;                 ///< one word of English that is also written small
  bool own_place = false;  ///< a form of the entity file that may mean something else than a person
  bool strong = false;     ///< somewhere it is a name without doubt
  std::uint32_t longer = kNoName;  ///< the name of this article that it shortens
};

/// The names of an article, each spelling once. Words are folded hashes without punctuation.
struct ArticleNames {
  std::vector<Occurrence> occurrences;  ///< by block and position
  std::vector<Name> names;              ///< by first occurrence
  std::vector<std::uint32_t> words;
  std::vector<std::uint32_t> block_begins;  ///< of each block in `occurrences`, and one past all
  KeyNumbers by_words;                      ///< the names' numbers

  std::span<const std::uint32_t> words_of(const Name& name) const {
    return {words.data() + name.words_begin, name.words_end - name.words_begin};
  }
};

/// Gathers them, in place of those of another article, whose memory is kept. Linear.
void gather_names(std::span<const ArticleBlock> blocks, ArticleNames& article);

/// Finds for each name the longer name of the article that it shortens: "Kim" and "Kim Jong Un",
/// "Tullow" and "Tullow Oil", "OCHA" and the name that introduces it before a bracket. Weak names
/// that repeat a word of a person's name become strong. Linear for names as articles have them.
void find_short_forms(std::span<const ArticleBlock> blocks, const EntityFile& entities,
                      ArticleNames& names);

}  // namespace newsgloss
