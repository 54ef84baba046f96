#include "hosts/shared/card_data.hpp"

#include <gmock/gmock.h>

#include <algorithm>

#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

CardData card_of(const char* id) {
  const auto engine = small_engine();
  const std::uint32_t entity = newsgloss_engine_find(engine.get(), borrowed(id));
  const auto card =
      make<Card>(newsgloss_engine_card, engine.get(), entity, newsgloss_date{2026, 2, 1, {}});
  return read_card(engine.get(), card.get());
}

/// Lives as long as the card.
const CardRow& row_of(const CardData& card, newsgloss_message message) {
  const auto found = std::find_if(card.rows.begin(), card.rows.end(),
                                  [&](const CardRow& row) { return row.message == message; });
  if (found == card.rows.end()) throw std::runtime_error("no such row");
  return *found;
}

TEST(CardData, OwnsWhatTheCardSays) {
  const CardData card = card_of("freedonia");  // card and engine have gone
  EXPECT_EQ(card.kind, NEWSGLOSS_CARD_ENTITY);
  EXPECT_EQ(card.title, "Freedonia");
  EXPECT_EQ(card.entity_id, "freedonia");
  EXPECT_TRUE(card.sure);
  EXPECT_THAT(card.marks, testing::IsEmpty());
  EXPECT_EQ(row_of(card, NEWSGLOSS_DESCRIBED_AS).arguments.at(0).text,
            "Country on the river Marx.");
}

TEST(CardData, NamesSourcesAndEntities) {
  const CardData card = card_of("glorytown");
  const CardRow& country = row_of(card, NEWSGLOSS_RELATED_AS);
  EXPECT_EQ(country.arguments.at(1).entity_id, "freedonia");
  EXPECT_EQ(country.arguments.at(1).text, "Freedonia");
  EXPECT_EQ(country.source, "Atlas of Invented Countries");
  EXPECT_EQ(country.address, "https://example.org/atlas");
  EXPECT_EQ(country.date.year, 2026);
}

TEST(CardData, HasTheNumbersOfFacts) {
  const CardData card = card_of("freedonia");
  const CardRow& fact = row_of(card, NEWSGLOSS_FACT_IS);
  const auto number = std::find_if(
      fact.arguments.begin(), fact.arguments.end(),
      [](const CardArgument& argument) { return argument.kind == NEWSGLOSS_ARGUMENT_NUMBER; });
  ASSERT_NE(number, fact.arguments.end());
  EXPECT_EQ(number->amount.low, 2400000);
}

}  // namespace
}  // namespace newsgloss::hosts
