#include "hosts/shared/terminal_page.hpp"

#include <gmock/gmock.h>

#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string shown(std::string_view text, const TerminalStyle& style, const Article& article = {}) {
  const Engine engine = small_engine();
  const auto session = make<Session>(newsgloss_session_new, engine.get(), NEWSGLOSS_BYTES);
  const auto document = make<Document>(newsgloss_document_from_text, borrowed(text));
  const auto annotations =
      make<Annotations>(newsgloss_session_annotate, session.get(), document.get(), nullptr);
  return terminal_page(engine.get(), annotations.get(), article, {"en_GB", {2026, 11, 22, {}}},
                       style);
}

TEST(TerminalPage, NumbersTheFirstMarkOfEachCardAndTellsItBelow) {
  const std::string page = shown("In Freedonia they have 14,000 boats. Freedonia is proud.", {});
  EXPECT_THAT(page, StartsWith("In Freedonia[1] they have 14,000[2] boats. Freedonia is proud.\n"));
  EXPECT_THAT(page, HasSubstr("\n[1] Freedonia — Country\n"));
  EXPECT_THAT(page, HasSubstr("\n[2] 14,000 boats — 14,000\n"));
}

TEST(TerminalPage, ColoursOnlyWhereTheyAreWanted) {
  EXPECT_THAT(shown("They left Freedonia.", {}), Not(HasSubstr("\x1b")));
  EXPECT_THAT(shown("They left Freedonia.", {true, 0}), HasSubstr("\x1b[36mFreedonia\x1b[0m"));
}

TEST(TerminalPage, SendsNoSequenceOfTheArticleToTheTerminal) {
  EXPECT_THAT(shown("They left \x1b]0;evil\x07 Freedonia.", {}), Not(HasSubstr("\x1b")));
}

TEST(TerminalPage, ATitleStandsAboveAnArticleThatHasNone) {
  EXPECT_THAT(shown("They left at noon.", {}, {"Harbour talks", "", "", "en", {}}),
              StartsWith("Harbour talks\n\nThey left at noon.\n"));
}

}  // namespace
}  // namespace newsgloss::hosts
