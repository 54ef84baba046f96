#include "claims/clause.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

struct Case {
  const char* text;
  const char* holder;   // "-": none
  const char* subject;  // what it is about; "-": not asked
};

class Clauses : public testing::TestWithParam<Case> {};

TEST_P(Clauses, TellWhomAndWhat) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  ASSERT_FALSE(claims.empty());
  const Claim& claim = claims[0];
  EXPECT_EQ(claim.holder == kNoIndex ? "-" : article.mention_words(claim.holder), GetParam().holder)
      << GetParam().text;
  if (GetParam().subject != std::string_view("-")) {
    EXPECT_EQ(article.words(claim.block, claim.concept_span), GetParam().subject)
        << GetParam().text;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Holders, Clauses,
    testing::Values(Case{"{Chad} has [300] <tanks>.", "Chad", "tanks"},
                    Case{"{Chad} would send [300] <tanks> to {Mali}.", "Chad", "tanks"},
                    Case{"The army of {Chad} has [300] <tanks>.", "Chad", "tanks"},
                    Case{"{Chad}’s [300] <tanks> are old.", "Chad", "tanks"},
                    Case{"{Chad}'s estimated [300] <tanks> are old.", "Chad", "tanks"},
                    Case{"Some [300] <{Chadian} soldiers> left.", "Chadian", "Chadian soldiers"},
                    Case{"Some [300] <tanks> from {Chad} arrived in {Mali}.", "Chad", "tanks"},
                    Case{"The population of {Chad} reached [18] <people>.", "Chad", "people"},
                    Case{"{Chad}, which has [300] <tanks>, left {Mali}.", "Chad", "tanks"},
                    Case{"{Mali} said {Chad} sent [300] <tanks>.", "Chad", "tanks"},
                    Case{"{Mali|o} said it lost [300] <tanks>.", "Mali", "tanks"},
                    Case{"A fire killed [40] <people> in {Lima}.", "Lima", "people"},
                    Case{"Police said [40] <people> died.", "-", "people"}));

INSTANTIATE_TEST_SUITE_P(
    Subjects, Clauses,
    testing::Values(Case{"Inflation in {Chad} rose to [4 %].", "Chad", "Inflation in Chad"},
                    Case{"Output of {Chad} rose [4 %] in 2024.", "Chad", "Output of Chad"},
                    Case{"The price of oil fell [3 %].", "-", "price of oil"},
                    Case{"Casualties reached [300].", "-", "Casualties"},
                    Case{"Another [40] were hurt.", "-", "hurt"},
                    Case{"A further [40] were questioned.", "-", "questioned"},
                    Case{"The storm killed [40] in {Lima}.", "Lima", "killed"},
                    Case{"It lost [4 %] of the crop and three-quarters of the herd.", "-", "crop"},
                    Case{"Two and a half million farmers lose [$300].", "-", "farmers"},
                    Case{"The ministry said on Monday it might rise above [25].", "-", ""},
                    Case{"It spends [4 %] of the budget on arms.", "-", "budget"},
                    Case{"{Chad} has a debt of [$300].", "Chad", "debt"},
                    Case{"{Chad} sent [$300] in aid.", "Chad", "aid"}));

struct TopicCase {
  const char* text;
  const char* topic;
};

class Topics : public testing::TestWithParam<TopicCase> {};

TEST_P(Topics, NameWhatIsCounted) {
  const MarkedText article(GetParam().text);
  const auto claims = read_claims(article.blocks(), article.mentions());
  EXPECT_EQ(claims.at(0).topic, GetParam().topic) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Clauses, Topics,
    testing::Values(TopicCase{"The storm killed [40] <people>.", "killed"},
                    TopicCase{"The death toll rose to [40].", "killed"},
                    TopicCase{"{Chad} has [40] <ships>.", "possessed"},
                    TopicCase{"{Chad} has sent [40] <ships>.", "deployed"},
                    TopicCase{"Fire killed a few, and [40] were hurt.", "injured"},
                    TopicCase{"The town has a school for [40] <children>.", ""}));

}  // namespace
}  // namespace newsgloss
