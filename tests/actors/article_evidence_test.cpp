#include "actors/article_evidence.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"
#include "compile/compiled.hpp"

namespace newsgloss::testing {
namespace {

TEST(ArticleEvidence, CountsRelationsAndTheShareOfEachCountry) {
  const EntityFile& world = small_world();
  ArticleEvidence evidence(world);
  EXPECT_FALSE(evidence.has_countries());
  evidence.add(world.find("norland"), 4);
  evidence.add(world.find("karsk"), 2);
  evidence.finish();
  EXPECT_TRUE(evidence.has_countries());
  EXPECT_EQ(evidence.related(world.find("velm")), 1);
  EXPECT_EQ(evidence.related(world.find("kestrel")), 0);
  EXPECT_FLOAT_EQ(evidence.share(world.find("norland"), 0), 1);
  EXPECT_FLOAT_EQ(evidence.share(world.find("ostria"), 0), 0.5F);
  EXPECT_FLOAT_EQ(evidence.share(world.find("ostria"), 2), 0);
  EXPECT_FLOAT_EQ(evidence.share(world.find("velm"), 0), 0);
}

TEST(ArticleEvidence, ANameThatIsRepeatedSaysNoMoreThanFiveTimes) {
  const EntityFile& world = small_world();
  ArticleEvidence evidence(world);
  evidence.add(world.find("norland"), 500);
  evidence.add(world.find("ostria"), 5);
  evidence.finish();
  EXPECT_FLOAT_EQ(evidence.share(world.find("ostria"), 0), 1);
}

}  // namespace
}  // namespace newsgloss::testing
