#include "feeds/opml.hpp"

#include <gmock/gmock.h>

#include <string>

namespace newsgloss {
namespace {

using testing::HasSubstr;

TEST(Opml, KeepsWhatAnotherProgramWrote) {
  const std::string file = R"(<opml version="1.0" xmlns:x="urn:other" xmlns:ng="urn:taken">
<head><title>My feeds</title><x:state kind="open"/></head>
<body><outline text="A &amp; B" x:colour="red" ng:mine="1" sortColumn="time"/></body></opml>)";
  const auto first = read_opml(file);
  ASSERT_TRUE(first) << first.error().message;
  const auto written = write_opml(*first);
  EXPECT_THAT(written, HasSubstr("<title>My feeds</title>"));
  EXPECT_THAT(written, HasSubstr("<x:state kind=\"open\"/>"));
  EXPECT_THAT(written, HasSubstr("text=\"A &amp; B\" x:colour=\"red\" ng0:mine=\"1\""));
  const auto second = read_opml(written);
  ASSERT_TRUE(second) << second.error().message;
  EXPECT_EQ(*first, *second);
}

TEST(Opml, KnowsItsOwnAttributesUnderAnyPrefix) {
  const auto opml = read_opml(R"(<opml xmlns:gloss="urn:newsgloss:feeds"><body>
<outline gloss:actors="off"/></body></opml>)");
  ASSERT_TRUE(opml) << opml.error().message;
  EXPECT_EQ(opml->children[0].children[0].attribute("ng:actors"), "off");
}

TEST(Opml, WritesNothingThatXmlCannotHold) {
  const auto opml = read_opml("");
  ASSERT_TRUE(opml);
  auto list = *opml;
  const std::string title =
      "tab\t line\n <b> \"q\" \x01 \xFF \xED\xA0\x80 \xEF\xBF\xBF caf\xC3\xA9 \xF0\x9F\x97\x9E";
  list.children[1].children.push_back({"outline", {{"text", title}}, {}, {}});
  const auto again = read_opml(write_opml(list));
  ASSERT_TRUE(again) << again.error().message;
  const std::string bad = "\xEF\xBF\xBD";
  EXPECT_EQ(again->children[1].children[0].attribute("text"),
            "tab\t line\n <b> \"q\" " + bad + " " + bad + " " + bad + bad + bad + " " + bad + bad +
                bad + " caf\xC3\xA9 \xF0\x9F\x97\x9E");
}

TEST(Opml, ReadsOtherCharsets) {
  const auto opml = read_opml(
      "<?xml version='1.0' encoding='ISO-8859-1'?><opml><body><outline text='Z\xFCrich'/></body>"
      "</opml>");
  ASSERT_TRUE(opml) << opml.error().message;
  EXPECT_EQ(opml->children[0].children[0].attribute("text"), "Z\xC3\xBCrich");
}

struct BadRow {
  const char* bytes;
  const char* message;
  std::uint32_t line;
};

class BadOpml : public testing::TestWithParam<BadRow> {};

TEST_P(BadOpml, IsRefusedWithItsPlace) {
  const auto opml = read_opml(GetParam().bytes);
  ASSERT_FALSE(opml);
  EXPECT_EQ(opml.error().code, ErrorCode::syntax);
  EXPECT_THAT(opml.error().message, HasSubstr(GetParam().message));
  EXPECT_EQ(opml.error().line, GetParam().line);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, BadOpml,
    testing::Values(
        BadRow{"<rss><channel/></rss>", "begins with <rss>", 1},
        BadRow{"<opml><head/></opml>", "a <body> was expected", 1},
        BadRow{"<opml>\n<body>\n<outline text=1/></body></opml>", "not a feed list", 3},
        BadRow{"<opml><body>", "not a feed list", 1},
        BadRow{"no list at all", "not a feed list", 1},
        BadRow{"<!DOCTYPE opml [<!ENTITY a 'b'>]><opml><body>&a;</body></opml>", "DOCTYPE", 1},
        BadRow{"<!DOCTYPE opml SYSTEM 'file:///etc/hostname'><opml><body/></opml>", "DOCTYPE", 1}));

}  // namespace
}  // namespace newsgloss
