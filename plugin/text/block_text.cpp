#include "text/block_text.hpp"

#include "text/sentence.hpp"

namespace newsgloss {

BlockText read_block_text(std::string_view text, BlockKind kind, const Lexicon* lexicon) {
  BlockText block;
  block.text = text;
  block.kind = kind;
  block.lexicon = lexicon;
  read_tokens(text, lexicon, block.tokens);
  read_sentences(text, block.tokens, lexicon, block.sentence_begins);
  return block;
}

}  // namespace newsgloss
