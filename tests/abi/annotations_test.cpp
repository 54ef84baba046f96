#include <gmock/gmock.h>

#include <thread>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

TEST(Annotations, OutliveTheirSessionTheirDocumentAndTheEngineHandle) {
  const auto found = annotated(kArticle);  // all three are gone
  EXPECT_THAT(told(found.get()), testing::HasSubstr("Glorytown"));
  newsgloss_card* card = nullptr;
  ASSERT_EQ(
      status_of(newsgloss_annotations_card, found.get(), 0U, newsgloss_date{2026, 1, 1, {}}, &card),
      NEWSGLOSS_OK);
  newsgloss_card_free(card);
}

TEST(Annotations, LiveAsLongAsSomebodyCountsOnThem) {
  auto found = annotated(kArticle);
  const std::string before = told(found.get());
  newsgloss_annotations* counted = newsgloss_annotations_ref(found.get());
  found.reset();
  EXPECT_EQ(told(counted), before);
  newsgloss_card* card = nullptr;
  call(newsgloss_annotations_card, counted, 0U, newsgloss_date{2026, 1, 1, {}}, &card);
  newsgloss_annotations_unref(counted);  // the card holds on to them
  EXPECT_GT(get<newsgloss_card_info>(newsgloss_card_describe, card).mark_count, 0U);
  newsgloss_card_free(card);
}

TEST(Annotations, MayBeReadByAnyThread) {
  const auto found = annotated(kArticle, NEWSGLOSS_UTF16);
  const std::string here = told(found.get());
  std::vector<std::string> there(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& one : there) threads.emplace_back([&] { one = told(found.get()); });
  }
  EXPECT_THAT(there, testing::Each(here));
}

TEST(Annotations, GiveNoWordsForASpanThatIsNotTheirs) {
  const auto found = annotated(kArticle);
  const newsgloss_span rows[] = {
      {9, 0, 4, 0, 4}, {0, 4, 4, 0, 0}, {0, 8, 4, 0, 0}, {NEWSGLOSS_NO_INDEX, 0, 1, 0, 0}};
  for (const newsgloss_span& span : rows) {
    EXPECT_EQ(newsgloss_annotations_text(found.get(), span).size, 0U);
    EXPECT_NE(newsgloss_annotations_text(found.get(), span).data, nullptr);
  }
  const newsgloss_span past{0, 0, 100000, 0, 0};
  EXPECT_EQ(view(newsgloss_annotations_text(found.get(), past)).substr(0, 9), "Freedonia");
}

TEST(Annotations, RefuseNullAndWhatIsNotThere) {
  const auto found = annotated(kArticle);
  for (newsgloss_annotations* one : {found.get(), static_cast<newsgloss_annotations*>(nullptr)}) {
    const newsgloss_status expected =
        one == nullptr ? NEWSGLOSS_INVALID_ARGUMENT : NEWSGLOSS_NOT_FOUND;
    auto block = sized<newsgloss_block>();
    auto mark = sized<newsgloss_mark>();
    auto mention = sized<newsgloss_mention>();
    auto candidate = sized<newsgloss_candidate>();
    auto quantity = sized<newsgloss_quantity>();
    newsgloss_span span{1, 2, 3, 4, 5};
    newsgloss_card* card = nullptr;
    EXPECT_EQ(status_of(newsgloss_annotations_block, one, 99U, &block), expected);
    EXPECT_EQ(status_of(newsgloss_annotations_mark, one, 99U, &mark), expected);
    EXPECT_EQ(status_of(newsgloss_annotations_mention, one, 99U, &mention), expected);
    EXPECT_EQ(status_of(newsgloss_annotations_candidate, one, 99U, 0U, &candidate), expected);
    EXPECT_EQ(status_of(newsgloss_annotations_candidate, one, 0U, 99U, &candidate), expected);
    EXPECT_EQ(status_of(newsgloss_annotations_introduction, one, 0U, 99U, &span), expected);
    EXPECT_EQ(status_of(newsgloss_annotations_quantity, one, 99U, &quantity), expected);
    EXPECT_EQ(status_of(newsgloss_annotations_card, one, 99U, newsgloss_date{}, &card), expected);
  }
  EXPECT_EQ(newsgloss_annotations_block_count(nullptr), 0U);
  EXPECT_EQ(newsgloss_annotations_mark_count(nullptr), 0U);
  EXPECT_EQ(newsgloss_annotations_mention_count(nullptr), 0U);
  EXPECT_EQ(newsgloss_annotations_quantity_count(nullptr), 0U);
  EXPECT_EQ(newsgloss_annotations_language(nullptr).size, 0U);
  EXPECT_EQ(newsgloss_annotations_ref(nullptr), nullptr);
  newsgloss_annotations_unref(nullptr);
}

TEST(Annotations, TellHoldersAsMentionsOfTheWholeArticle) {
  const auto found = annotated("Glorytown is old.\n\nFreedonia has 1,200 soldiers.");
  std::vector<std::string> holders;
  for (std::uint32_t i = 0; i < newsgloss_annotations_quantity_count(found.get()); ++i) {
    const auto figure = get<newsgloss_quantity>(newsgloss_annotations_quantity, found.get(), i);
    if (figure.holder == NEWSGLOSS_NO_INDEX) continue;
    const auto holder =
        get<newsgloss_mention>(newsgloss_annotations_mention, found.get(), figure.holder);
    holders.emplace_back(view(newsgloss_annotations_text(found.get(), holder.span)));
  }
  EXPECT_THAT(holders, testing::ElementsAre("Freedonia"));
}

}  // namespace
}  // namespace newsgloss::abi
