#include "actors/name_tokens.hpp"

#include <gtest/gtest.h>

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  const char* begins;  // a letter for each token: x where a name or an address may begin
};

class NameTokensTest : public ::testing::TestWithParam<Row> {};

TEST_P(NameTokensTest, TellWhereANameMayBegin) {
  const BlockText block = read_block_text(GetParam().text, BlockKind::paragraph, Lexicon::of("en"));
  NameTokens tokens;
  tokens.read(block);
  std::string begins(block.tokens.size(), '.');
  for (std::uint32_t at = tokens.next(0); at < begins.size(); at = tokens.next(at + 1))
    begins[at] = 'x';
  EXPECT_EQ(begins, GetParam().begins) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Texts, NameTokensTest,
                         ::testing::Values(Row{"", ""}, Row{"rain fell, again.", "....."},
                                           Row{"rain on Velm again", ".xx."},
                                           Row{"the al-Masri house", ".x.x."},
                                           Row{"the 東京 house", ".xx."}));

TEST(NameTokens, TellProseByItsLongerWords) {
  const BlockText block =
      read_block_text("Several sailors returned yesterday. Harbour Masters Strike.",
                      BlockKind::paragraph, Lexicon::of("en"));
  NameTokens tokens;
  tokens.read(block);
  ASSERT_EQ(block.sentence_begins.size(), 2U);
  EXPECT_TRUE(tokens.is(0, NameTokens::kPlain));
  EXPECT_FALSE(tokens.is(block.sentence_begins[1], NameTokens::kPlain));
  EXPECT_TRUE(tokens.is(block.sentence_begins[1], NameTokens::kSentence));
}

}  // namespace
}  // namespace newsgloss::testing
