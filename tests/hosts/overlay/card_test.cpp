#include "overlay_view.hpp"

namespace newsgloss::tests {
namespace {

TEST_F(OverlayView, OpensTheCardUnderTheRestingPointer) {
  struct Row {
    const char* word;
    int card;
    unsigned tint;
    const char* picture;
  };
  const Row rows[] = {
      {"Georgia", kGeorgiaCard, kActorTintOnLight, "uncertain"},
      {"Tromsø", kTownCard, kActorTintOnLight, "card-below"},
      {"14,000 tonnes", kFishCard, kNumberTintOnLight, "number"},
  };
  view->load(sample_page());
  for (const Row& row : rows) {
    SCOPED_TRACE(row.word);
    EXPECT_EQ(open_at(row.word)["card"], row.card);
    EXPECT_TRUE(view->sees(row.tint, row.word));
    view->keep_picture(row.picture);
  }
}

TEST_F(OverlayView, StandsAboveItsWordInTheLowerHalf) {
  view->load(sample_page("", "<div style='height:430px'></div>"));
  open_at("Georgia");
  view->keep_picture("card-above");
  EXPECT_TRUE(shows_border(0, view->rectangle_of("Georgia")["y"].get<int>() - 12));
}

TEST_F(OverlayView, OpensNothingWhereTheReaderDoesNotAskForIt) {
  struct Row {
    const char* what;
    std::function<void()> act;
  };
  const Row rows[] = {
      {"beside the words",
       [&] { view->move_pointer(880, view->rectangle_of("Georgia")["y"].get<double>() + 10); }},
      {"while selecting",
       [&] {
         view->press_button(true);
         view->point_at("Tromsø");
       }},
      {"where the page moves under the pointer",
       [&] {
         const Json word = view->rectangle_of("Georgia");
         view->move_pointer(word["x"].get<double>() + 20, word["y"].get<double>() - 42);
         view->run_for(100);
         view->evaluate("window.scrollBy(0, 50)", true);
       }},
      {"by rest, where clicks alone open",
       [&] {
         view->send({{"type", "settings"}, {"openDelay", nullptr}});
         view->wait_for("painted");
         view->point_at("Tromsø");
       }},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    view->load(sample_page("height:3000px"));
    view->move_pointer(30, 690);
    view->run_for(100);
    row.act();
    EXPECT_TRUE(stays_closed());
    view->press_button(false);
    view->run_for(100);
  }
  view->point_at("Tromsø");
  view->click();
  EXPECT_EQ(view->wait_for("opened")["card"], kTownCard);
  view->run_for(300);
  EXPECT_EQ(view->count("scan"), 0U) << "its own card is no change of the article";
}

TEST_F(OverlayView, StaysOpenWhileThePointerIsOnIt) {
  view->load(sample_page());
  open_at("Tromsø");
  const Json word = view->rectangle_of("Tromsø");
  view->forget();
  view->move_pointer(word["x"].get<double>() + 60, word["y"].get<double>() + 60);
  view->run_for(kLongEnoughToOpen);
  EXPECT_EQ(view->count("closed"), 0U);
  view->move_pointer(880, 690);
  EXPECT_FALSE(view->wait_for("closed").is_null());
}

TEST_F(OverlayView, OpensAgainAfterEscapeOnlyWhenThePointerHasLeft) {
  view->load(sample_page());
  open_at("Tromsø");
  view->press_key(GDK_KEY_Escape);
  ASSERT_FALSE(view->wait_for("closed").is_null());
  const Json word = view->rectangle_of("Tromsø");
  view->move_pointer(word["x"].get<double>() + 5, word["y"].get<double>() + 8);
  EXPECT_TRUE(stays_closed());
  view->move_pointer(880, 690);
  view->run_for(100);
  EXPECT_FALSE(open_at("Tromsø").is_null());
}

TEST_F(OverlayView, AClickOnAWordClosesItsOpenCard) {
  view->load(sample_page());
  open_at("Tromsø");
  view->forget();
  view->click();
  EXPECT_FALSE(view->wait_for("closed").is_null());
  EXPECT_TRUE(stays_closed());
}

TEST_F(OverlayView, ClosesWhenThePageScrolls) {
  view->load(sample_page("height:3000px"));
  open_at("Tromsø");
  view->evaluate("window.scrollBy(0, 30)", true);
  EXPECT_FALSE(view->wait_for("closed").is_null());
}

TEST_F(OverlayView, LinksKeepWorkingUnderACard) {
  view->load(sample_page());
  view->point_at("report on Tromsø");
  const Json link = view->evaluate("document.getElementById('link').getBoundingClientRect()");
  view->move_pointer(link["right"].get<double>() - 10, link["y"].get<double>() + 8);
  ASSERT_EQ(view->wait_for("opened")["card"], kTownCard);
  view->keep_picture("link");
  view->click();
  EXPECT_TRUE(view->run_until([&] { return view->evaluate("location.hash", true) == "#there"; }));
}

TEST_F(OverlayView, GoesFromMarkToMarkByKeys) {
  view->load(sample_page());
  view->send({{"type", "next"}});
  EXPECT_TRUE(view->sees(kActorTintOnLight, "Tromsø"));
  view->send({{"type", "next"}});
  view->send({{"type", "open-card"}});
  EXPECT_EQ(view->wait_for("opened")["card"], kFishCard);
  view->send({{"type", "previous"}});
  EXPECT_EQ(view->wait_for("opened")["card"], kTownCard);
  view->send({{"type", "previous"}});
  EXPECT_EQ(view->wait_for("opened")["mark"], 4) << "around the beginning to the last one";
  view->send({{"type", "close-card"}});
  EXPECT_FALSE(view->wait_for("closed").is_null());
}

TEST_F(OverlayView, ControlsOfTheCardAnswerToKeys) {
  view->load(sample_page());
  view->send({{"type", "show"}, {"mark", 0}, {"open", true}});
  ASSERT_FALSE(view->wait_for("opened").is_null());
  view->move_pointer(880, 690);
  view->press_key(GDK_KEY_Return);
  view->run_for(200);
  view->press_key(GDK_KEY_Tab);
  view->run_for(200);
  view->keep_picture("focus");
  view->press_key(GDK_KEY_Return);
  EXPECT_EQ(view->wait_for("opened")["mark"], 3) << "\"3 mentions · next\"";
  view->press_key(GDK_KEY_Tab);
  view->run_for(200);
  view->press_key(GDK_KEY_Return);
  const Json action = view->wait_for("action");
  EXPECT_EQ(action["action"], "feed-off");
  EXPECT_EQ(action["card"], kTownCard);
  EXPECT_FALSE(view->wait_for("closed").is_null());
}

TEST_F(OverlayView, TakesEscapeFromThePageOnlyWhileACardIsOpen) {
  view->load(sample_page());
  view->evaluate("window.escapes = 0", true);
  view->evaluate("void addEventListener('keydown', ({key}) => { escapes += key === 'Escape'; })",
                 true);
  open_at("Tromsø");
  view->press_key(GDK_KEY_Escape);
  ASSERT_FALSE(view->wait_for("closed").is_null());
  EXPECT_EQ(view->evaluate("escapes", true), 0);
  view->press_key(GDK_KEY_Escape);
  EXPECT_TRUE(view->run_until([&] { return view->evaluate("escapes", true) == 1; }));
}

TEST_F(OverlayView, ACorrectionIsOneKeyAndItsCardFollows) {
  view->load(sample_page());
  view->send({{"type", "show"}, {"mark", 2}, {"open", true}});
  ASSERT_EQ(view->wait_for("opened")["card"], kGeorgiaCard);
  view->move_pointer(880, 690);
  view->press_key(GDK_KEY_1);
  view->run_for(300);
  EXPECT_EQ(view->count("action"), 0U) << "digits belong to the page until the card has the focus";
  view->press_key(GDK_KEY_Return);
  view->run_for(200);
  view->keep_picture("choice");
  view->press_key(GDK_KEY_1);
  const Json action = view->wait_for("action");
  EXPECT_EQ(action["action"], "correct");
  EXPECT_EQ(action["candidate"], "georgia-us");
  EXPECT_EQ(action["card"], kGeorgiaCard);
  view->keep_picture("corrected");
  EXPECT_EQ(view->count("closed"), 0U) << "the card says that it is kept";
  view->words[2] = {"Georgia", "actor", kTownCard};
  view->answer(view->last_scan);
  EXPECT_EQ(view->wait_for("card")["card"], kTownCard);
  view->keep_picture("followed");
  view->press_key(GDK_KEY_Escape);
  EXPECT_FALSE(view->wait_for("closed").is_null());
}

TEST_F(OverlayView, CopiesTheCitationOfANumber) {
  view->load(sample_page());
  view->send({{"type", "show"}, {"mark", 1}, {"open", true}});
  ASSERT_EQ(view->wait_for("opened")["card"], kFishCard);
  view->move_pointer(880, 690);
  view->press_key(GDK_KEY_Return);
  view->run_for(200);
  view->press_key(GDK_KEY_Tab);
  view->run_for(200);
  view->press_key(GDK_KEY_Return);
  const Json action = view->wait_for("action");
  EXPECT_EQ(action["action"], "copy");
  EXPECT_EQ(action["text"], view->cards[1]["citation"]);
}

TEST_F(OverlayView, StandsAboveItsWordWhereATooltipWillStandBelow) {
  view->load(sample_page("", "<div style='height:240px'></div>"));
  view->evaluate("document.getElementById('link').title = 'harbour.example'", true);
  const Json link = view->evaluate("document.getElementById('link').getBoundingClientRect()");
  view->move_pointer(link["right"].get<double>() - 10, link["y"].get<double>() + 8);
  ASSERT_EQ(view->wait_for("opened")["card"], kTownCard);
  view->keep_picture("tooltip");
  EXPECT_TRUE(shows_border(0, link["y"].get<int>() - 12));
}

TEST_F(OverlayView, FitsANarrowPaneAtTwiceTheSize) {
  gtk_window_resize(GTK_WINDOW(view->window), 500, 640);
  webkit_web_view_set_zoom_level(view->web, 2);
  view->load(sample_page());
  view->send({{"type", "show"}, {"mark", 0}, {"open", true}});
  ASSERT_EQ(view->wait_for("opened")["card"], kTownCard);
  view->keep_picture("zoomed");
  const auto pixels = view->picture();
  EXPECT_EQ(pixels.count(kCardBorder, 0, 0, 20, 640), 0) << "at most nine tenths of the pane";
  EXPECT_EQ(pixels.count(kCardBorder, 488, 0, 4, 640), 0);
  webkit_web_view_set_zoom_level(view->web, 1);
}

TEST_F(OverlayView, LooksDenserInAShortPane) {
  constexpr unsigned kAccent = 0x0072b2;
  constexpr int kWidth = 300, kEdge = 3;  // pixels
  const auto edge = [this] { return view->picture().count(kAccent, 0, 0, 900, 700); };
  Json& town = view->cards[0];
  town["lines"] = Json::array();
  for (int i = 0; i < 8; ++i)
    town["lines"].push_back({{"text", "A row of its own."}, {"source", -1}});
  view->load(sample_page());
  const int marked = edge();
  open_at("Tromsø");
  EXPECT_LT(edge(), marked + kWidth * kEdge);
  gtk_window_resize(GTK_WINDOW(view->window), 900, 240);
  view->load(sample_page());
  open_at("Tromsø");
  EXPECT_TRUE(view->run_until([&] {
    view->run_for(20);
    return edge() > kWidth * kEdge;
  }));
  view->keep_picture("short-pane");
}

TEST_F(OverlayView, MirrorsTheCardWhereWritingRunsFromTheRight) {
  Json& town = view->cards[0];
  town["dir"] = "rtl";
  town["lang"] = "ar";
  town["title"] = "ترومسو";
  town["subtitle"] = "مدينة";
  town["lines"] = {line("", "Town in the north of Norway.", 0), line("البلد", "النرويج", 0),
                   line("السكان", "78,745", 1, true)};
  town["lines"][0]["lang"] = "en";
  for (Json& each : town["lines"]) each["month"] = "يناير 2024";
  town["labels"].update({{"mentions", "3 مرات"},
                         {"next", "التالية"},
                         {"feedOff", "ليس في هذا المصدر"},
                         {"old", "قد تكون قديمة"}});
  view->load(sample_page());
  open_at("Tromsø");
  view->keep_picture("rtl");
  const Json word = view->rectangle_of("Tromsø");
  const auto x = word["x"].get<int>(), y = word["y"].get<int>() + word["height"].get<int>() + 8;
  EXPECT_TRUE(view->run_until([&] {
    view->run_for(20);
    return view->picture().count(kActorOnLight, x + 240, y, 80, 20) > 20;
  }));
  EXPECT_EQ(view->picture().count(kActorOnLight, x + 8, y, 80, 20), 0);
}

TEST_F(OverlayView, WorksUnderAPolicyThatForbidsEverything) {
  view->load(sample_page(), "default-src 'none'");
  view->send({{"type", "settings"}, {"dark", false}});
  EXPECT_TRUE(view->sees(kActorOnLight, "Tromsø"));
  EXPECT_EQ(open_at("Tromsø")["card"], kTownCard);
  view->keep_picture("policy");
}

TEST_F(OverlayView, KeepsItsCardOutOfReachOfThePagesStyles) {
  view->load(
      "<style>div, * { display: none !important; color: red !important; transform: none }"
      "html, body, p { display: block !important }</style>" +
      sample_page());
  EXPECT_EQ(open_at("14,000 tonnes")["card"], kFishCard);
  EXPECT_TRUE(view->sees(kNumberOnLight, "14,000 tonnes", 40));
  view->keep_picture("hostile-style");
}

}  // namespace
}  // namespace newsgloss::tests
