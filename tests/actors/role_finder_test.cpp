#include "actors/role_finder.hpp"

#include <gtest/gtest.h>

#include "actors/name_tokens.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  const char* words;  // of the first role; empty: none
  bool person, definite, others;
};

class RoleFinderTest : public ::testing::TestWithParam<Row> {};

TEST_P(RoleFinderTest, TellsOfWhomTheWordsSpeak) {
  const Row& row = GetParam();
  const BlockText block = read_block_text(row.text, BlockKind::paragraph, Lexicon::of("en"));
  NameTokens tokens;
  tokens.read(block);
  std::vector<RoleSpan> roles;
  find_roles(block, tokens, roles);
  ASSERT_EQ(roles.empty(), *row.words == '\0') << row.text;
  if (roles.empty()) return;
  const RoleSpan& role = roles.front();
  const std::uint32_t begin = block.tokens[role.first_token].begin;
  const std::uint32_t end = block.tokens[role.first_token + role.token_count - 1].end;
  EXPECT_EQ(block.text.substr(begin, end - begin), row.words);
  EXPECT_EQ(role.person, row.person) << row.text;
  EXPECT_EQ(role.definite, row.definite) << row.text;
  EXPECT_EQ(role.others, row.others) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Roles, RoleFinderTest,
    ::testing::Values(Row{"The president said so.", "president", true, true, false},
                      Row{"We saw the prime minister.", "prime minister", true, true, false},
                      Row{"They sued the ministry in vain.", "ministry", false, false, false},
                      Row{"They sued the ministry.", "ministry", false, true, false},
                      Row{"The Velmish president said so.", "president", true, false, true},
                      Row{"Velmia’s president said so.", "president", true, false, true},
                      Row{"A president said so.", "president", true, false, true},
                      Row{"The president is elected.", "president", true, false, false},
                      Row{"The company-owned shop.", "company", false, false, false},
                      Row{"The garden was green.", "", false, false, false}));

}  // namespace
}  // namespace newsgloss::testing
