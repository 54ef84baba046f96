#include "cards/entity_card.hpp"

#include <gmock/gmock.h>

#include "cards/made_up.hpp"

namespace newsgloss {
namespace {

TEST(EntityCard, TellsWhatTheEntityFileKnows) {
  const Annotations annotations = annotated("Avara has signed the treaty. Avara will keep it.");
  const Card card = card_on(annotations, "Avara");
  EXPECT_EQ(card.kind, CardKind::entity);
  EXPECT_EQ(card.title, "Avara");
  EXPECT_EQ(card.marks.size(), 2U);
  EXPECT_EQ(rows_of(card, Message::described_as), "Country on the coast.");
  EXPECT_EQ(rows_of(card, Message::related_as), "head | Ines Varga\ncapital | Tolm");
  EXPECT_EQ(rows_of(card, Message::fact_is),
            "population | 1e+07 person\n"
            "gdp | 5e+10 US dollar\n"
            "active-military-personnel | 20000 person | old\n"
            "gdp-per-capita | 5000 US dollar");
}

TEST(EntityCard, KeepsSourcesAndDates) {
  const Card card = card_of(*made_up_entities(), made_up_entities()->find("avara"), kToday);
  for (const Row& row : card.rows) {
    if (row.message == Message::kind_of) continue;
    ASSERT_TRUE(row.provenance);
    EXPECT_EQ(row.provenance->source, "atlas");
    EXPECT_NE(row.provenance->date.year, 0);
  }
}

struct OfficeCase {
  Date as_of;
  const char* offices;
  const char* relations;
};

class Offices : public testing::TestWithParam<OfficeCase> {};

TEST_P(Offices, AreThoseOfTheArticlesDay) {
  Card card;
  const EntityFile& entities = *made_up_entities();
  add_entity_rows(entities, entities.find("ines-varga"), GetParam().as_of, kToday, card);
  EXPECT_EQ(rows_of(card, Message::held_office), GetParam().offices);
  EXPECT_EQ(rows_of(card, Message::related_as), GetParam().relations);
}

INSTANTIATE_TEST_SUITE_P(
    Days, Offices,
    testing::Values(OfficeCase{{2025, 3, 12}, "President | Avara | 2022-06-01 | ", ""},
                    OfficeCase{
                        {2012, 3, 12}, "Mayor | Tolm | 2010-05-01 | 2018-04-30", "country | Avara"},
                    OfficeCase{{2020, 3, 12}, "President | Avara | 2022-06-01 | ", ""}));

TEST(EntityCard, AMetonymShowsBothReadings) {
  const Annotations annotations = annotated("Tolm denied the report on Monday, and Avara agreed.");
  const Card card = card_on(annotations, "Tolm");
  EXPECT_EQ(card.title, "Government of Avara");
  EXPECT_EQ(rows_of(card, Message::here_stands_for), "Tolm | Government of Avara");
}

TEST(EntityCard, ARoleSaysWhatItWasUnderstoodFrom) {
  const Annotations annotations =
      annotated("President Orla Fennick went to the coast. The president said so.");
  const Card card = card_on(annotations, "president");
  EXPECT_EQ(card.title, "Orla Fennick");
  EXPECT_EQ(rows_of(card, Message::understood_from), "president");
  EXPECT_EQ(rows_of(card_on(annotations, "Orla Fennick"), Message::understood_from), "");
}

TEST(EntityCard, AnUnknownActorIsIntroducedByTheArticle) {
  const Annotations annotations =
      annotated("The harbour master, Bela Okonjo, spoke. Okonjo had waited for hours.");
  const Card card = card_on(annotations, "Bela Okonjo");
  EXPECT_EQ(card.kind, CardKind::unknown_actor);
  EXPECT_EQ(card.title, "Bela Okonjo");
  EXPECT_EQ(card.marks.size(), 2U);
  EXPECT_NE(rows_of(card, Message::introduced_as).find("harbour master"), std::string::npos);
}

TEST(EntityCard, ThereIsNoCardPastTheEnd) {
  const Annotations annotations = annotated("Avara has signed.");
  EXPECT_EQ(card_of(annotations, annotations.card_count(), kToday).error().code,
            ErrorCode::not_found);
}

}  // namespace
}  // namespace newsgloss
