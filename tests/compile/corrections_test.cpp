#include "compile/corrections.hpp"

#include <gmock/gmock.h>

#include "compiled.hpp"

namespace newsgloss {
namespace {

using testing::Compiled;
using ::testing::ElementsAre;
using testing::Folder;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Corrections, MakeTheFileAndItsFolder) {
  const Folder folder;
  const std::string path = folder.at("mine/corrections.xml");
  ASSERT_TRUE(add_correction(path, {"Ashford", "ashford-town", ""}));
  ASSERT_TRUE(add_correction(path, {"Dr & Sons", "", "harbour pilot"}));
  EXPECT_EQ(folder.read("mine/corrections.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<entities version=\"1\">\n"
            "<prefer form=\"Ashford\" entity=\"ashford-town\"/>\n"
            "<prefer form=\"Dr &amp; Sons\" entity=\"\" context=\"harbour pilot\"/>\n"
            "</entities>\n");
  const auto all = read_corrections(path);
  ASSERT_TRUE(all);
  EXPECT_THAT(*all, ElementsAre(Preference{"Ashford", "ashford-town", ""},
                                Preference{"Dr & Sons", "", "harbour pilot"}));
}

TEST(Corrections, ReplaceOneOfTheSameFormAndContext) {
  const Folder folder;
  const std::string path = folder.at("mine.xml");
  ASSERT_TRUE(add_correction(path, {"Ashford", "ashford-town", ""}));
  ASSERT_TRUE(add_correction(path, {"Ashford", "", "cricket"}));
  ASSERT_TRUE(add_correction(path, {" Ashford ", "ashford-club", ""}));
  EXPECT_THAT(*read_corrections(path), ElementsAre(Preference{"Ashford", "ashford-club", ""},
                                                   Preference{"Ashford", "", "cricket"}));
}

TEST(Corrections, LeaveEverythingElseAsItStands) {
  const Folder folder;
  const std::string before = testing::entities_xml(
      "<!-- mine -->\n  <entity id=\"my:pier\" kind=\"place\"><name>Old Pier</name></entity>");
  const std::string path = folder.write("mine.xml", before);
  ASSERT_TRUE(add_correction(path, {"Pier", "my:pier", ""}));
  EXPECT_THAT(folder.read("mine.xml"), HasSubstr("<!-- mine -->\n  <entity id=\"my:pier\""));
  ASSERT_TRUE(remove_correction(path, "Pier", ""));
  EXPECT_EQ(folder.read("mine.xml").size(), before.size() + sizeof " encoding=\"UTF-8\"" - 1);
  EXPECT_THAT(*read_corrections(path), IsEmpty());
}

TEST(Corrections, RefuseWhatNoTextHasAndWhatIsNoEntityFile) {
  const Folder folder;
  struct Row {
    const char* file;
    Preference correction;
    ErrorCode code;
    const char* message;
  };
  const Row rows[] = {
      {"", {"...", "pier", ""}, ErrorCode::invalid_argument, "a letter or a digit"},
      {"", {"Pier", "Old Pier", ""}, ErrorCode::invalid_argument, "no entity's id"},
      {"",
       {"Pi\x01"
        "er",
        "pier", ""},
       ErrorCode::invalid_utf8,
       "UTF-8"},
      {"", {"Pi\xff", "pier", ""}, ErrorCode::invalid_utf8, "UTF-8"},
      {"<entities", {"Pier", "pier", ""}, ErrorCode::syntax, "file.xml:1: not an entity file"},
      {"<feeds/>", {"Pier", "pier", ""}, ErrorCode::syntax, "begin with <entities>"},
      {"<!DOCTYPE a [<!ENTITY b \"c\">]><entities/>",
       {"Pier", "pier", ""},
       ErrorCode::syntax,
       "DOCTYPE"},
  };
  for (const Row& row : rows) {
    const std::string path = folder.write("file.xml", row.file);
    const auto added = add_correction(path, row.correction);
    ASSERT_FALSE(added) << row.message;
    EXPECT_EQ(added.error().code, row.code) << row.message;
    EXPECT_THAT(added.error().message, HasSubstr(row.message));
    EXPECT_EQ(folder.read("file.xml"), row.file);
  }
  EXPECT_EQ(remove_correction(folder.at("none.xml"), "Pier", "").error().code,
            ErrorCode::not_found);
}

TEST(Corrections, AreALayer) {
  const Folder folder;
  const std::string bundle = folder.write(
      "bundle.xml", testing::entities_xml(
                        "<entity id=\"pier\" kind=\"place\"><name>Pier</name></entity>"
                        "<entity id=\"club\" kind=\"organisation\"><name>Pier</name></entity>"));
  const std::string mine = folder.at("mine.xml");
  ASSERT_TRUE(add_correction(mine, {"Pier", "club", ""}));
  const std::vector<LayerFiles> layers = {{bundle}, {mine}};
  const auto cached = cached_entities(layers, folder.at("cache"));
  ASSERT_TRUE(cached) << cached.error().message;
  const auto file = EntityFile::open(cached->path);
  ASSERT_TRUE(file);
  std::vector<FormSpan> spans;
  (*file)->match("The Pier", spans);
  ASSERT_EQ(spans.size(), 1U);
  const FormMeaning& first = (*file)->meanings(spans[0].form)[0];
  EXPECT_TRUE(first.preferred);
  EXPECT_EQ(first.entity, (*file)->find("club"));
}

}  // namespace
}  // namespace newsgloss
