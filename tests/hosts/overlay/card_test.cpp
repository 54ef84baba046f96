#include "overlay_view.hpp"

namespace newsgloss::tests {
namespace {

TEST_F(OverlayView, OpensTheCardUnderTheRestingPointer) {
  view->load(sample_page());
  EXPECT_EQ(open_at("Tromsø")["card"], kTownCard);
  EXPECT_TRUE(view->sees(kActorTintOnLight, "Tromsø"));
  view->keep_picture("card-below");
}

TEST_F(OverlayView, ShowsTheCardOfANumber) {
  view->load(sample_page());
  EXPECT_EQ(open_at("14,000 tonnes")["card"], kFishCard);
  view->keep_picture("number");
}

TEST_F(OverlayView, ShowsWhatElseANameCouldMean) {
  view->load(sample_page());
  EXPECT_EQ(open_at("Georgia")["card"], kGeorgiaCard);
  view->keep_picture("uncertain");
}

TEST_F(OverlayView, StandsAboveItsWordInTheLowerHalf) {
  view->load(sample_page("", "<div style='height:430px'></div>"));
  open_at("Georgia");
  view->keep_picture("card-above");
  const Json word = view->rectangle_of("Georgia");
  const auto x = word["x"].get<int>(), y = word["y"].get<int>();
  const int border = 0xc9ced4;
  EXPECT_TRUE(view->run_until([&] {
    view->run_for(20);
    return view->picture().count(border, 0, y - 12, 900, 12) > 100;
  })) << x;
}

TEST_F(OverlayView, OpensNothingBesideTheWords) {
  view->load(sample_page());
  const Json word = view->rectangle_of("Georgia");
  view->move_pointer(880, word["y"].get<double>() + 10);
  EXPECT_TRUE(stays_closed());
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

TEST_F(OverlayView, OpensNothingWhileSelecting) {
  view->load(sample_page());
  view->move_pointer(30, 690);
  view->run_for(100);
  view->press_button(true);
  view->point_at("Tromsø");
  EXPECT_TRUE(stays_closed());
  view->press_button(false);
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

TEST_F(OverlayView, IsNotWokenByItsOwnCard) {
  view->load(sample_page());
  view->forget();
  view->point_at("Tromsø");
  view->run_for(kLongEnoughToOpen);
  EXPECT_EQ(view->count("opened"), 1U);
  EXPECT_EQ(view->count("scan"), 0U);
}

TEST_F(OverlayView, OpensOnClickOnlyWhereThatIsWanted) {
  view->load(sample_page());
  view->send({{"type", "settings"}, {"openDelay", nullptr}});
  view->wait_for("painted");
  view->point_at("Tromsø");
  EXPECT_TRUE(stays_closed());
  view->click();
  EXPECT_EQ(view->wait_for("opened")["card"], kTownCard);
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

TEST_F(OverlayView, MirrorsTheCardWhereWritingRunsFromTheRight) {
  for (Json& card : view->cards) {
    card["dir"] = "rtl";
    card["lang"] = "ar";
    card["title"] = "ترومسو";
    card["subtitle"] = "مدينة";
  }
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
