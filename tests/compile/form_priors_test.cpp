#include "compile/form_priors.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

using ::testing::FloatNear;
using ::testing::Pointwise;

constexpr std::uint16_t kAll = 0, kEnglish = 1, kFrench = 2;

struct PriorRow {
  const char* what;
  std::vector<FormClaim> claims;  ///< entity, weight, given prior, language
  std::vector<float> shares;
};

class SharePriorsTest : public ::testing::TestWithParam<PriorRow> {};

TEST_P(SharePriorsTest, EachClaimHasItsShare) {
  EXPECT_THAT(share_priors(GetParam().claims), Pointwise(FloatNear(1e-6F), GetParam().shares))
      << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Compile, SharePriorsTest,
    ::testing::Values(PriorRow{"nobody", {}, {}}, PriorRow{"alone", {{7, 2, -1, kEnglish}}, {1}},
                      PriorRow{
                          "by weight", {{1, 3, -1, kEnglish}, {2, 1, -1, kEnglish}}, {.75F, .25F}},
                      PriorRow{"what a given one leaves",
                               {{1, 1, .6F, kEnglish}, {2, 3, -1, kEnglish}, {3, 1, -1, kEnglish}},
                               {.6F, .3F, .1F}},
                      PriorRow{"too much given",
                               {{1, 1, .9F, kEnglish}, {2, 1, .6F, kEnglish}, {3, 1, -1, kEnglish}},
                               {.6F, .4F, 0}},
                      PriorRow{"one entry twice: the highest",
                               {{1, 1, .2F, kEnglish}, {1, 1, .5F, kEnglish}, {1, 1, -1, kEnglish}},
                               {.5F, .5F, .5F}},
                      PriorRow{"a prior in one language says nothing of another",
                               {{1, 5, .4F, kEnglish}, {1, 5, -1, kFrench}},
                               {.4F, 1}},
                      PriorRow{"languages do not share",
                               {{1, 1, -1, kEnglish}, {2, 1, -1, kFrench}, {3, 3, -1, kFrench}},
                               {1, .25F, .75F}},
                      PriorRow{"all languages share with each",
                               {{1, 1, -1, kAll}, {2, 1, -1, kEnglish}, {3, 2, -1, kFrench}},
                               {.25F, .5F, 2.F / 3}}));

}  // namespace
}  // namespace newsgloss
