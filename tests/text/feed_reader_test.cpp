#include "text/feed_reader.hpp"

#include <gtest/gtest.h>

#include "text/blocks.hpp"
#include "text/naive_text.hpp"

namespace newsgloss {
namespace {

constexpr auto kHeadline = BlockKind::headline;
constexpr auto kParagraph = BlockKind::paragraph;

Feed feed_of(std::string_view xml) {
  auto feed = feed_from_xml(Utf8Text::repaired(xml));
  EXPECT_TRUE(feed.has_value()) << (feed ? "" : feed.error().message);
  return feed ? *feed : Feed();
}

Error error_of(std::string_view xml) {
  const auto feed = feed_from_xml(Utf8Text::repaired(xml));
  EXPECT_FALSE(feed.has_value());
  return feed ? Error() : feed.error();
}

TEST(FeedReader, ReadsRss2) {
  const Feed feed = feed_of(R"(<?xml version="1.0" encoding="koi8-r"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
 <channel>
  <title>The Gazette &amp; Mail</title>
  <link> https://example.org/ </link>
  <atom:link rel="self" href="https://example.org/feed.xml"/>
  <language>en-gb</language>
  <image><title>Logo</title><link>https://example.org/logo</link></image>
  <item>
   <title>Ferry sinks off Malm&#246;</title>
   <link>https://example.org/1</link>
   <media:title>A boat</media:title>
   <pubDate>Fri, 15 Sep 2023 10:00:00 GMT</pubDate>
   <description>Short.</description>
   <content:encoded><![CDATA[<p>A ferry <b>sank</b>.</p><p>All were <a href="/s">saved</a>.</p>]]></content:encoded>
  </item>
  <item>
   <title>Fish &amp;amp; chips</title>
   <description>&lt;p&gt;Dearer at Grube &amp;amp; Co.&lt;/p&gt;</description>
  </item>
  <item><description>No title.</description></item>
  <item/>
 </channel>
</rss>)");
  EXPECT_EQ(feed.title, "The Gazette & Mail");
  EXPECT_EQ(feed.address, "https://example.org/feed.xml");
  EXPECT_EQ(feed.site, "https://example.org/");
  EXPECT_EQ(feed.language, "en-gb");
  ASSERT_EQ(feed.items.size(), 4U);
  const Document& first = feed.items[0];
  EXPECT_EQ(expected_of(first.blocks),
            (std::vector<Expected>{{kHeadline, "Ferry sinks off Malm\xC3\xB6"},
                                   {kParagraph, "A ferry sank."},
                                   {kParagraph, "All were saved."}}));
  EXPECT_EQ(first.blocks[2].links.size(), 1U);
  EXPECT_EQ(first.published, (Date{2023, 9, 15}));
  EXPECT_EQ(first.address, "https://example.org/1");
  EXPECT_EQ(first.language, "en-gb");
  EXPECT_EQ(feed.items[1].title, "Fish & chips");
  EXPECT_EQ(feed.items[1].blocks.at(1).text.view(), "Dearer at Grube & Co.");
  EXPECT_EQ(expected_of(feed.items[2].blocks), (std::vector<Expected>{{kParagraph, "No title."}}));
  EXPECT_TRUE(feed.items[3].blocks.empty());
}

TEST(FeedReader, ReadsRss1) {
  const Feed feed = feed_of(R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
 <channel rdf:about="https://example.org/"><title>Gazette</title><link>https://example.org/</link>
  <items><rdf:Seq><rdf:li rdf:resource="https://example.org/1"/></rdf:Seq></items></channel>
 <item rdf:about="https://example.org/1"><title>Snow</title><link>https://example.org/1</link>
  <description>It fell.</description><dc:date>2023-01-02T03:04:05+01:00</dc:date><dc:language>sv</dc:language></item>
 <item><title>Ice</title></item>
</rdf:RDF>)");
  EXPECT_EQ(feed.title, "Gazette");
  EXPECT_EQ(feed.site, "https://example.org/");
  ASSERT_EQ(feed.items.size(), 2U);
  EXPECT_EQ(feed.items[0].published, (Date{2023, 1, 2}));
  EXPECT_EQ(feed.items[0].language, "sv");
  EXPECT_EQ(feed.items[0].blocks.size(), 2U);
  EXPECT_EQ(feed.items[1].title, "Ice");
}

TEST(FeedReader, ReadsAtom) {
  const Feed feed = feed_of(R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
 <title type="html">The &lt;b&gt;Gazette&lt;/b&gt;</title>
 <link href="https://example.org/"/><link rel="self" href="https://example.org/atom.xml"/>
 <entry xml:lang="en"><title>5 &lt; 6</title><link rel="edit" href="/e"/><link href="https://example.org/1"/>
  <published>2024-05-06T00:00:00Z</published><updated>2024-05-07T00:00:00Z</updated>
  <summary>Short.</summary>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2 <em class="a&quot;b">now</em></p></div></content></entry>
 <entry><title>Two</title><updated>2024-05-08T00:00:00Z</updated><content type="html">&lt;p&gt;A&amp;eacute;&lt;/p&gt;&lt;p&gt;B</content></entry>
 <entry><title>Three</title><content>One &lt;b&gt;
two.

Three.</content></entry>
 <entry><title>Four</title><summary>Short.</summary><content src="https://example.org/4"/></entry>
</feed>)");
  EXPECT_EQ(feed.title, "The Gazette");
  EXPECT_EQ(feed.address, "https://example.org/atom.xml");
  EXPECT_EQ(feed.site, "https://example.org/");
  ASSERT_EQ(feed.items.size(), 4U);
  EXPECT_EQ(expected_of(feed.items[0].blocks),
            (std::vector<Expected>{{kHeadline, "5 < 6"}, {kParagraph, "1 < 2 now"}}));
  EXPECT_EQ(feed.items[0].published, (Date{2024, 5, 6}));
  EXPECT_EQ(feed.items[0].language, "en");
  EXPECT_EQ(feed.items[0].address, "https://example.org/1");
  EXPECT_EQ(feed.items[1].blocks.at(1).text.view(), "A\xC3\xA9");
  EXPECT_EQ(feed.items[1].published, (Date{2024, 5, 8}));
  EXPECT_EQ(feed.items[1].language, "de");
  EXPECT_EQ(feed.items[2].blocks.at(1).text.view(), "One <b>");
  EXPECT_EQ(feed.items[2].blocks.back().text.view(), "Three.");
  EXPECT_EQ(feed.items[3].blocks.at(1).text.view(), "Short.");
}

TEST(FeedReader, ReadsWhatIsNotWellFormed) {
  const Feed feed = feed_of(
      "<rss><channel><title>Fish & Chips</title><item><title>Caf&eacute;&nbsp;closes</title>"
      "<link>https://example.org/?a=1&b=2</link><description>&&lt;p>One&lt;/p></description></item><item><title>Cut o");
  ASSERT_EQ(feed.items.size(), 2U);
  EXPECT_EQ(feed.items[0].title,
            "Caf\xC3\xA9\xC2\xA0"
            "closes");
  EXPECT_EQ(feed.title, "Fish & Chips");
  EXPECT_EQ(feed.items[0].blocks.back().text.view(), "One");
  EXPECT_EQ(feed.items[0].address, "https://example.org/?a=1&b=2");
}

struct ErrorRow {
  const char* what;
  std::string xml;
  const char* part;
  std::uint32_t line;
};

TEST(FeedReader, TableOfRefusals) {
  std::string spaces = "<rss><channel>";
  for (int i = 0; i < 1100; ++i) spaces += "<a xmlns:n" + std::to_string(i) + "='x'/>";
  EXPECT_TRUE(feed_of(spaces + "</channel></rss>").items.empty());
  std::string nested = "<rss>";
  for (int i = 0; i < 200; ++i) {
    nested += "<a";
    for (int j = 0; j < 10; ++j) nested += " xmlns:n" + std::to_string(i * 10 + j) + "='x'";
    nested += '>';
  }
  const std::vector<ErrorRow> rows = {
      {"nothing", "", "empty", 1},
      {"a page", "\n\n<html><body/></html>", "begins with <html>", 3},
      {"text", "Ferry sinks", "not XML", 1},
      {"spaces", "  \n ", "not XML", 0},
      {"another vocabulary's feed", "<feed xmlns='urn:x'/>", "begins with <feed>", 1},
      {"a document type", "<?xml version='1.0'?>\n<!DOCTYPE rss SYSTEM 'rss.dtd'>\n<rss/>",
       "DOCTYPE", 2},
      {"a thousand million laughs",
       "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b "
       "'&a;&a;&a;'>]><rss><channel><title>&b;</title></channel></rss>",
       "DOCTYPE", 1},
      {"an external entity",
       "<!DOCTYPE x [<!ENTITY a SYSTEM "
       "'file:///etc/passwd'>]><rss><channel><title>&a;</title></channel></rss>",
       "DOCTYPE", 1},
      {"namespaces without end", nested, "namespaces", 1},
      {"cut before the first item", "<rss>\n<channel><title>a", "not XML", 2},
  };
  for (const ErrorRow& row : rows) {
    SCOPED_TRACE(row.what);
    const Error error = error_of(row.xml);
    EXPECT_EQ(error.code, ErrorCode::syntax);
    EXPECT_NE(error.message.find(row.part), std::string::npos) << error.message;
    if (row.line > 0) {
      EXPECT_EQ(error.line, row.line);
    }
  }
}

TEST(FeedReader, HostileInputIsReadInOnePass) {
  const auto repeated = [](std::string_view part) {
    std::string text = "<rss><channel>";
    while (text.size() < 1'000'000) text += part;
    return Utf8Text::repaired(text);
  };
  std::string attributes = "<a ";
  for (int i = 0; i < 100'000; ++i) attributes += "a" + std::to_string(i) + "='' ";
  for (const std::string& part :
       {std::string("<item>"), std::string("<item><title>x</title></item>"), std::string("<x></y>"),
        std::string("&bogus;"), std::string("&"), std::string("<![CDATA[<p>"), std::string("<!--"),
        std::string("<title>a"), std::string("<a b='"), attributes + "/>", std::string("\0<", 2)}) {
    SCOPED_TRACE(part.substr(0, 20));
    static_cast<void>(feed_from_xml(repeated(part)));
  }
}

TEST(FeedReader, ALargeFeedIsRead) {
  std::string xml = "<rss><channel>";
  while (xml.size() < 8'000'000) {
    xml +=
        "<item><title>Ferry sinks</title><description>&lt;p&gt;A ferry sank off Lund on Monday "
        "with "
        "ninety passengers, said the police.&lt;/p&gt;</description></item>\n";
  }
  EXPECT_GT(feed_of(xml + "</channel></rss>").items.size(), 40'000U);
}

TEST(FeedReader, AnyBytesAreRead) {
  naive::Dice dice(13);
  const char* const parts[] = {"<rss>",    "<channel>",     "<item>", "</item>", "<title>",
                               "</title>", "&lt;",          "&nbsp;", "text",    "<![CDATA[",
                               "]]>",      "\xC3\xA9",      "<feed>", "<entry>", "<link/>",
                               "</rss>",   "<description>", "<",      "&",       "\n"};
  for (int round = 0; round < 2000; ++round) {
    std::string xml = "<rss><channel>";
    for (unsigned count = dice.below(60); count > 0; --count) xml += parts[dice.below(20)];
    static_cast<void>(feed_from_xml(Utf8Text::repaired(xml)));
  }
}

}  // namespace
}  // namespace newsgloss
