#include "hosts/shared/overlay_json.hpp"

#include <gtest/gtest.h>

#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

class OverlayJson : public testing::Test {
 protected:
  OverlayJson() {
    const auto document = make<Document>(
        newsgloss_document_from_text, borrowed("Freedonia has 14,000 boats. Freedonia is small."));
    call(newsgloss_document_set_language, document.get(), borrowed("en"));
    const auto session = make<Session>(newsgloss_session_new, engine_.get(), NEWSGLOSS_UTF16);
    annotations_ =
        make<Annotations>(newsgloss_session_annotate, session.get(), document.get(), nullptr);
  }

  Json card(std::uint32_t number) {
    return card_json(engine_.get(), annotations_.get(), number, {2026, 2, 1, {}}, {},
                     Formats("en_GB"));
  }

  Engine engine_ = small_engine();
  Annotations annotations_;
};

TEST_F(OverlayJson, ListsTheMarks) {
  const Json marks = marks_json(engine_.get(), annotations_.get());
  ASSERT_EQ(marks.size(), 3U);
  EXPECT_EQ(marks[0], Json({0, 0, 9, "actor", marks[0][4], marks[0][5], "country"}));
  EXPECT_EQ(marks[1][3], "number");
  EXPECT_EQ(marks[2][4], marks[0][4]) << "one card for both";
  EXPECT_EQ(card_count(annotations_.get()), 2U);
}

TEST_F(OverlayJson, WritesACardWithItsSourcesOnce) {
  const Json marks = marks_json(engine_.get(), annotations_.get());
  const Json actor = card(marks[0][4]);
  EXPECT_EQ(actor["title"], "Freedonia");
  EXPECT_EQ(actor["marks"], Json({0, 2}));
  EXPECT_EQ(actor["dir"], "ltr");
  EXPECT_EQ(actor["sources"].size(), 1U);
  for (const Json& line : actor["lines"]) EXPECT_LE(line["source"].get<int>(), 0);
  EXPECT_EQ(actor["actions"], Json({"feed-off"}));
  EXPECT_EQ(card(marks[1][4])["actions"], Json({"feed-off", "copy"}));
}

TEST_F(OverlayJson, ThrowsWhereThereIsNoSuchCard) {
  EXPECT_THROW(card(99), Failure);
}

TEST_F(OverlayJson, IsDumpedAsUtf8WhateverStandsInIt) {
  EXPECT_EQ(dumped(Json("a\xff")), "\"a\xEF\xBF\xBD\"");
}

}  // namespace
}  // namespace newsgloss::hosts
