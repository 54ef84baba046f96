#include "hosts/shared/html_text.hpp"

#include <gtest/gtest.h>

namespace newsgloss::hosts {
namespace {

TEST(HtmlText, EscapesWhatCouldBeMarkup) {
  EXPECT_EQ(escaped("<a href=\"x\">&'\r"), "&lt;a href=&quot;x&quot;&gt;&amp;'&#13;");
}

TEST(HtmlText, LinksOnlyWhereNothingCouldRun) {
  struct Row {
    const char* address;
    const char* html;
  };
  const Row rows[] = {
      {"https://example.org/?a&b",
       "<a rel=\"noopener noreferrer\" href=\"https://example.org/?a&amp;b\"><b>x</b></a>"},
      {"mailto:desk@example.org",
       "<a rel=\"noopener noreferrer\" href=\"mailto:desk@example.org\"><b>x</b></a>"},
      {"javascript:evil()", "<b>x</b>"},
      {"data:text/html,x", "<b>x</b>"},
      {"", "<b>x</b>"},
  };
  for (const Row& row : rows) EXPECT_EQ(linked(row.address, "<b>x</b>"), row.html);
}

TEST(HtmlText, OurWordsSayTheirLanguage) {
  EXPECT_EQ(our_language(), "lang=\"en\" dir=\"ltr\"");
}

}  // namespace
}  // namespace newsgloss::hosts
