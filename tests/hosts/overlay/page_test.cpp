// An exported page in WebKitGTK, from disk. Its card lies open to the page's scripts, so that sizes
// and styles can be read here that a host's page does not show.
#include "hosts/shared/html_page.hpp"

#include <fstream>

#include "hosts/shared/small_engine.hpp"
#include "overlay_view.hpp"

namespace newsgloss::tests {
namespace {

constexpr const char* kCard =
    "document.documentElement.lastElementChild.shadowRoot.querySelector('.card')";

class ExportedPage : public OverlayView {
 protected:
  void SetUp() override {
    OverlayView::SetUp();
    view->words.clear();
    view->move_pointer(880, 690);
    view->load_file(exported());
  }

  /// Writes a page of a short article; gives its path.
  static std::string exported() {
    using namespace hosts;
    const Engine engine = small_engine();
    const auto session = make<Session>(newsgloss_session_new, engine.get(), NEWSGLOSS_UTF16);
    const auto document = make<Document>(
        newsgloss_document_from_html,
        borrowed("<h1>The harbour of Freedonia</h1><p>Freedonia has about 14,000 boats. The mayor "
                 "of Freedonia is glad.</p><p>Nobody else is.</p>"),
        newsgloss_text{"", 0});
    const auto annotations =
        make<Annotations>(newsgloss_session_annotate, session.get(), document.get(), nullptr);
    HtmlPage page({"en_GB", {2026, 11, 22, {}}}, {1, 1});
    page.add(engine.get(), document.get(), annotations.get(),
             {"", "Harbour Post", "https://example.org/boats", "en", {2026, 11, 20, {}}});
    std::string path = testing::TempDir() + "newsgloss-exported.html";
    std::ofstream(path) << page.text("Freedonia");
    return path;
  }

  Json in_card(const std::string& expression) {
    return view->evaluate("((card) => " + expression + ")(" + kCard + ")", true);
  }

  /// Rests the pointer on a word, but for a pixel: a page that has just come sees only movement.
  bool opens_at(std::string_view word) {
    const Json place = view->rectangle_of(word);
    const double x = place["x"].get<double>() + place["width"].get<double>() / 2;
    const double y = place["y"].get<double>() + place["height"].get<double>() / 2;
    int steps = 0;
    return view->run_until([&] {
      view->move_pointer(x + (++steps % 2), y);
      view->run_for(50);
      return in_card("card !== null && !card.hidden") == true;
    });
  }
};

TEST_F(ExportedPage, AnswersItselfAndAsksNoHost) {
  EXPECT_TRUE(view->sees(kActorOnLight, "Freedonia"));
  EXPECT_EQ(view->count("scan"), 0U);
  ASSERT_TRUE(opens_at("14,000"));
  view->keep_picture("exported");
  EXPECT_EQ(in_card("card.querySelector('h2').innerText"), "about 14,000 boats");
  view->press_key(GDK_KEY_Escape);
  EXPECT_TRUE(view->run_until([&] { return in_card("card.hidden") == true; }));
  view->press_key(GDK_KEY_F4);
  view->press_key(GDK_KEY_Return);
  EXPECT_TRUE(view->run_until([&] { return in_card("card.hidden") == false; }));
}

TEST_F(ExportedPage, TheCardHasTheSizesThatHandsAndEyesNeed) {
  ASSERT_TRUE(opens_at("Freedonia"));
  EXPECT_EQ(in_card("card.offsetWidth"), 320);
  EXPECT_LE(in_card("card.offsetHeight").get<double>(),
            0.6 * view->evaluate("innerHeight", true).get<double>());
  const Json small = in_card(
      "[...card.querySelectorAll('button, a')].map((e) => e.getBoundingClientRect())"
      ".filter(({width, height}) => width < 24 || height < 24)");
  EXPECT_EQ(small, Json::array());
  const Json gap = in_card(
      "card.getBoundingClientRect().top - "
      "document.querySelector('h1').getBoundingClientRect().bottom");
  EXPECT_LE(gap.get<double>(), 8.0);
}

TEST_F(ExportedPage, TheCardIsALabelledDialogAndAStatusTellsOfIt) {
  ASSERT_TRUE(opens_at("Freedonia"));
  EXPECT_EQ(in_card("[card.getAttribute('role'), card.getAttribute('aria-modal'), "
                    "card.querySelector('#' + card.getAttribute('aria-labelledby')).innerText, "
                    "card.previousElementSibling.getAttribute('role'), "
                    "card.previousElementSibling.textContent]"),
            Json({"dialog", "false", "Freedonia", "status", "Freedonia, Country"}));
  EXPECT_EQ(in_card("card.matches(':focus-within')"), false) << "the focus stays in the text";
  view->press_key(GDK_KEY_Return);
  EXPECT_TRUE(view->run_until([&] { return in_card("card.matches(':focus')") == true; }));
  view->press_key(GDK_KEY_Escape);
  EXPECT_TRUE(view->run_until(
      [&] { return view->evaluate("document.activeElement === document.body", true) == true; }));
}

TEST_F(ExportedPage, FadesOnlyWhereMotionIsWelcome) {
  for (const bool moves : {false, true}) {
    SCOPED_TRACE(moves);
    g_object_set(gtk_settings_get_default(), "gtk-enable-animations", moves, nullptr);
    view->load_file(exported());
    ASSERT_TRUE(opens_at("Freedonia"));
    EXPECT_EQ(in_card("getComputedStyle(card).animationName"), moves ? "appear" : "none");
    view->move_pointer(880, 690);
    view->run_for(200);
  }
  EXPECT_EQ(in_card("getComputedStyle(card).animationDuration"), "0.15s");
}

}  // namespace
}  // namespace newsgloss::tests
