#include "text/html_parser.hpp"

#include <gtest/gtest.h>

#include "text/blocks.hpp"

namespace newsgloss {
namespace {

std::vector<Block> parsed(std::string_view html) {
  HtmlPage page;
  EXPECT_TRUE(parse_html(html, page));
  return page.blocks.finish().blocks;
}

TEST(HtmlParser, TellsWhereTheCharactersStand) {
  const std::string_view pages[] = {
      "<p>One &amp; two.<p>\xC3\x89t\xC3\xA9 <b>caf\xC3\xA9</b>, na\xC3\xAFve.",
      "<!-- <p>no --><p class='a > b'>One<br>two&nbsp;three</p>&#x1F6A2; four",
      "<p>5 < 6 and 7 > 3 &unknown; &lt;</p>"};
  for (const std::string_view page : pages) expect_sound(parsed(page), page);
}

TEST(HtmlParser, ReadsReferences) {
  struct Row {
    const char* html;
    const char* text;
  };
  const Row rows[] = {{"a &amp; b", "a & b"},
                      {"caf&eacute;", "caf\xC3\xA9"},
                      {"&#8364;5",
                       "\xE2\x82\xAC"
                       "5"},
                      {"&#x20AC;5",
                       "\xE2\x82\xAC"
                       "5"},
                      {"a&nbsp;b",
                       "a\xC2\xA0"
                       "b"}};
  for (const Row& row : rows) {
    const auto blocks = expected_of(parsed(row.html));
    ASSERT_EQ(blocks.size(), 1U) << row.html;
    EXPECT_EQ(blocks.front().text, row.text) << row.html;
  }
}

TEST(HtmlParser, TakesWhateverStandsThere) {
  const std::string open(20000, '<');
  std::string nested, attributes = "<p";
  for (int i = 0; i < 20000; ++i) nested += "<div><i>";
  for (int i = 0; i < 20000; ++i) attributes += " a" + std::to_string(i);
  for (const std::string& html :
       {std::string(), open, nested + "deep", attributes + ">text", std::string("</p></p>"),
        std::string("<p>never closed <b><i>"), std::string("<script>never closed")}) {
    expect_sound(parsed(html), html);
  }
}

}  // namespace
}  // namespace newsgloss
