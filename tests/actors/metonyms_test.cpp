#include "actors/metonyms.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"

namespace newsgloss::testing {
namespace {

struct Row {
  const char* text;
  const char* first;  // link of the first mention
};

class MetonymsTest : public ::testing::TestWithParam<Row> {};

TEST_P(MetonymsTest, TellsTheGovernmentFromThePlace) {
  const auto links = Article(GetParam().text).links();
  ASSERT_FALSE(links.empty());
  EXPECT_EQ(links[0], GetParam().first) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Readings, MetonymsTest,
    ::testing::Values(Row{"Velm denied the report.", "Velm=government-of-norland"},
                      Row{"Velm has repeatedly warned the miners.", "Velm=government-of-norland"},
                      Row{"Velm and Karsk denied it.", "Velm=government-of-norland"},
                      Row{"Velm, along with Karsk, has accused them.",
                          "Velm=government-of-norland"},
                      Row{"Velm and Karsk lie on the coast.", "Velm=velm"},
                      Row{"Velm’s diplomacy failed.", "Velm=government-of-norland"},
                      Row{"They want sanctions on Velm.", "Velm=government-of-norland"},
                      Row{"A train to Velm was late.", "Velm=velm"},
                      Row{"It snowed in Velm.", "Velm=velm"},
                      Row{"Velm lies on the coast.", "Velm=velm"}));

TEST(Metonyms, BothReadingsAreCandidates) {
  for (const char* text : {"Velm denied the report.", "It snowed in Velm."}) {
    const Article article(text);
    ASSERT_EQ(article.mentions().size(), 1U);
    EXPECT_EQ(article.mentions()[0].candidates.size(), 2U) << text;
  }
  EXPECT_EQ(Article("Velm denied it.").mentions()[0].how, MentionHow::metonym);
}

}  // namespace
}  // namespace newsgloss::testing
