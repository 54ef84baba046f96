#include "compile/entity_xml.hpp"

#include <gmock/gmock.h>

#include "compiled.hpp"

namespace newsgloss {
namespace {

using ::testing::ElementsAre;
using testing::entities_xml;
using testing::Folder;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct ReadFile {
  std::vector<std::string> ids;
  Diagnostics diagnostics;
};

ReadFile read(const std::string& xml) {
  const Folder folder;
  ReadFile result;
  EntityXmlSink sink;
  sink.source = [](Source&&, std::uint32_t) {};
  sink.hide = [&](std::string&& id, std::uint32_t) { result.ids.push_back("hide " + id); };
  sink.prefer = [&](Preference&& one, std::uint32_t) {
    result.ids.push_back("prefer " + one.form);
  };
  sink.entity = [&](Entity&& one, std::vector<Reference>&&, std::uint32_t) {
    result.ids.push_back(one.id);
  };
  const auto done = read_entity_xml(folder.write("a.xml", xml), sink, result.diagnostics);
  if (!done) result.diagnostics.push_back({Severity::error, "", 0, done.error().message});
  return result;
}

struct Row {
  std::string_view about;
  std::string entry;  ///< stands on line 4 and below
  std::uint32_t line;
  std::vector<std::string> said;  ///< parts of the message
};

TEST(EntityXml, SaysWhatStoodThereAndWhatMayStandThere) {
  const std::string name = "<name>A</name>";
  const std::vector<Row> rows = {
      {"a kind that does not exist",
       "<entity id=\"x\" kind=\"persn\">" + name + "</entity>",
       4,
       {"persn", "person, country", "or event"}},
      {"no kind", "<entity id=\"x\">" + name + "</entity>", 4, {"no kind", "person"}},
      {"an id with a capital",
       "<entity id=\"North\" kind=\"country\">" + name + "</entity>",
       4,
       {"North", "small letters"}},
      {"an unknown attribute",
       "<entity id=\"x\" kind=\"person\" sort=\"b\">" + name + "</entity>",
       4,
       {"sort=\"b\"", "wikidata"}},
      {"an unknown element",
       "<entity id=\"x\" kind=\"person\">" + name + "\n<alias>B</alias></entity>",
       5,
       {"<alias>", "form, description"}},
      {"no name", "<entity id=\"x\" kind=\"person\"/>", 4, {"no <name>"}},
      {"two names",
       "<entity id=\"x\" kind=\"person\">" + name + "\n<name>B</name></entity>",
       5,
       {"second <name>", "B"}},
      {"a wrong Wikidata id",
       "<entity id=\"x\" kind=\"person\" wikidata=\"423\">" + name + "</entity>",
       4,
       {"423", "Q423"}},
      {"a weight below zero",
       "<entity id=\"x\" kind=\"person\" weight=\"-1\">" + name + "</entity>",
       4,
       {"-1", "0 or more"}},
      {"a day that does not exist",
       "<entity id=\"x\" kind=\"person\">" + name +
           "\n<description source=\"atlas\" date=\"2025-02-29\">B.</description></entity>",
       5,
       {"2025-02-29", "YYYY-MM-DD"}},
      {"no source",
       "<entity id=\"x\" kind=\"person\">" + name +
           "\n<description date=\"2025\">B.</description></entity>",
       5,
       {"no source", "<source>"}},
      {"no figure",
       "<entity id=\"x\" kind=\"person\">" + name +
           "\n<fact type=\"age\" source=\"atlas\" date=\"2025\"/></entity>",
       5,
       {"value, or low and high"}},
      {"a figure that is none",
       "<entity id=\"x\" kind=\"person\">" + name +
           "\n<fact type=\"age\" value=\"1,000\" source=\"atlas\" date=\"2025\"/></entity>",
       5,
       {"1,000", "a number such as"}},
      {"a range upside down",
       "<entity id=\"x\" kind=\"person\">" + name +
           "\n<fact type=\"age\" low=\"9\" high=\"3\" source=\"atlas\" date=\"2025\"/></entity>",
       5,
       {"low or more"}},
      {"an unknown relation",
       "<entity id=\"x\" kind=\"person\">" + name +
           "\n<relation type=\"friend\" to=\"y\" source=\"atlas\" date=\"2025\"/></entity>",
       5,
       {"friend", "country, capital"}},
      {"an end before the beginning",
       "<entity id=\"x\" kind=\"person\">" + name +
           "\n<office title=\"King\" of=\"y\" since=\"2020\" until=\"2019\" source=\"atlas\" "
           "date=\"2025\"/></entity>",
       5,
       {"until=\"2019\"", "later"}},
      {"a form without a letter",
       "<entity id=\"x\" kind=\"person\">" + name + "\n<form>!!</form></entity>",
       5,
       {"!!", "a letter or a digit"}},
      {"a prior above one",
       "<entity id=\"x\" kind=\"person\">" + name + "\n<form prior=\"1.5\">B</form></entity>",
       5,
       {"1.5", "0 to 1"}},
      {"a language that is none",
       "<entity id=\"x\" kind=\"person\">" + name + "\n<name lang=\"German\">B</name></entity>",
       5,
       {"German", "de"}},
      {"text between elements",
       "<entity id=\"x\" kind=\"person\">" + name + "\nhello</entity>",
       5,
       {"hello", "elements"}},
      {"an element in a name",
       "<entity id=\"x\" kind=\"person\"><name>A<b>B</b></name></entity>",
       4,
       {"<b>", "only text"}},
      {"an unknown entry", "<person id=\"x\"/>", 4, {"<person>", "<entity>"}},
      {"nobody to hide", "<hide/>", 4, {"no id"}},
      {"nobody named", "<prefer form=\"B\"/>", 4, {"no entity", "nobody"}},
  };
  for (const Row& row : rows) {
    const ReadFile file = read(entities_xml(
        row.entry + "\n<entity id=\"good\" kind=\"place\"><name>Good</name></entity>"));
    EXPECT_THAT(file.ids, ElementsAre("good")) << row.about;
    ASSERT_EQ(file.diagnostics.size(), 1U) << row.about;
    EXPECT_EQ(file.diagnostics[0].line, row.line) << row.about;
    for (const std::string& part : row.said)
      EXPECT_THAT(file.diagnostics[0].message, HasSubstr(part)) << row.about;
  }
}

TEST(EntityXml, TellsAllMistakesOfAnEntryAndOfAFile) {
  const ReadFile file =
      read(entities_xml("<entity id=\"A\" kind=\"b\"><name>A</name></entity>\n<entity id=\"ok\" "
                        "kind=\"place\"><name>Ok</name></entity>\n"
                        "<entity id=\"c\" kind=\"d\"><name>C</name></entity>"));
  EXPECT_THAT(file.ids, ElementsAre("ok"));
  EXPECT_EQ(file.diagnostics.size(), 3U);
}

TEST(EntityXml, CountsLinesBeyondSixtyFiveThousand) {
  std::string entries;
  for (int i = 0; i < 35000; ++i) entries += "<hide\nid=\"a\"/>\n";
  const ReadFile file =
      read(entities_xml(entries + "<entity id=\"x\" kind=\"y\">\n<name>A</name></entity>\n\n\n"
                                  "<entity id=\"z\" kind=\"y\"/>"));
  ASSERT_EQ(file.diagnostics.size(), 2U);
  EXPECT_EQ(file.diagnostics[0].line, 70004U);
  EXPECT_EQ(file.diagnostics[1].line, 70008U);
}

TEST(EntityXml, RefusesADoctypeWhateverItHolds) {
  const std::vector<std::string> documents = {
      "<!DOCTYPE entities><entities version=\"1\"/>",
      "<?xml version=\"1.0\"?>\n<!-- <a> -->\n<!DOCTYPE entities [<!ENTITY a \"ha\"><!ENTITY b "
      "\"&a;&a;&a;&a;&a;&a;&a;&a;\">"
      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<entities version=\"1\"><entity id=\"x\" "
      "kind=\"place\"><name>&c;</name></entity></entities>",
      "<!DOCTYPE entities SYSTEM \"file:///etc/passwd\"><entities version=\"1\"/>",
      "<!DOCTYPE entities [<!ENTITY % p SYSTEM \"http://127.0.0.1/x\"> %p;]><entities "
      "version=\"1\"/>",
  };
  for (const std::string& document : documents) {
    const ReadFile file = read(document);
    EXPECT_THAT(file.ids, IsEmpty());
    ASSERT_EQ(file.diagnostics.size(), 1U) << document;
    EXPECT_THAT(file.diagnostics[0].message, HasSubstr("DOCTYPE")) << document;
  }
}

TEST(EntityXml, KeepsWhatStandsWellBeforeBrokenXml) {
  std::string entries;
  for (int i = 0; i < 100; ++i) entries += "<hide id=\"a\"/>\n";
  const ReadFile file =
      read(entities_xml(entries + "<entity id=\"y\" kind=\"place\"><name>B</nam></entity>"));
  EXPECT_GT(file.ids.size(), 50U);
  ASSERT_EQ(file.diagnostics.size(), 1U);
  EXPECT_EQ(file.diagnostics[0].line, 104U);
  EXPECT_THAT(file.diagnostics[0].message, HasSubstr("well-formed"));
}

TEST(EntityXml, SaysWhatAFileShouldBe) {
  for (const char* document :
       {"", "hello", "<html/>", "<entities/>", "<entities version=\"2\"/>", "\x1f\x8b\x08"}) {
    EXPECT_EQ(read(document).diagnostics.size(), 1U) << document;
  }
  Diagnostics none;
  EXPECT_EQ(read_entity_xml("/nowhere/at-all.xml", {}, none).error().code, ErrorCode::io);
}

TEST(EntityXml, TellsTheFirstObjectionOfTheSchema) {
  const Folder folder;
  const std::string schema =
      folder.write("s.rng",
                   "<element name=\"entities\" "
                   "xmlns=\"http://relaxng.org/ns/structure/1.0\"><attribute name=\"version\"/>"
                   "<zeroOrMore><element name=\"hide\"><attribute "
                   "name=\"id\"/></element></zeroOrMore></element>");
  Diagnostics diagnostics;
  ASSERT_TRUE(
      check_schema(folder.write("good.xml", "<entities version=\"1\"><hide id=\"a\"/></entities>"),
                   schema, diagnostics));
  EXPECT_THAT(diagnostics, IsEmpty());
  ASSERT_TRUE(check_schema(folder.write("bad.xml", "<entities version=\"1\">\n<hide/></entities>"),
                           schema, diagnostics));
  ASSERT_EQ(diagnostics.size(), 1U);
  EXPECT_THAT(diagnostics[0].message, HasSubstr("schema"));
  EXPECT_FALSE(check_schema(folder.at("good.xml"), folder.write("no.rng", "<x/>"), diagnostics));
}

}  // namespace
}  // namespace newsgloss
