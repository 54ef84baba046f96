#include "claims/attribution.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

struct Case {
  const char* text;
  const char* speaker;  // "-": no attribution
  const char* cue;
  Stance stance = Stance::stated;
};

class Attributions : public testing::TestWithParam<Case> {};

/// The last quantity that is no date is asked for.
const Claim& last_figure(const std::vector<Claim>& claims) {
  for (auto claim = claims.rbegin(); claim != claims.rend(); ++claim) {
    if (claim->quantity.kind != QuantityKind::date) return *claim;
  }
  return claims.back();
}

TEST_P(Attributions, AreFound) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  ASSERT_FALSE(claims.empty());
  const Claim& claim = last_figure(claims);
  EXPECT_EQ(static_cast<int>(claim.stance), static_cast<int>(GetParam().stance)) << GetParam().text;
  const std::string_view speaker =
      claim.attribution
          ? article.words(claim.attribution->speaker_block, claim.attribution->speaker)
          : "-";
  EXPECT_EQ(speaker, GetParam().speaker) << GetParam().text;
  if (claim.attribution && *GetParam().cue != '\0') {
    EXPECT_EQ(article.words(claim.block, claim.attribution->cue), GetParam().cue)
        << GetParam().text;
  }
}

constexpr auto kDenied = Stance::denied;
constexpr auto kPossible = Stance::possible;

INSTANTIATE_TEST_SUITE_P(
    Before, Attributions,
    testing::Values(
        Case{"Officials said [40] <people> had died.", "Officials", "said"},
        Case{"{Ana Torres|p} said that [40] <houses> burned.", "Ana Torres", "said"},
        Case{"The mayor of {Lima} has said that [40] <houses> burned.", "The mayor of Lima",
             "said"},
        Case{"{Chad} denied that it lost [30] <ships>; it counted [40] <planes>.", "-", ""},
        Case{"{Chad}, which lost [40] <ships>, said it might rise.", "-", ""},
        Case{"On Monday police said [40] <people> were held.", "police", "said"},
        Case{"In {Quito}, officials said [40] <people> had died.", "officials", "said"},
        Case{"The ministry later confirmed that it had lost [40] <tanks>.", "The ministry",
             "confirmed"},
        Case{"{Ana Torres|p}, the mayor, said [40] <houses> burned.", "Ana Torres", "said"},
        Case{"{Ana Torres|p}, who leads the region, said [40] <houses> burned.", "Ana Torres",
             "said"},
        Case{"A survey by {Insee|o} found that [40 %] of households save.", "A survey by Insee",
             "found"},
        Case{"The report puts the loss at [40] <homes>.", "The report", "puts"},
        Case{"{Chad} denied that it would send [300] <soldiers>.", "Chad", "denied", kDenied},
        Case{"{Chad} rejected reports that [300] <soldiers> had left.", "Chad", "rejected",
             kDenied},
        Case{"Economists expect the index to fall by [3 %].", "Economists", "expect", kPossible},
        Case{"The ministry said that aid groups claimed [300] <people> fled.", "aid groups",
             "claimed"}));

INSTANTIATE_TEST_SUITE_P(
    After, Attributions,
    testing::Values(
        Case{"[40] <people> died, officials said.", "officials", "said"},
        Case{"[40] <people> died, officials said on Tuesday.", "officials", "said"},
        Case{"[40] <people> died, according to the interior ministry.", "the interior ministry",
             "according to"},
        Case{"According to {Ana Torres|p}, [40] <houses> burned.", "Ana Torres", "According to"},
        Case{"Some [40] <houses>, according to the mayor, burned.", "the mayor", "according to"},
        Case{"Aid reached [40] <villages>, officials said, and more would follow.", "officials",
             "said"},
        Case{"[40] <people> died, the agency reported, citing police.", "the agency", "reported"},
        Case{"[40] <people> died, citing police.", "police", "citing"}));

INSTANTIATE_TEST_SUITE_P(
    Inverted, Attributions,
    testing::Values(
        Case{"[40] <people> died, said {Ana Torres|p}, the mayor.", "Ana Torres", "said"},
        Case{"“We lost [40] <houses>,” said the mayor of {Lima}.", "the mayor of Lima", "said"},
        Case{"“We lost [40] <houses>,” {Ana Torres|p} told reporters.", "Ana Torres", "told"},
        Case{"\"We lost [40] <houses>,\" the mayor said.", "the mayor", "said"}));

INSTANTIATE_TEST_SUITE_P(
    AcrossSentences, Attributions,
    testing::Values(
        Case{"{Ana Torres|p} said the fire was out. ||He added that [40] <houses> had burned.",
             "Ana Torres", ""},
        Case{"{Ana Torres|p} opened the session. ||She said [40] <houses> had burned.",
             "Ana Torres", ""},
        Case{"{Ana Torres|p} said the fire was out.//She added that [40] <houses> had burned.",
             "Ana Torres", ""},
        Case{"The army said the road was open. ||It said [40] <trucks> had passed.", "The army",
             ""},
        Case{"“It was hard,” said {Ana Torres|p}. ||“We lost [40] <houses>.”", "Ana Torres", ""},
        Case{"“We lost [40] <houses>. ||It was hard,” said {Ana Torres|p}.", "Ana Torres", ""},
        Case{"{Ana Torres|p} spoke at noon. ||The fire took [40] <houses>.", "-", ""}));

INSTANTIATE_TEST_SUITE_P(
    NounsAndPassives, Attributions,
    testing::Values(
        Case{"Claims by {Radio Sol|o} that {Chad} sent [300] <soldiers> spread.", "Radio Sol",
             "Claims"},
        Case{"The ministry’s estimate that [300] <soldiers> left is old.", "The ministry",
             "estimate"},
        Case{"The force is estimated at [300] <soldiers>.", "", "is estimated"},
        Case{"The toll was put by the ministry at [40] <people>.", "the ministry", "was put"},
        Case{"The loss was estimated by the ministry at [$40].", "the ministry", "was estimated"},
        Case{"{Chad} is believed to have [300] <soldiers>.", "", "is believed", kPossible}));

INSTANTIATE_TEST_SUITE_P(NoSaying, Attributions,
                         testing::Values(Case{"The report of [40] <pages> was long.", "-", ""},
                                         Case{"{Chad} has [300] <soldiers>.", "-", ""},
                                         Case{"A record [300] <people> came.", "-", ""},
                                         Case{"The State Department hired [300] <people>.", "-",
                                              ""}));

INSTANTIATE_TEST_SUITE_P(
    Stances, Attributions,
    testing::Values(Case{"The toll could reach [300] <people>.", "-", "", kPossible},
                    Case{"As many as [300] <people> may have died.", "-", "", kPossible},
                    Case{"There is no evidence that [300] <people> left.", "-", "", kDenied},
                    Case{"The officials did not say that [300] <people> left.", "The officials",
                         "say", kPossible},
                    Case{"There were not [300] <soldiers> but fewer.", "-", "", kDenied},
                    Case{"There were not only [300] <soldiers> but tanks.", "-", ""},
                    Case{"If the dam breaks, [300] <homes> flood.", "-", "", kPossible}));

}  // namespace
}  // namespace newsgloss
