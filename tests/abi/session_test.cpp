#include <gmock/gmock.h>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

hosts::Annotations annotate(newsgloss_session* session, const newsgloss_document* document) {
  return make<hosts::Annotations>(newsgloss_session_annotate, session, document, nullptr);
}

TEST(Session, CountsInItsUnit) {
  struct Row {
    newsgloss_offset_unit unit;
    std::uint32_t begin, end;
  };
  // "«Ça» 🚢: Glorytown": 4 of 6 characters before the colon take two bytes or more
  const Row rows[] = {
      {NEWSGLOSS_BYTES, 14, 23}, {NEWSGLOSS_CODE_POINTS, 8, 17}, {NEWSGLOSS_UTF16, 9, 18}};
  for (const Row& row : rows) {
    const auto found = annotated("«Ça» 🚢: Glorytown is a city.", row.unit);
    const std::uint32_t count = newsgloss_annotations_mention_count(found.get());
    ASSERT_GT(count, 0U);
    const auto mention =
        get<newsgloss_mention>(newsgloss_annotations_mention, found.get(), count - 1);
    EXPECT_EQ(mention.span.start, row.begin) << row.unit;
    EXPECT_EQ(mention.span.end, row.end) << row.unit;
    EXPECT_EQ(mention.span.source_start, row.begin) << row.unit;
    EXPECT_EQ(view(newsgloss_annotations_text(found.get(), mention.span)), "Glorytown");
  }
}

TEST(Session, AnnotatesTheSameAgain) {
  const Engine engine = small_engine();
  const auto mine = session(engine.get());
  const auto article = document(kArticle);
  const std::string first = told(annotate(mine.get(), article.get()).get());
  EXPECT_THAT(first, testing::HasSubstr("Freedonia"));
  annotate(mine.get(), document("Quite another article about 3 ships.").get());
  EXPECT_EQ(told(annotate(mine.get(), article.get()).get()), first);
}

TEST(Session, AReplacedBlockIsReadAsFromScratch) {
  const Engine engine = small_engine();
  const char* rows[] = {"", "Freedonia is at peace.", "«Ça» 🚢: 300 soldiers of Freedonia."};
  for (const newsgloss_offset_unit unit :
       {NEWSGLOSS_BYTES, NEWSGLOSS_CODE_POINTS, NEWSGLOSS_UTF16}) {
    for (const char* words : rows) {
      const auto mine = session(engine.get(), unit);
      const auto before = annotate(mine.get(), document(kArticle).get());
      const std::string told_before = told(before.get());
      const auto replaced = make<hosts::Annotations>(newsgloss_session_replace_block, mine.get(),
                                                     1U, borrowed(words));
      const hosts::Document whole(newsgloss_document_new());
      const auto first = get<newsgloss_block>(newsgloss_annotations_block, before.get(), 0U);
      call(newsgloss_document_add_block, whole.get(), first.kind, first.text);
      const auto second = get<newsgloss_block>(newsgloss_annotations_block, before.get(), 1U);
      call(newsgloss_document_add_block, whole.get(), second.kind, borrowed(words));
      call(newsgloss_document_set_language, whole.get(), borrowed("en"));
      EXPECT_EQ(told(replaced.get()),
                told(annotate(session(engine.get(), unit).get(), whole.get()).get()));
      EXPECT_EQ(told(before.get()), told_before);
    }
  }
}

TEST(Session, DoesNotSeeADocumentChangeLater) {
  const Engine engine = small_engine();
  const auto mine = session(engine.get());
  const auto article = document(kArticle);
  const auto found = annotate(mine.get(), article.get());
  const std::string before = told(found.get());
  call(newsgloss_document_add_block, article.get(), NEWSGLOSS_PARAGRAPH,
       borrowed("Freedonia won."));
  EXPECT_EQ(told(found.get()), before);
  EXPECT_NE(told(annotate(mine.get(), article.get()).get()), before);
}

TEST(Session, StopsWhereSomebodyWishes) {
  const Engine engine = small_engine();
  const auto mine = session(engine.get());
  newsgloss_cancel* cancel = newsgloss_cancel_new();
  newsgloss_annotations* found = nullptr;
  const auto article = document(kArticle);
  newsgloss_cancel_trigger(cancel);
  EXPECT_EQ(status_of(newsgloss_session_annotate, mine.get(), article.get(), cancel, &found),
            NEWSGLOSS_CANCELLED);
  EXPECT_EQ(found, nullptr);
  EXPECT_EQ(status_of(newsgloss_session_replace_block, mine.get(), 0U, borrowed("x"), &found),
            NEWSGLOSS_NOT_FOUND);
  newsgloss_cancel_free(cancel);
  newsgloss_cancel_free(nullptr);
  newsgloss_cancel_trigger(nullptr);
}

TEST(Session, RefusesWrongCalls) {
  const Engine engine = small_engine();
  const auto mine = session(engine.get());
  const auto article = document(kArticle);
  newsgloss_session* made = nullptr;
  newsgloss_annotations* found = nullptr;
  EXPECT_EQ(status_of(newsgloss_session_new, nullptr, NEWSGLOSS_BYTES, &made),
            NEWSGLOSS_INVALID_ARGUMENT);
  for (const newsgloss_offset_unit unit : {-1, 3}) {
    EXPECT_EQ(status_of(newsgloss_session_new, engine.get(), unit, &made),
              NEWSGLOSS_INVALID_ARGUMENT);
  }
  EXPECT_EQ(status_of(newsgloss_session_annotate, nullptr, article.get(), nullptr, &found),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_session_annotate, mine.get(), nullptr, nullptr, &found),
            NEWSGLOSS_INVALID_ARGUMENT);
  EXPECT_EQ(status_of(newsgloss_session_annotate, mine.get(), article.get(), nullptr, nullptr),
            NEWSGLOSS_INVALID_ARGUMENT);
  annotate(mine.get(), article.get());
  EXPECT_EQ(status_of(newsgloss_session_replace_block, mine.get(), 9U, borrowed("x"), &found),
            NEWSGLOSS_NOT_FOUND);
  EXPECT_EQ(status_of(newsgloss_session_replace_block, mine.get(), 0U, borrowed("\xff"), &found),
            NEWSGLOSS_INVALID_UTF8);
  EXPECT_EQ(status_of(newsgloss_session_replace_block, nullptr, 0U, borrowed("x"), &found),
            NEWSGLOSS_INVALID_ARGUMENT);
  newsgloss_session_free(nullptr);
}

}  // namespace
}  // namespace newsgloss::abi
