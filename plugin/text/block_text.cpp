#include "text/block_text.hpp"

#include "text/sentence.hpp"

namespace newsgloss {

BlockText read_block_text(std::string_view text, BlockKind kind, const Lexicon* lexicon) {
  BlockText block;
  read_block_text(text, kind, lexicon, block);
  return block;
}

void read_block_text(std::string_view text, BlockKind kind, const Lexicon* lexicon,
                     BlockText& block) {
  block.text = text;
  block.kind = kind;
  block.lexicon = lexicon;
  block.tokens.clear();
  block.sentence_begins.clear();
  read_tokens(text, lexicon, block.tokens);
  read_sentences(text, block.tokens, lexicon, block.sentence_begins);
}

}  // namespace newsgloss
