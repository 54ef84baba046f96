#include "hosts/shared/citation.hpp"

#include <gtest/gtest.h>

namespace newsgloss::hosts {
namespace {

TEST(Citation, NamesWhatIsKnownOfTheArticle) {
  struct Row {
    const char* figure;
    Article article;
    const char* cited;
  };
  const Row rows[] = {
      {"6 euros a kilo",
       {"Talks", "Harbour Post", "https://example.org/", "en", {2026, 11, 20, {}}},
       "6 euros a kilo: “Cod is dear.” Talks, Harbour Post, 20 November 2026, "
       "https://example.org/"},
      {"", {"", "Harbour Post", "", "", {}}, "“Cod is dear.” Harbour Post"},
      {"", {}, "“Cod is dear.”"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(citation(row.figure, "Cod is dear.", row.article, Formats("en_GB")), row.cited);
  EXPECT_EQ(citation("6 euros", "", rows[0].article, Formats("en_GB")), "") << "nothing to cite";
}

}  // namespace
}  // namespace newsgloss::hosts
