#include "hosts/shared/html_page.hpp"

#include <gmock/gmock.h>

#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

using testing::HasSubstr;
using testing::Not;

Document document_of(std::string_view html) {
  return make<Document>(newsgloss_document_from_html, borrowed(html), newsgloss_text{"", 0});
}

std::string page_of(std::string_view html, const Article& article = {}) {
  const Engine engine = small_engine();
  const auto session = make<Session>(newsgloss_session_new, engine.get(), NEWSGLOSS_UTF16);
  const Document document = document_of(html);
  const auto annotations =
      make<Annotations>(newsgloss_session_annotate, session.get(), document.get(), nullptr);
  HtmlPage page({"en_GB", {2026, 11, 22, {}}}, {1, 1});
  page.add(engine.get(), document.get(), annotations.get(), article);
  return page.text("Talks & more");
}

TEST(HtmlPage, LetsNothingRunOrLoadButItsOwn) {
  const std::string page = page_of("<p>Freedonia.</p>");
  EXPECT_THAT(page, HasSubstr("content=\"default-src 'none'; script-src 'sha256-"));
  EXPECT_THAT(page, Not(HasSubstr("unsafe-inline")));
  EXPECT_THAT(page, HasSubstr("<title>Talks &amp; more</title>"));
}

TEST(HtmlPage, IsMadeAnewFromBlocksHeadingsAndLinks) {
  const std::string page = page_of(
      "<h2>At sea</h2><p onclick='x()'>See <a href='https://example.org/?a&b'>Freedonia</a>"
      "<script>evil()</script></p><ul><li>rice<li>maize</ul><blockquote>So be it.</blockquote>",
      {"Harbour talks", "Harbour Post", "https://example.org/talks", "en", {2026, 11, 20, {}}});
  EXPECT_THAT(page, HasSubstr("<h1>Harbour talks</h1>\n<p class=\"origin\" lang=\"en\" "
                              "dir=\"ltr\">Harbour Post, 20 November 2026, <a "));
  EXPECT_THAT(page, HasSubstr(">At sea</h2>"));
  EXPECT_THAT(page, HasSubstr("See <a rel=\"noopener noreferrer\" "
                              "href=\"https://example.org/?a&amp;b\">Freedonia</a></p>"));
  EXPECT_THAT(page, HasSubstr("<ul>\n<li"));
  EXPECT_THAT(page, HasSubstr(">maize</li>\n</ul>\n<blockquote>\n<p"));
  EXPECT_THAT(page, Not(HasSubstr("evil")));
  EXPECT_THAT(page, Not(HasSubstr("onclick")));
}

TEST(HtmlPage, TextCannotEndTheDataThatItStandsIn) {
  const std::string page = page_of(
      "<p>Freedonia has 14,000 boats &lt;/script&gt;&lt;script&gt;evil()&lt;/script&gt;.</p>");
  EXPECT_THAT(page, Not(HasSubstr("<script>evil")));
  const auto data = page.find("id=\"newsgloss-data\">");
  const auto end = page.find("</script>", data);
  EXPECT_THAT(page.substr(data, end - data), HasSubstr("\\u003c/script>"));
}

TEST(HtmlPage, ListsEveryNameForReadersWithoutAPointer) {
  const std::string page = page_of("<p>Freedonia has 14,000 boats.</p>");
  EXPECT_THAT(page, HasSubstr("<h2>Names and numbers in this article</h2>"));
  EXPECT_THAT(page, HasSubstr("<dt><a href=\"#b0\"><bdi lang=\"en\">Freedonia</bdi></a> <span "
                              "class=\"kind\">Country</span></dt>"));
}

}  // namespace
}  // namespace newsgloss::hosts
