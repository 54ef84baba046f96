#include "actors/name_type.hpp"

#include <gtest/gtest.h>

#include "text/lexicon.hpp"

namespace newsgloss {
namespace {

struct Row {
  const char* name;
  bool organisation;
  bool person;
};

class NameTypeTest : public ::testing::TestWithParam<Row> {};

TEST_P(NameTypeTest, TellsBodiesFromPersonsByTheirWords) {
  const BlockText block = read_block_text(GetParam().name, BlockKind::paragraph, Lexicon::of("en"));
  NameTokens tokens;
  tokens.read(block);
  const NamePartReader reader(block, tokens, {});
  std::vector<NamePart> words;
  for (std::uint32_t at = 0; at < block.tokens.size(); at = words.back().end_token()) {
    const bool begins = words.empty() || words.back().joiner || reader.begins(at);
    words.push_back(begins ? reader.read(at) : reader.read_joiner(at, words.back()));
    ASSERT_GT(words.back().token_count, 0U);
  }
  EXPECT_EQ(is_organisation(words), GetParam().organisation);
  EXPECT_EQ(is_person(words, false), GetParam().person);
  EXPECT_TRUE(is_person(words, true));
}

INSTANTIATE_TEST_SUITE_P(
    Names, NameTypeTest,
    ::testing::Values(Row{"Drovna Fishing Company", true, false},
                      Row{"Ministry of Health", true, false}, Row{"Drovna Inc.", true, false},
                      Row{"Anna Trask", false, true}, Row{"J. Trask", false, true},
                      Row{"Joris van der Mellin", false, true}, Row{"Drovna Bay", false, false},
                      Row{"Drovna", false, false}));

}  // namespace
}  // namespace newsgloss
