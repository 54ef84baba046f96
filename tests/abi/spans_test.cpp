#include <gmock/gmock.h>

#include "abi/small_engine.hpp"

namespace newsgloss::abi {
namespace {

// An accent, a sign beyond the basic plane and an entity of HTML stand before the name.
constexpr std::string_view kPage = "<p>ça 🚢 &amp; Freedonia agreed.</p>";

hosts::Annotations annotated_page(std::string_view page, newsgloss_offset_unit unit) {
  const auto engine = small_engine();
  const auto made =
      make<hosts::Document>(newsgloss_document_from_html, borrowed(page), borrowed("text/html"));
  call(newsgloss_document_set_language, made.get(), borrowed("en"));
  return make<hosts::Annotations>(newsgloss_session_annotate, session(engine.get(), unit).get(),
                                  made.get(), nullptr);
}

TEST(Span, CountsInTheUnitOfTheSession) {
  struct Row {
    newsgloss_offset_unit unit;
    std::uint32_t start, source_start;
  };
  const Row rows[] = {
      {NEWSGLOSS_BYTES, 11, 18}, {NEWSGLOSS_CODE_POINTS, 7, 14}, {NEWSGLOSS_UTF16, 8, 15}};
  for (const Row& row : rows) {
    const auto annotations = annotated_page(kPage, row.unit);
    ASSERT_EQ(newsgloss_annotations_mention_count(annotations.get()), 1U);
    const auto span =
        get<newsgloss_mention>(newsgloss_annotations_mention, annotations.get(), 0U).span;
    EXPECT_EQ(span.start, row.start) << row.unit;
    EXPECT_EQ(span.end - span.start, 9U) << row.unit;
    EXPECT_EQ(span.source_start, row.source_start) << row.unit;
    EXPECT_EQ(span.source_end - span.source_start, 9U) << row.unit;
    EXPECT_EQ(view(newsgloss_annotations_text(annotations.get(), span)), "Freedonia") << row.unit;
  }
}

TEST(Span, OverTagsReachesFromTheFirstByteToTheLast) {
  const std::string_view page = "<p>In <b>Free</b>donia.</p>";
  const auto annotations = annotated_page(page, NEWSGLOSS_BYTES);
  ASSERT_EQ(newsgloss_annotations_mention_count(annotations.get()), 1U);
  const auto span =
      get<newsgloss_mention>(newsgloss_annotations_mention, annotations.get(), 0U).span;
  EXPECT_EQ(page.substr(span.source_start, span.source_end - span.source_start), "Free</b>donia");
}

TEST(Span, OfAnotherBlockHasNoWords) {
  const auto annotations = annotated(kArticle);
  const newsgloss_span rows[] = {{99, 0, 3, 0, 0}, {0, 3, 3, 0, 0}, {0, 4, 3, 0, 0}};
  for (const newsgloss_span& span : rows) {
    EXPECT_EQ(view(newsgloss_annotations_text(annotations.get(), span)), "");
  }
}

}  // namespace
}  // namespace newsgloss::abi
