#include "actors/name_context.hpp"

#include <gtest/gtest.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  bool titled, in_place, acts;
  bool owns = false, deals = false;
};

class NameContextTest : public ::testing::TestWithParam<Row> {};

TEST_P(NameContextTest, ReadsTheWordsBesideTheFirstName) {
  const Row& row = GetParam();
  const Article article(row.text);
  ASSERT_FALSE(article.blocks()[0].actors->names.empty()) << row.text;
  const NameContext context =
      read_name_context(*article.blocks()[0].text, article.blocks()[0].actors->names[0]);
  EXPECT_EQ(context.titled, row.titled) << row.text;
  EXPECT_EQ(context.in_place, row.in_place) << row.text;
  EXPECT_EQ(context.acts, row.acts) << row.text;
  EXPECT_EQ(context.owns, row.owns) << row.text;
  EXPECT_EQ(context.deals, row.deals) << row.text;
}

INSTANTIATE_TEST_SUITE_P(
    Contexts, NameContextTest,
    ::testing::Values(Row{"They met Mr Venn there.", true, false, false},
                      Row{"They met Mr. Venn there.", true, false, false},
                      Row{"It rained near Velm then.", false, true, false},
                      Row{"Then Velm also denied it.", false, false, true},
                      Row{"Then Velm, he said, slept.", false, false, false},
                      Row{"Then Velm, the old port, denied it.", false, false, true},
                      Row{"They feared Velm’s long patience.", false, false, false, true},
                      Row{"They feared Velm’s long winters.", false, false, false},
                      Row{"They sent arms for Velm.", false, false, false, false, true},
                      Row{"They took aid from Velm.", false, true, false, false, true},
                      Row{"They took a train from Velm.", false, true, false}));

}  // namespace
}  // namespace newsgloss::testing
