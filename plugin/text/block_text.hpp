#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/document.hpp"
#include "text/lexicon.hpp"
#include "text/token.hpp"

namespace newsgloss {

/// A block as the rooms to the right read it: its words and sentences. Borrows the text.
struct BlockText {
  std::string_view text;
  BlockKind kind = BlockKind::paragraph;
  const Lexicon* lexicon = nullptr;  ///< of the block's language; nullptr: none written
  std::vector<Token> tokens;
  std::vector<std::uint32_t> sentence_begins;  ///< token indices, ascending; the first is 0

  std::string_view of(const Token& token) const { return token.of(text); }
  const WordClasses& classes(const Token& token) const {
    return lexicon != nullptr ? lexicon->classes(token.lexeme) : kNoWordClasses;
  }
};

/// Reads the words and sentences of `text`, which is borrowed.
BlockText read_block_text(std::string_view text, BlockKind kind, const Lexicon* lexicon);

/// The same into a block that was read before, whose vectors keep their memory.
void read_block_text(std::string_view text, BlockKind kind, const Lexicon* lexicon,
                     BlockText& block);

}  // namespace newsgloss
