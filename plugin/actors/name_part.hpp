#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "actors/actors.hpp"
#include "actors/name_tokens.hpp"
#include "text/block_text.hpp"

namespace newsgloss {

/// A word of a possible name, as a reader sees it: "Jong-un", "J.", "U.S.", "O'Brien" and
/// "al-Assad" are one each, though several tokens; so are the small words inside a name ("of the").
struct NamePart {
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 1;
  WordClasses classes;
  std::uint32_t match = kNoMatch;  ///< the form that is exactly this word: "United Nations" is one
  bool joiner = false;             ///< small words between two parts of a name
  bool particle = false;           ///< a joiner inside a person's name
  bool rare = false;               ///< no English word that is also written small
  bool small = false;              ///< an English word that is mostly written small
  bool acronym = false;
  bool initial = false;
  bool sentence_start = false;

  std::uint32_t end_token() const { return first_token + token_count; }
  bool is(WordClass one) const { return classes.has(one); }
};

/// Reads the words of one block that can belong to names. Borrows block, tokens and matches.
class NamePartReader {
 public:
  NamePartReader(const BlockText& block, const NameTokens& tokens,
                 std::span<const FormMatch> matches)
      : block_(block), tokens_(tokens), matches_(matches) {}

  /// Whether a name's word begins at this token: a capital, or a small prefix before one
  /// ("al-Assad").
  bool begins(std::uint32_t at) const;

  /// The word that begins at a token for which `begins` holds.
  NamePart read(std::uint32_t at) const;

  /// Small words that may join the name so far with the next capital: of the, de la, &, and.
  /// token_count is 0 where there are none.
  NamePart read_joiner(std::uint32_t at, const NamePart& before) const;

  /// One past the web address, mail address or handle that begins at this token; `at` if none does.
  std::uint32_t skip_address(std::uint32_t at) const;

  /// One past a nickname in quotation marks that begins at this token; `at` if none does.
  std::uint32_t skip_nickname(std::uint32_t at) const;

 private:
  bool is(std::uint32_t at, std::uint32_t traits) const { return tokens_.is(at, traits); }
  /// A mark that stands right behind the token before it.
  bool is_glued(std::uint32_t at, std::uint32_t mark) const {
    return tokens_.is_all(at, NameTokens::kGlued | mark);
  }
  bool goes_on(std::uint32_t at) const;
  bool is_mark(std::uint32_t at, char mark) const;
  bool opens_clause(std::uint32_t at) const;
  void read_classes(NamePart& word) const;
  bool is_compound_prefix(std::uint32_t at) const;
  WordClasses classes_of_plural(std::uint32_t at) const;
  bool two_matches_meet(std::uint32_t dash) const;
  std::uint32_t read_small_words(NamePart& joiner, const NamePart& before) const;
  bool is_syllable(std::uint32_t at, std::uint32_t first, std::uint32_t most) const;
  std::uint32_t extend(std::uint32_t first, std::uint32_t end) const;
  std::uint32_t extend_by_dash(std::uint32_t first, std::uint32_t end) const;
  std::uint32_t extend_by_apostrophe(std::uint32_t end) const;
  std::uint32_t extend_by_full_stop(std::uint32_t first, std::uint32_t end) const;
  const WordClasses& classes_of(std::uint32_t at) const {
    return block_.classes(block_.tokens[at]);
  }
  std::uint32_t size_of(std::uint32_t at) const {
    return block_.tokens[at].end - block_.tokens[at].begin;
  }

  const BlockText& block_;
  const NameTokens& tokens_;
  std::span<const FormMatch> matches_;
};

}  // namespace newsgloss
