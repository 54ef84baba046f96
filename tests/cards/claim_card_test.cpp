#include "cards/claim_card.hpp"

#include <gmock/gmock.h>

#include "cards/made_up.hpp"

namespace newsgloss {
namespace {

TEST(ClaimCard, TellsWhatTheArticleSays) {
  const Annotations annotations =
      annotated("Ines Varga denied that Avara had sent about 5,000 troops to the border.");
  const Card card = card_on(annotations, "5,000");
  EXPECT_EQ(card.kind, CardKind::claim);
  EXPECT_EQ(card.title, "about 5,000 troops");
  EXPECT_EQ(rows_of(card, Message::value_is), "5000 troop | 5,000");
  EXPECT_EQ(rows_of(card, Message::bounded_by), "1 | about");
  EXPECT_EQ(rows_of(card, Message::counts), "troops");
  EXPECT_EQ(rows_of(card, Message::is_about), "Avara");
  EXPECT_EQ(rows_of(card, Message::said_by), "Ines Varga | denied");
  EXPECT_EQ(rows_of(card, Message::stance_is), "1");
}

TEST(ClaimCard, TellsWhere) {
  const Annotations annotations = annotated("A storm in Avara killed 40 people.");
  const Card card = card_on(annotations, "40");
  EXPECT_EQ(rows_of(card, Message::holds_in), "Avara");
  EXPECT_EQ(rows_of(card, Message::is_about), "") << "one name, said once";
}

struct ScaleCase {
  const char* text;
  const char* words;
  Message message;
  const char* rows;
};

class Scales : public testing::TestWithParam<ScaleCase> {};

TEST_P(Scales, StandWhereLikeIsComparedWithLike) {
  const Annotations annotations = annotated(GetParam().text);
  const Card card = card_on(annotations, GetParam().words);
  ASSERT_EQ(card.kind, CardKind::claim) << GetParam().text;
  EXPECT_EQ(rows_of(card, GetParam().message), GetParam().rows) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Claims, Scales,
    testing::Values(
        ScaleCase{"Avara sent 5,000 troops.", "5,000", Message::compares_to,
                  "0.25 | Avara | active-military-personnel | 20000 person | 2025-03-12 | old"},
        ScaleCase{"Some 5,000 Avaran soldiers left.", "5,000", Message::compares_to,
                  "0.25 | Avara | active-military-personnel | 20000 person | 2025-03-12 | old"},
        ScaleCase{"The flood in Avara displaced 300,000 people.", "300,000", Message::compares_to,
                  "0.03 | Avara | population | 1e+07 person | 2025-03-12"},
        ScaleCase{"The flood in Avara killed 3 people.", "3", Message::compares_to, ""},
        ScaleCase{"A storm in Avara killed 5,000 soldiers.", "5,000", Message::compares_to, ""},
        ScaleCase{"Avara sent 5,000 foreign troops.", "5,000", Message::compares_to, ""},
        ScaleCase{"Avara owns 5,000 ships.", "5,000", Message::compares_to, ""},
        ScaleCase{"Avara spent $5 billion.", "$5 billion", Message::compares_to,
                  "0.1 | Avara | gdp | 5e+10 US dollar | 2025-03-12"},
        ScaleCase{"Avara spent $5 billion.", "$5 billion", Message::amounts_per_head,
                  "500 dollar | Avara | population | 1e+07 person | 2025-03-12"},
        ScaleCase{"Avara spent 5 billion euros.", "5 billion euros", Message::compares_to, ""}));

TEST(ClaimCard, ShowsFiguresThatDisagree) {
  const Annotations annotations =
      annotated("The storm killed 40 people, police said.\n\nDoctors said the death toll was 52.");
  EXPECT_EQ(rows_of(card_on(annotations, "40"), Message::disagrees_with), "52 | Doctors");
  EXPECT_EQ(rows_of(card_on(annotations, "52"), Message::disagrees_with), "40 people | police");
}

}  // namespace
}  // namespace newsgloss
