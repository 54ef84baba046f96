#include "text/article_finder.hpp"

#include <gtest/gtest.h>

#include "text/html_parser.hpp"

namespace newsgloss {
namespace {

constexpr const char* kStory =
    "<p>The ferry left the harbour in the evening and did not reach the island.</p>"
    "<p>Divers searched the bay for two days before the weather turned again.</p>";
constexpr const char* kMenu = "<ul><li><a href=/a>World</a><li><a href=/b>Sport</a></ul>";

/// The first words of the blocks that are the article.
std::string article_of(const std::string& html) {
  HtmlPage page;
  EXPECT_TRUE(parse_html(html, page));
  const HtmlContent content = page.blocks.finish();
  const BlockRange range = find_article(content);
  std::string words;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    words += std::string(content.blocks[i].text.view().substr(0, 9)) + '|';
  }
  return words;
}

TEST(ArticleFinder, TakesWhatThePageCallsItsArticle) {
  const std::string story = kStory, menu = kMenu;
  EXPECT_EQ(article_of(menu + "<article>" + story + "</article>" + menu), "The ferry|Divers se|");
  EXPECT_EQ(article_of(menu + "<main>" + story + "</main>" + menu), "The ferry|Divers se|");
}

TEST(ArticleFinder, TakesTheDensestElementElse) {
  const std::string story = kStory, menu = kMenu;
  EXPECT_EQ(article_of("<div>" + menu + "</div><div>" + story + "</div>"), "The ferry|Divers se|");
  EXPECT_EQ(article_of("<div>" + menu + "<div>" + story + "</div></div>" + menu),
            "The ferry|Divers se|");
}

TEST(ArticleFinder, PassesTeasersThatCallThemselvesArticles) {
  const std::string story = kStory;
  EXPECT_EQ(article_of("<article><p>Read more</p></article><div>" + story + "</div>"),
            "The ferry|Divers se|");
}

TEST(ArticleFinder, TakesAllWhereNothingStandsOut) {
  EXPECT_EQ(article_of("<p>One<p>Two"), "One|Two|");
  EXPECT_EQ(article_of(""), "");
}

}  // namespace
}  // namespace newsgloss
