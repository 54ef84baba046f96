#include "text/block_text.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

TEST(BlockText, HoldsWordsAndSentences) {
  const BlockText block =
      read_block_text("The ferry sank. Mr. Holm left.", BlockKind::quote, Lexicon::of("en"));
  EXPECT_EQ(block.kind, BlockKind::quote);
  ASSERT_EQ(block.tokens.size(), 9U);
  EXPECT_EQ(block.of(block.tokens[6]), "Holm");
  EXPECT_TRUE(block.classes(block.tokens[4]).has(WordClass::abbreviation));
  EXPECT_EQ(block.sentence_begins, (std::vector<std::uint32_t>{0, 4}));
}

TEST(BlockText, NeedsNoLexicon) {
  const BlockText block = read_block_text("Le port ferme.", BlockKind::paragraph, nullptr);
  EXPECT_EQ(block.tokens.size(), 4U);
  EXPECT_TRUE(block.classes(block.tokens[0]).empty());
}

}  // namespace
}  // namespace newsgloss
