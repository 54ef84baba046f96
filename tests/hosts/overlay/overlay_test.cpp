#include <gtest/gtest.h>
#include <gtk/gtk.h>

#include <fstream>
#include <memory>

#include "view.hpp"

namespace newsgloss::tests {
namespace {

constexpr unsigned kActorBlue = 0x0072b2;
constexpr unsigned kNumberOrange = 0xc04f00;

constexpr const char* kArticle =
    "<html lang=en><body style='margin:40px;font:18px sans-serif'>"
    "<h1>Harbour talks resume</h1>"
    "<p>The mayor of Tromsø said that about 14,000 tonnes of cod were landed last year.</p>"
    "<p>Read the <a href='https://example.org/'>report on Tromsø by Georgia</a> and the rest.</p>"
    "</body></html>";

Json actor_card() {
  return {
      {"card", 1},
      {"kind", "actor"},
      {"sure", true},
      {"lang", "en"},
      {"dir", "ltr"},
      {"title", "Tromsø"},
      {"subtitle", "City in Norway"},
      {"lines",
       {{{"label", "Population"},
         {"text", "78,745 (2024)"},
         {"source", "Statistics Norway, 1 January 2024"}}}},
      {"labels", {{"mentions", "2 mentions"}, {"next", "next"}, {"feedOff", "Not in this feed"}}},
      {"actions", {"feed-off"}}};
}

std::vector<MarkedWord> usual_words() {
  return {
      {"Tromsø", "actor", 1}, {"14,000 tonnes", "number", 2}, {"Georgia", "uncertain-actor", 3}};
}

class OverlayView : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    ASSERT_TRUE(gtk_init_check(nullptr, nullptr)) << "needs a display";
  }

  void SetUp() override {
    view = std::make_unique<View>(900, 700);
    view->words = usual_words();
    view->cards = {actor_card()};
  }

  std::unique_ptr<View> view;
};

TEST_F(OverlayView, PaintsWhatTheHostMarks) {
  view->load(kArticle);
  EXPECT_TRUE(view->sees(kActorBlue, "Tromsø"));
  EXPECT_TRUE(view->sees(kNumberOrange, "14,000 tonnes"));
}

TEST_F(OverlayView, ReadsTheSameBlocksAsTheOtherReader) {
  std::ifstream file(NEWSGLOSS_DOM_CASES);
  for (const Json& row : Json::parse(file)) {
    SCOPED_TRACE(row["what"].get<std::string>());
    view->load(row["html"].get<std::string>());
    Json texts = Json::array();
    Json kinds = Json::array();
    for (const Json& block : view->last_scan["blocks"]) {
      texts.push_back(block["text"]);
      kinds.push_back(block["kind"]);
    }
    EXPECT_EQ(texts, row["blocks"]);
    if (row.contains("kinds")) {
      EXPECT_EQ(kinds, row["kinds"]);
    }
  }
}

TEST_F(OverlayView, OpensTheCardOfTheWordUnderTheRestingPointer) {
  view->load(kArticle);
  view->point_at("Tromsø");
  EXPECT_EQ(view->wait_for("opened")["card"], 1);
}

}  // namespace
}  // namespace newsgloss::tests
