#include <fstream>
#include <utility>

#include "overlay_script.hpp"
#include "overlay_view.hpp"

namespace newsgloss::tests {
namespace {

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

TEST_F(OverlayView, MarksActorsAndNumbersOnLightPaper) {
  view->load(sample_page());
  EXPECT_TRUE(view->sees(kActorOnLight, "Tromsø"));
  EXPECT_TRUE(view->sees(kNumberOnLight, "14,000 tonnes"));
  EXPECT_TRUE(view->sees(kActorOnLight, "Georgia"));
  EXPECT_LT(view->count_in(kActorOnLight, "Georgia"), view->count_in(kActorOnLight, "Tromsø"));
  view->keep_picture("light");
}

TEST_F(OverlayView, DecidesForDarkByTheColourOfTheText) {
  view->load(sample_page("background:#222;color:#ddd"));
  EXPECT_TRUE(view->sees(kActorOnDark, "Tromsø"));
  EXPECT_TRUE(view->sees(kNumberOnDark, "14,000 tonnes"));
  EXPECT_EQ(view->count_in(kActorOnLight, "Tromsø"), 0);
  open_at("Tromsø");
  EXPECT_TRUE(view->sees(kActorTintOnDark, "Tromsø"));
  view->keep_picture("dark");
}

TEST_F(OverlayView, TintsOnlyInsideLinks) {
  view->load(sample_page());
  EXPECT_TRUE(view->sees(kActorTintOnLight, "report on Tromsø"));
  EXPECT_EQ(view->count_in(kActorOnLight, "report on Tromsø"), 0);
}

TEST_F(OverlayView, FollowsAPageThatTurnsDark) {
  view->load(sample_page());
  ASSERT_TRUE(view->sees(kActorOnLight, "Tromsø"));
  view->evaluate("document.body.setAttribute('style', 'background:#222;color:#ddd')", true);
  EXPECT_TRUE(view->sees(kActorOnDark, "Tromsø"));
}

TEST_F(OverlayView, WritesNothingIntoTheArticleAndMovesNothing) {
  const std::string what =
      "[document.body.outerHTML, document.head.outerHTML, ...[...document.querySelectorAll('*')]"
      ".filter((e) => document.body.contains(e)).map((e) => "
      "JSON.stringify(e.getBoundingClientRect()))]";
  const std::vector<MarkedWord> marked = std::exchange(view->words, {});
  view->load(sample_page());
  const Json before = view->evaluate(what, true);
  view->words = marked;
  view->answer(view->last_scan);
  ASSERT_TRUE(view->sees(kActorOnLight, "Tromsø"));
  EXPECT_EQ(view->evaluate(what, true), before) << "with marks";
  open_at("Tromsø");
  EXPECT_EQ(view->evaluate(what, true), before) << "with a card";
  view->send({{"type", "clear"}});
  EXPECT_TRUE(view->run_until([&] { return view->count_in(kActorOnLight, "Tromsø") == 0; }));
  EXPECT_EQ(view->evaluate(what, true), before) << "without them again";
}

TEST_F(OverlayView, LeavesFindCopyAndPrintAsTheyAre) {
  const char* copied =
      "(getSelection().selectAllChildren(document.body), getSelection().toString())";
  view->load(sample_page());
  ASSERT_TRUE(view->sees(kActorOnLight, "Tromsø"));
  EXPECT_EQ(view->count_of("mayor of Tromsø"), 1U);
  EXPECT_EQ(view->count_of("Tromsø"), 3U);
  const Json copy = view->evaluate(copied, true);
  const std::string printed = view->printed("marked");
  view->send({{"type", "settings"}, {"actors", false}, {"numbers", false}});
  view->run_for(200);
  EXPECT_EQ(view->evaluate(copied, true), copy);
  view->evaluate("getSelection().removeAllRanges()", true);
  EXPECT_EQ(printed, view->printed("plain"));
}

TEST_F(OverlayView, ReadsAnArticleThatIsPutInPlaceOfTheOldOne) {
  view->load(sample_page());
  const Json first = view->last_scan;
  view->evaluate("document.body.innerHTML = '<p>Ferries to Georgia were late.</p>'", true);
  const Json second = view->wait_for("scan");
  EXPECT_GT(second["gen"], first["gen"]);
  EXPECT_EQ(second["blocks"][0]["text"], "Ferries to Georgia were late.");
  EXPECT_TRUE(view->sees(kActorOnLight, "Georgia"));
}

TEST_F(OverlayView, DropsAnswersToEarlierScans) {
  view->load(sample_page());
  const Json old = view->last_scan["gen"];
  view->words.clear();
  view->evaluate("document.body.append(' More.')", true);
  while (view->wait_for("scan")["gen"] == old) continue;
  view->run_for(300);
  while (view->count("painted") > 0) view->wait_for("painted");
  view->send({{"type", "marks"}, {"gen", old}, {"marks", {{0, 0, 7, "actor", 1, 1}}}});
  view->run_for(300);
  EXPECT_EQ(view->count("painted"), 0U);
}

TEST_F(OverlayView, PaintsNothingForMarksThatDoNotFitTheText) {
  view->load(sample_page());
  view->send({{"type", "marks"},
              {"gen", view->last_scan["gen"]},
              {"marks",
               {{0, 5, 500, "actor", 1, 1},
                {99, 0, 1, "actor", 1, 1},
                {0, 4, 4, "number", 2, 1},
                {0, 0, 7, "actor", 1, 1}}}});
  EXPECT_EQ(view->wait_for("painted")["marks"], 1);
}

TEST_F(OverlayView, SettingsDecideWhatIsMarked) {
  struct Row {
    Json settings;
    int marks;
  };
  const Row rows[] = {
      {{{"numbers", false}}, 4},
      {{{"numbers", true}, {"actors", false}}, 1},
      {{{"actors", true}, {"firstOnly", true}}, 3},
      {{{"firstOnly", false}, {"level", 0}}, 4},
      {{{"level", 2}}, 5},
      {{{"hidden", {"place"}}}, 2},
      {{{"hidden", Json::array()}}, 5},
  };
  view->load(sample_page());
  for (const Row& row : rows) {
    SCOPED_TRACE(row.settings.dump());
    Json message = row.settings;
    message["type"] = "settings";
    view->send(message);
    EXPECT_EQ(view->wait_for("painted")["marks"], row.marks);
  }
}

TEST_F(OverlayView, UsesTheTextsOwnColourWhereContrastIsWanted) {
  GtkSettings* settings = gtk_settings_get_default();
  char* theme = nullptr;
  g_object_get(settings, "gtk-theme-name", &theme, nullptr);
  g_object_set(settings, "gtk-theme-name", "HighContrast", nullptr);
  view->load(sample_page("color:#000080"));
  EXPECT_TRUE(view->run_until(
      [&] { return view->evaluate("matchMedia('(prefers-contrast: more)').matches") == true; }));
  const Json word = view->rectangle_of("Tromsø");
  EXPECT_TRUE(view->run_until([&] {
    view->run_for(20);
    return view->count_in(0x000080, "Tromsø") > 2 * word["width"].get<int>();
  }));
  EXPECT_EQ(view->count_in(kNumberOnLight, "14,000 tonnes"), 0);
  open_at("Tromsø");
  view->keep_picture("contrast");
  g_object_set(settings, "gtk-theme-name", theme, nullptr);
  g_free(theme);
}

/// Recorded in the test's report, never asserted.
TEST_F(OverlayView, TellsHowLongAnArticleOfSixThousandMarksTakes) {
  std::string body;
  for (int i = 0; i < 2000; ++i) {
    body += "<p>The mayor of Tromsø said in spring " + std::to_string(i) +
            " that about 14,000 tonnes of cod were landed, and Georgia has not answered to any of "
            "the letters "
            "that she wrote about the fish and the boats.</p>";
  }
  view->load("<body>" + body);
  const Json kilobytes = view->evaluate("document.body.textContent.length / 1000");
  view->forget();
  const gint64 begin = g_get_monotonic_time();
  view->send({{"type", "rescan"}});
  const Json painted = view->wait_for("painted");
  RecordProperty("kilobytes", kilobytes.dump());
  RecordProperty("marks", painted["marks"].dump());
  RecordProperty("milliseconds", std::to_string((g_get_monotonic_time() - begin) / 1000));
  view->forget();
  view->point_at("Tromsø");
  view->wait_for("card");
  const gint64 asked = g_get_monotonic_time();
  view->wait_for("opened");
  RecordProperty("milliseconds_to_card", std::to_string((g_get_monotonic_time() - asked) / 1000));
  EXPECT_EQ(painted["marks"], 6000);
}

}  // namespace
}  // namespace newsgloss::tests
