#include "claims/time_spoken_of.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

TEST(TimeSpokenOf, ReadsTimexValues) {
  EXPECT_EQ(date_of_timex("2023-08-14"), (Date{2023, 8, 14}));
  EXPECT_EQ(date_of_timex("2023-08"), (Date{2023, 8, 0}));
  EXPECT_EQ(date_of_timex("2023"), (Date{2023, 0, 0}));
  EXPECT_EQ(date_of_timex("2023-Q3"), (Date{2023, 0, 0}));
  EXPECT_EQ(date_of_timex("2023-W12"), (Date{2023, 0, 0}));
  EXPECT_EQ(date_of_timex("2023-13"), (Date{2023, 0, 0}));
  EXPECT_EQ(date_of_timex("P3Y"), std::nullopt);
  EXPECT_EQ(date_of_timex("XXXX-05"), std::nullopt);
  EXPECT_EQ(date_of_timex("20230"), std::nullopt);
  EXPECT_EQ(date_of_timex(""), std::nullopt);
}

TEST(TimeSpokenOf, TakesTheNearestDateOfTheSentence) {
  const MarkedText article(
      "In [2019|2019] it had [40] <ships>, and in [March 2024|2024-03] it had [52] <ships>. ||"
      "Now it has [60] <ships>.");
  const auto claims = read_claims(article.blocks(), article.mentions());
  EXPECT_EQ(claims.at(1).when, (Date{2019, 0, 0}));
  EXPECT_EQ(claims.at(3).when, (Date{2024, 3, 0}));
  EXPECT_EQ(article.words(0, claims[3].when_span), "March 2024");
  EXPECT_EQ(claims.at(4).when, std::nullopt);
}

TEST(TimeSpokenOf, LeavesOutWhenSomebodySaidSo) {
  const MarkedText article(
      "Police said on [Monday|2024-03-11] that [40] <people> died. ||"
      "{Chad} claimed [last week|2024-03] that [60] <people> died. ||"
      "In [2019|2019], police said, [52] <people> died.");
  const auto claims = read_claims(article.blocks(), article.mentions());
  EXPECT_EQ(claims.at(1).when, std::nullopt);
  EXPECT_EQ(claims.at(3).when, std::nullopt);
  EXPECT_EQ(claims.at(5).when, (Date{2019, 0, 0}));
}

}  // namespace
}  // namespace newsgloss
