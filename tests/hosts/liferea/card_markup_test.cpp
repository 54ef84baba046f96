#include "hosts/liferea/card_markup.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

using testing::HasSubstr;
using testing::Not;

CardWords card() {
  CardWords words;
  words.title = "Fish & <Sons>";
  words.subtitle = "Company";
  return words;
}

TEST(CardMarkup, TakesWhateverACardSaysAsText) {
  EXPECT_EQ(card_markup(card()), "<b><big>Fish &amp; &lt;Sons&gt;</big></b>\nCompany");
}

TEST(CardMarkup, NamesTheSourceAndLeadsToItWhereItIsOnTheWeb) {
  auto words = card();
  CardLine line;
  line.label = "Founded";
  line.text = "1901";
  line.source = "Harbour register";
  line.address = "https://a.example/?x=1&y=2";
  line.day = "2 May 2021";
  line.old = true;
  words.lines.push_back(line);
  const auto markup = card_markup(words);
  EXPECT_THAT(markup, HasSubstr("<b>Founded</b>  1901"));
  EXPECT_THAT(markup, HasSubstr("<a href=\"https://a.example/?x=1&amp;y=2\""));
  EXPECT_THAT(markup, HasSubstr("Harbour register</a>, 2 May 2021 · may be out of date"));
  words.lines[0].address = "file:///etc/hosts";
  EXPECT_THAT(card_markup(words), Not(HasSubstr("<a ")));
}

TEST(CardMarkup, NamesWhoElseMayBeMeant) {
  auto words = card();
  words.candidates.push_back({"my:b", "Sons of <Fish>", "meant most often"});
  EXPECT_THAT(card_markup(words), HasSubstr("Sons of &lt;Fish&gt; · <small>meant most often"));
}

}  // namespace
}  // namespace newsgloss::hosts
