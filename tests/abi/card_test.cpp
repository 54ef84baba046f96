#include <gmock/gmock.h>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

constexpr newsgloss_date kToday{2026, 2, 1, {}};
constexpr newsgloss_date kMuchLater{2028, 2, 1, {}};

hosts::Card card_of(const char* id, newsgloss_date today) {
  const auto engine = small_engine();
  return make<hosts::Card>(newsgloss_engine_card, engine.get(),
                           newsgloss_engine_find(engine.get(), borrowed(id)), today);
}

newsgloss_card_info described(const hosts::Card& card) {
  return get<newsgloss_card_info>(newsgloss_card_describe, card.get());
}

/// Every row that names a source, as its id, its day and whether it is old.
std::vector<std::string> provenance(const hosts::Card& card) {
  std::vector<std::string> all;
  for (std::uint32_t i = 0; i < described(card).row_count; ++i) {
    const auto row = get<newsgloss_row>(newsgloss_card_row, card.get(), i);
    if (row.source.size == 0) continue;
    EXPECT_EQ(view(get<newsgloss_source>(newsgloss_card_source, card.get(), i).id),
              view(row.source));
    all.push_back(std::string(view(row.source)) + ' ' + std::to_string(row.date.year) +
                  (row.old ? " old" : ""));
  }
  return all;
}

TEST(Card, OfAnEntityOutlivesNothingButItsEngine) {
  const auto card = card_of("freedonia", kToday);  // the engine's owner has gone
  EXPECT_EQ(view(described(card).title), "Freedonia");
  EXPECT_EQ(described(card).kind, NEWSGLOSS_CARD_ENTITY);
  EXPECT_EQ(described(card).mark_count, 0U);
  EXPECT_GT(described(card).row_count, 2U);
}

TEST(Card, NamesTheSourceOfEachFactAndSaysWhenItIsOld) {
  EXPECT_THAT(provenance(card_of("freedonia", kToday)),
              testing::AllOf(testing::Contains("atlas 2026"), testing::Contains("atlas 2025"),
                             testing::Not(testing::Contains(testing::HasSubstr("old")))));
  EXPECT_THAT(provenance(card_of("freedonia", kMuchLater)),
              testing::Each(testing::HasSubstr("old")));
}

TEST(Card, OfAMarkKnowsItsMarks) {
  const auto annotations = annotated("Freedonia agreed.\n\nFreedonia has 1,200 soldiers.");
  const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations.get(), 0U);
  const auto card =
      make<hosts::Card>(newsgloss_annotations_card, annotations.get(), mark.card, kToday);
  ASSERT_EQ(described(card).mark_count, 2U);
  for (std::uint32_t i = 0; i < 2; ++i) {
    std::uint32_t index = NEWSGLOSS_NO_INDEX;
    EXPECT_EQ(status_of(newsgloss_card_mark, card.get(), i, &index), NEWSGLOSS_OK);
    const auto other = get<newsgloss_mark>(newsgloss_annotations_mark, annotations.get(), index);
    EXPECT_EQ(other.card, mark.card);
    EXPECT_EQ(view(newsgloss_annotations_text(annotations.get(), other.span)), "Freedonia");
  }
}

TEST(Card, RefusesNullAndWhatIsNotThere) {
  const auto engine = small_engine();
  const auto annotations = annotated(kArticle);
  const auto card = card_of("freedonia", kToday);
  newsgloss_card* none = nullptr;
  auto info = sized<newsgloss_card_info>();
  auto row = sized<newsgloss_row>();
  auto argument = sized<newsgloss_argument>();
  auto source = sized<newsgloss_source>();
  std::uint32_t mark = 0;
  EXPECT_EQ(status_of(newsgloss_engine_card, nullptr, 0U, kToday, &none),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_engine_card, engine.get(), 3U, kToday, &none), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_annotations_card, annotations.get(), 99U, kToday, &none),
            NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_annotations_card, nullptr, 0U, kToday, &none),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(none, nullptr);
  EXPECT_EQ(status_of(newsgloss_card_describe, nullptr, &info), NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_card_row, card.get(), 99U, &row), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_card_argument, card.get(), 0U, 99U, &argument),
            NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_card_source, card.get(), 99U, &source), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_card_mark, card.get(), 0U, &mark), NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_card_mark, nullptr, 0U, &mark), NEWSGLOSS_INVALID_ARGUMENT);
  newsgloss_card_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
