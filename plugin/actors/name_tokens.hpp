#pragma once

#include <cstdint>
#include <vector>

#include "text/block_text.hpp"

namespace newsgloss {

/// What each token of one block is to a reader of names: read in one pass, asked many times.
/// Behind the last token stand a few that are nothing, so that a look ahead needs no bound. Keeps
/// its memory from one block to the next.
class NameTokens {
 public:
  enum Trait : std::uint32_t {
    kWord = 1,
    kCapital = 1 << 1,   ///< a word that is written as a name is
    kLetter = 1 << 2,    ///< such a word of one letter of ASCII
    kLower = 1 << 3,     ///< a word of small letters
    kGlued = 1 << 4,     ///< nothing stands between it and the token before
    kLine = 1 << 5,      ///< a line begins with it
    kSentence = 1 << 6,  ///< a sentence begins with it
    kPlain = 1 << 7,     ///< and most of that sentence's longer words are small: prose
    kMayBegin = 1 << 8,  ///< a name or an address may begin here, or the block ends
    kDash = 1 << 9,      ///< a hyphen
    kStop = 1 << 10,     ///< a full stop
    kApostrophe = 1 << 11,
    kQuote = 1 << 12,
    kOpens = 1 << 13,   ///< a quotation mark that can open what it quotes
    kBullet = 1 << 14,  ///< a mark behind which a new thought begins
    kLarge = 1 << 15,   ///< not all of its letters are small, or a symbol
  };

  void read(const BlockText& block);

  bool is(std::uint32_t at, std::uint32_t traits) const { return (traits_[at] & traits) != 0; }
  bool is_all(std::uint32_t at, std::uint32_t traits) const {
    return (traits_[at] & traits) == traits;
  }
  /// The first token from `at` on where a name or an address may begin, or one past the last.
  std::uint32_t next(std::uint32_t at) const {
    while (!is(at, kMayBegin)) ++at;
    return at;
  }

 private:
  void read_sentence(const BlockText& block, std::uint32_t begin, std::uint32_t end);

  std::vector<std::uint16_t> traits_;
};

}  // namespace newsgloss
