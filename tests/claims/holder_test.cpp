#include "claims/holder.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

struct Case {
  const char* text;
  const char* holder;  // "-": none
};

class Holders : public testing::TestWithParam<Case> {};

TEST_P(Holders, OwnTheFigure) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  ASSERT_FALSE(claims.empty());
  const Claim& claim = claims.front();
  EXPECT_EQ(claim.holder == kNoIndex ? "-" : article.mention_words(claim.holder), GetParam().holder)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Nearest, Holders,
                         testing::Values(Case{"Some [300] <{Chadian} soldiers> left {Mali}.",
                                              "Chadian"},
                                         Case{"{Chad}’s army of [300] <tanks> is old.", "Chad"},
                                         Case{"{Mali} fears {Chad}’s [300] <tanks>.", "Chad"},
                                         Case{"Inflation in {Chad} rose to [4 %].", "Chad"},
                                         Case{"{Mali} got [300] <tanks> from {Chad}.", "Mali"},
                                         Case{"The [300] <tanks> of {Chad} are old.", "Chad"}));

INSTANTIATE_TEST_SUITE_P(
    OverClauses, Holders,
    testing::Values(Case{"{Chad}, which has [300] <tanks>, fears {Mali}.", "Chad"},
                    Case{"{Chad|o} said that it lost [300] <tanks>.", "Chad"},
                    Case{"{Mali} said that {Chad} lost [300] <tanks>.", "Chad"},
                    Case{"According to {Mali}, {Chad} lost [300] <tanks>.", "Chad"}));

INSTANTIATE_TEST_SUITE_P(Nobody, Holders,
                         testing::Values(Case{"Some [300] <tanks> were lost.", "-"}));

}  // namespace
}  // namespace newsgloss
