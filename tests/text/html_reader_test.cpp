#include "text/html_reader.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "text/blocks.hpp"
#include "text/naive_text.hpp"

namespace newsgloss {
namespace {

constexpr auto kHeadline = BlockKind::headline;
constexpr auto kHeading = BlockKind::heading;
constexpr auto kParagraph = BlockKind::paragraph;
constexpr auto kByline = BlockKind::byline;
constexpr auto kCaption = BlockKind::caption;

std::vector<Block> blocks_of(const std::string& html) {
  const Utf8Text source = Utf8Text::repaired(html);
  auto blocks = blocks_from_html(source);
  EXPECT_TRUE(blocks.has_value());
  if (!blocks) return {};
  expect_sound(*blocks, source.view());
  return *blocks;
}

Document document_of(const std::string& html) {
  const Utf8Text source = Utf8Text::repaired(html);
  auto document = document_from_html(source);
  EXPECT_TRUE(document.has_value());
  return document ? *document : Document();
}

const char* name_of(BlockKind kind) {
  const char* const names[] = {"headline", "heading", "paragraph", "list_item",
                               "cell",     "quote",   "caption",   "byline"};
  return names[static_cast<std::size_t>(kind)];
}

TEST(HtmlReader, ReadsTheCasesThatTheOverlayReads) {
  std::ifstream file(NEWSGLOSS_SOURCE_DIR "/tests/hosts/overlay/dom_cases.json");
  const auto cases = nlohmann::json::parse(file);
  ASSERT_GT(cases.size(), 50U);
  for (const auto& one : cases) {
    SCOPED_TRACE(one["what"]);
    std::vector<std::string> texts;
    std::vector<std::string> kinds;
    for (const Block& block : blocks_of(one["html"])) {
      texts.emplace_back(block.text.view());
      kinds.emplace_back(name_of(block.kind));
    }
    EXPECT_EQ(texts, one["blocks"].get<std::vector<std::string>>());
    if (one.contains("kinds")) {
      EXPECT_EQ(kinds, one["kinds"].get<std::vector<std::string>>());
    }
  }
}

TEST(HtmlReader, KeepsLinksAndTheirPlaces) {
  const auto blocks = blocks_of(
      "<p>See <a href=\"/a?b=1&amp;c=2\"> the <b>report</b></a> or <a href='#x'>this</a><a "
      "href='#y'>that</a>.");
  ASSERT_EQ(blocks.size(), 1U);
  ASSERT_EQ(blocks[0].links.size(), 3U);
  const std::string_view text = blocks[0].text.view();
  EXPECT_EQ(blocks[0].links[0].span.of(text), "the report");
  EXPECT_EQ(blocks[0].links[0].address, "/a?b=1&c=2");
  EXPECT_EQ(blocks[0].links[1].span.of(text), "this");
  EXPECT_EQ(blocks[0].links[2].span.of(text), "that");
  EXPECT_EQ(blocks[0].links[2].address, "#y");
}

TEST(HtmlReader, TellsWhereTextStandsInTheSource) {
  const std::string html =
      "\xEF\xBB\xBF<p>Caf\xC3\xA9\n  <b>Jens</b>\n Holm &amp; sons&#8217; boats</p>";
  const auto blocks = blocks_of(html);
  ASSERT_EQ(blocks.size(), 1U);
  const std::string_view text = blocks[0].text.view();
  ASSERT_EQ(text, "Caf\xC3\xA9 Jens Holm & sons\xE2\x80\x99 boats");
  const auto source_of = [&](std::string_view part) {
    const auto begin = static_cast<std::uint32_t>(text.find(part));
    return source_span(blocks[0], {begin, begin + static_cast<std::uint32_t>(part.size())})
        .of(html);
  };
  EXPECT_EQ(source_of("Caf\xC3\xA9"), "Caf\xC3\xA9");
  EXPECT_EQ(source_of("Jens Holm"), "Jens</b>\n Holm");
  EXPECT_EQ(source_of("boats"), "boats");
  EXPECT_EQ(source_of("Holm & sons"), "Holm &amp; sons");
}

TEST(HtmlReader, LongTextKeepsItsPlaces) {
  for (const char* word : {"x", "sea ", "m\xC3\xB6rk ", "\xE6\xB5\xB7", "\xF0\x9F\x8C\x8A "}) {
    std::string paragraph;
    while (paragraph.size() < 300'000) paragraph += word;
    const auto blocks = blocks_of("<div>" + paragraph + "</div>");
    ASSERT_EQ(blocks.size(), 1U) << word;
    std::uint32_t in_runs = 0;
    for (const SourceRun& run : blocks[0].source) in_runs += run.size;
    EXPECT_EQ(in_runs, blocks[0].text.view().size()) << word;
    EXPECT_LE(paragraph.size() - blocks[0].text.view().size(), 1U) << word;
  }
}

const std::string kSentence =
    "The council of the island voted on Tuesday evening to close the old harbour for two years. ";

TEST(HtmlReader, FindsTheArticleOfAPage) {
  const auto document =
      document_of(R"(<!DOCTYPE html>
    <html lang="en-GB"><head><title>Harbour closes | The Gazette</title>
    <link rel="canonical" href="https://example.org/harbour">
    <meta property="article:published_time" content="2024-03-05T08:00:00+01:00"></head>
    <body><div class="top"><h1>The Gazette</h1><ul><li><a href="/">News</a><li><a href="/s">Sport</a></ul></div>
    <article><h1>Harbour closes</h1><p class="byline">By Ann Roe</p><p>)" +
                  kSentence + "</p><h2>Costs</h2><p>" + kSentence +
                  R"(</p><figure><figcaption>The quay</figcaption></figure></article>
    <div><h2>More</h2><a href="/1">Ferry sinks</a></div><div>Imprint</div></body></html>)");
  const std::string sentence = kSentence.substr(0, kSentence.size() - 1);
  EXPECT_EQ(expected_of(document.blocks), (std::vector<Expected>{{kHeadline, "Harbour closes"},
                                                                 {kByline, "By Ann Roe"},
                                                                 {kParagraph, sentence},
                                                                 {kHeading, "Costs"},
                                                                 {kParagraph, sentence},
                                                                 {kCaption, "The quay"}}));
  EXPECT_EQ(document.title, "Harbour closes");
  EXPECT_EQ(document.language, "en-GB");
  EXPECT_EQ(document.published, (Date{2024, 3, 5}));
  EXPECT_EQ(document.address, "https://example.org/harbour");
}

TEST(HtmlReader, FindsTheDensestPartWhereNothingIsNamed) {
  const std::string paragraphs = "<p>" + kSentence + "</p><p>" + kSentence + "</p>";
  const auto document = document_of(
      "<title>Harbour closes</title><div>Menu</div><div><h1>Harbour closes</h1><div id=story>" +
      paragraphs +
      "</div></div><div><a href=/1>Ferry sinks off Lund</a><br><a href=/2>Snow</a></div>");
  ASSERT_EQ(document.blocks.size(), 3U);
  EXPECT_EQ(document.blocks[0].kind, kHeadline);
  EXPECT_EQ(document.blocks[0].text.view(), "Harbour closes");
}

TEST(HtmlReader, ArticleWithAClassOfBylinesIsNoByline) {
  const auto blocks = blocks_of("<div class='story with-byline'><p>By Ann Roe</p><p>" + kSentence +
                                kSentence + kSentence + "</p></div>");
  ASSERT_EQ(blocks.size(), 2U);
  EXPECT_EQ(blocks[0].kind, kByline);
  EXPECT_EQ(blocks[1].kind, kParagraph);
}

TEST(HtmlReader, TeasersThatAreArticlesDoNotWin) {
  std::string html = "<h1>Harbour closes</h1><div><p>" + kSentence + kSentence + "</p><p>" +
                     kSentence + kSentence + "</p></div>";
  for (int i = 0; i < 5; ++i) {
    html += "<article><h3><a href=/snow>Snow</a></h3><p>It fell all night.</p></article>";
  }
  const auto document = document_of(html);
  ASSERT_EQ(document.blocks.size(), 3U);
  EXPECT_EQ(document.blocks[2].kind, kParagraph);
}

TEST(HtmlReader, TitleIsTheHeadlineWhereThereIsNoOther) {
  const auto document =
      document_of("<title>Harbour closes | The Gazette</title><p>" + kSentence + "</p>");
  ASSERT_EQ(document.blocks.size(), 2U);
  EXPECT_EQ(document.blocks[0].kind, kHeadline);
  EXPECT_EQ(document.blocks[0].text.view(), "Harbour closes");
  EXPECT_TRUE(document.blocks[0].source.empty());
}

TEST(HtmlReader, ShortPageIsReadWhole) {
  const auto document = document_of("<p>Snow</p><p>Ice</p>");
  EXPECT_EQ(expected_of(document.blocks),
            (std::vector<Expected>{{kParagraph, "Snow"}, {kParagraph, "Ice"}}));
  EXPECT_TRUE(document_of("").blocks.empty());
  EXPECT_TRUE(document_of("<html></html>").blocks.empty());
}

struct MetadataRow {
  const char* what;
  std::string head;
  std::string title;
  std::string language;
  std::optional<Date> published;
};

TEST(HtmlReader, TableOfMetadata) {
  const std::vector<MetadataRow> rows = {
      {"nothing", "<html>", "", "", {}},
      {"a title with a site's name behind a dash",
       "<meta property=og:site_name content='The Gazette'><title>A - B - The Gazette</title>",
       "A - B",
       "",
       {}},
      {"a dash that is the title's own", "<title>Lund - a town</title>", "Lund - a town", "", {}},
      {"a shared title",
       "<meta property='og:title' content='A &amp;  B'><title>C</title>",
       "A & B",
       "",
       {}},
      {"the locale", "<meta property='og:locale' content='pt_BR'>", "", "pt-BR", {}},
      {"the language of the contents",
       "<meta http-equiv='Content-Language' content='de, en'>",
       "",
       "de",
       {}},
      {"linked data",
       "<script type='application/ld+json'>{\"a\": \"b\", \"datePublished\" : "
       "\"2023-11-30T12:00Z\"}</script>",
       "", "", Date{2023, 11, 30}},
      {"a time element", "<time datetime='2022-02-24'>then</time>", "", "", Date{2022, 2, 24}},
      {"a time element that is no day",
       "<time datetime='PT5M'>5</time><meta name=date content='2021-01-02'>", "", "",
       Date{2021, 1, 2}},
      {"a date that no calendar has", "<meta name=date content='2021-02-30'>", "", "", {}},
      {"the title of a drawing",
       "<title>Snow</title><svg><title>Icon</title></svg>",
       "Snow",
       "",
       {}},
  };
  for (const MetadataRow& row : rows) {
    SCOPED_TRACE(row.what);
    const Document document = document_of(row.head);
    EXPECT_EQ(document.title, row.title);
    EXPECT_EQ(document.language, row.language);
    EXPECT_EQ(document.published, row.published);
  }
}

std::string repeated(std::string_view part, std::size_t size) {
  std::string text;
  text.reserve(size + part.size());
  while (text.size() < size) text += part;
  return text;
}

TEST(HtmlReader, TextSurvivesDeepNesting) {
  const auto blocks =
      blocks_of("<p>" + repeated("<b>snow <i>and ice</i> ", 40'000) + "</p><p>end</p>");
  ASSERT_FALSE(blocks.empty());
  EXPECT_TRUE(blocks[0].text.view().starts_with("snow and ice snow and ice snow"));
  EXPECT_EQ(blocks.back().text.view(), "end");
  EXPECT_EQ(blocks.size(), 2U);
  const auto words = blocks_of(repeated("<b> a</b><u>", 5'000));
  EXPECT_EQ(words[0].text.view().substr(0, 11), "a a a a a a");
}

TEST(HtmlReader, HostileInputIsReadInOnePass) {
  std::string attributes = "<a ";
  for (int i = 0; i < 300'000; ++i) attributes += "a" + std::to_string(i) + " ";
  const std::vector<std::string> pages = {
      repeated("<div>", 600'000),
      repeated("<div>", 300'000) + repeated("</p>", 300'000),
      repeated("<font>x</i>", 600'000),
      repeated("<b>x<p>y", 600'000),
      repeated("<table><tr><td>", 600'000),
      repeated("<ul><li><nav>", 600'000),
      repeated("<article><section>x", 600'000),
      repeated("<a href=x>", 600'000),
      repeated("<!--", 600'000),
      repeated("<script>", 600'000),
      repeated("&amp;", 600'000),
      repeated("&#x26;&bogus", 600'000),
      repeated("<a b=\"", 600'000),
      repeated("<br>", 600'000),
      repeated("<", 600'000),
      attributes + ">end",
      repeated(std::string_view("\0", 1), 600'000) + "end",
      "<p>" + repeated("\xC3\xA9\x01", 600'000),
  };
  for (const std::string& page : pages) {
    SCOPED_TRACE(page.substr(0, 20));
    blocks_of(page);
    document_of(page);
  }
  EXPECT_EQ(blocks_of(attributes + ">end").at(0).text.view(), "end");
}

TEST(HtmlReader, FiftyMegabytesAreRead) {
  const auto blocks = blocks_of(repeated("<p>" + kSentence + "</p>\n", 50'000'000));
  EXPECT_GT(blocks.size(), 500'000U);
}

TEST(HtmlReader, BinaryInputIsRead) {
  naive::Dice dice(7);
  for (int round = 0; round < 400; ++round) {
    std::string bytes;
    for (unsigned count = dice.below(600); count > 0; --count) {
      bytes += static_cast<char>(static_cast<unsigned char>(dice.below(256)));
    }
    blocks_of(bytes);
  }
}

TEST(HtmlReader, AnyTagsGiveSoundBlocks) {
  naive::Dice dice(8);
  const char* const parts[] = {"<p>",      "</p>",     "<b>",        "</b>",   "<br>",
                               "a",        " ",        "\n",         "<div>",  "<li>",
                               "&eacute;", "\xC3\xA9", "<a href=x>", "</a>",   "<td>",
                               "<nav>",    "</nav>",   "<h1>",       "</div>", "&#133;"};
  for (int round = 0; round < 2000; ++round) {
    std::string html;
    for (unsigned count = dice.below(120); count > 0; --count) html += parts[dice.below(20)];
    blocks_of(html);
    document_of(html);
  }
}

}  // namespace
}  // namespace newsgloss
