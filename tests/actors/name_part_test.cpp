#include "actors/name_part.hpp"

#include <gtest/gtest.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  std::uint32_t at;
  std::uint32_t tokens;  // of the part that begins there
};

class NamePartTest : public ::testing::TestWithParam<Row> {};

TEST_P(NamePartTest, TakesWhatIsOneWordToAReader) {
  const Row& row = GetParam();
  const BlockText text = read_block_text(row.text, BlockKind::paragraph, Lexicon::of("en"));
  NameTokens tokens;
  tokens.read(text);
  const NamePartReader reader(text, tokens, {});
  ASSERT_TRUE(reader.begins(row.at)) << row.text;
  EXPECT_EQ(reader.read(row.at).token_count, row.tokens) << row.text;
}

INSTANTIATE_TEST_SUITE_P(Names, NamePartTest,
                         ::testing::Values(Row{"Dae-jung spoke", 0, 3}, Row{"O’Brien spoke", 0, 3},
                                           Row{"D. Trask spoke", 0, 2}, Row{"al-Masri spoke", 0, 3},
                                           Row{"Velm-based firms", 0, 1},
                                           Row{"Velm’s harbour", 0, 1},
                                           Row{"J.K. Trask wrote", 0, 4},
                                           Row{"S.Amarin came", 0, 3}, Row{"Coca-Cola sells", 0, 3},
                                           Row{"Kestrel Inc. sells", 1, 2}));

TEST(NamePart, PassesAddressesBy) {
  const BlockText text = read_block_text("see www.Velm.example/News and @Velm or a.B@c.example now",
                                         BlockKind::paragraph, Lexicon::of("en"));
  NameTokens tokens;
  tokens.read(text);
  const NamePartReader reader(text, tokens, {});
  const auto first_after = [&](std::uint32_t at) {
    return text.of(text.tokens[reader.skip_address(at)]);
  };
  EXPECT_EQ(first_after(1), "and");
  EXPECT_EQ(reader.skip_address(0), 0U);
}

}  // namespace
}  // namespace newsgloss::testing
