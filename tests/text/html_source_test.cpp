#include "text/html_source.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsgloss {
namespace {

std::string attributes(std::size_t count, std::string_view attribute) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all.append(1, ' ').append(attribute);
  return all;
}

TEST(HtmlSource, PutsTabsForControlCharacters) {
  using namespace std::string_view_literals;
  struct Row {
    std::string_view html, source;
  };
  for (const Row& row : {Row{"a\0b"sv, "a\tb"sv}, Row{"\x01\x7F", "\t\t"},
                         Row{"a\r\n\f", "a\r\n\f"}, Row{"<p>\xC3\xA9", "<p>\xC3\xA9"}}) {
    EXPECT_EQ(html_source(row.html), row.source);
  }
}

TEST(HtmlSource, LimitsTheAttributesOfATag) {
  for (const char* attribute : {"a=1", "b", "c = '>'", "d=\"x y\""}) {
    const std::string most = "<p" + attributes(256, attribute);
    EXPECT_EQ(html_source(most + ">t"), most + ">t");
    const std::string extra = attributes(9, attribute);
    std::string limited = most + std::string(extra.size(), ' ') + ">t";
    EXPECT_EQ(html_source(most + extra + ">t"), limited);
  }
}

TEST(HtmlSource, LeavesWhatIsNoTag) {
  for (const std::string text : {"a < b", "<", "</p>", "<!-- x -->", "<p", "<p a='"}) {
    EXPECT_EQ(html_source(text), text);
  }
  const std::string comparison = "1 <" + attributes(300, "a");
  EXPECT_EQ(html_source(comparison), comparison);
}

}  // namespace
}  // namespace newsgloss
