#include "actors/office_fit.hpp"

#include <gmock/gmock.h>

#include "actors/article.hpp"
#include "compile/compiled.hpp"

namespace newsgloss::testing {
namespace {

using ::testing::Contains;

TEST(OfficeFit, TheDayDecidesBetweenOfficeHolders) {
  const std::string_view text = "They asked Edda Halvik in Ostria.";
  EXPECT_THAT(Article(text, small_world(), Date{1993, 4, 2}).links(),
              Contains("Edda Halvik=edda-halvik-elder"));
  EXPECT_THAT(Article(text, small_world(), Date{2022, 4, 2}).links(),
              Contains("Edda Halvik=edda-halvik-younger"));
}

TEST(OfficeFit, TheTitleDecidesBetweenOfficeHolders) {
  EXPECT_THAT(Article("They asked Defence Minister Edda Halvik.").links(),
              Contains("Edda Halvik=edda-halvik-younger"));
}

TEST(OfficeFit, ComparesTheDayAndTheWordsOfTheTitle) {
  const EntityFile& world = small_world();
  const EntityIndex elder = world.find("edda-halvik-elder");
  struct Row {
    EntityIndex person;
    const char* title;
    std::optional<Date> day;
    OfficeFit fit;
  };
  const Row rows[] = {
      {elder, "Prime Minister", Date{1993, 4, 2}, {true, true, true}},
      {elder, "Minister", Date{2001, 1, 1}, {true, true, false}},
      {elder, "Defence Minister", {}, {true, false, false}},
      {elder, "", Date{1990, 1, 1}, {true, false, true}},
      {world.find("velm"), "Mayor", Date{1990, 1, 1}, {false, false, false}},
  };
  for (const Row& row : rows) {
    const OfficeFit fit = read_office_fit(world, row.person, row.title, row.day);
    EXPECT_EQ(fit.has_office, row.fit.has_office) << row.title;
    EXPECT_EQ(fit.title_fits, row.fit.title_fits) << row.title;
    EXPECT_EQ(fit.in_office, row.fit.in_office) << row.title;
  }
}

}  // namespace
}  // namespace newsgloss::testing
