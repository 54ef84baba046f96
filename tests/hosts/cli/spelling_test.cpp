#include "hosts/cli/import/spelling.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

struct Row {
  std::string text, expected;
};

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

TEST(Spelling, MakesFormsThatTextsCanHold) {
  const std::vector<Row> rows = {
      {"Sample", "Sample"},
      {"  Sample \t\n Board ", "Sample Board"},
      {"“Sample”", "Sample"},
      {"(Sample)", "Sample"},
      {"Sample Inc.", "Sample Inc."},
      {"Sample\u0001!", "Sample"},
      {"样本国", "样本国"},
      {"عينة", "عينة"},
      {"!?", ""},
      {"", ""},
      {repeated("word ", 41), ""},
      {repeated("样", 41), ""},
      {repeated("x", 1001), ""},
      {"A" + repeated("-", 40) + "B", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(as_form(row.text), row.expected) << row.text;
}

TEST(Spelling, CutsDescriptionsBetweenWords) {
  const std::string fits = repeated("twelve bytes", 10);
  EXPECT_EQ(as_description(fits), fits);
  EXPECT_EQ(as_description(repeated("éàü ", 40)), repeated("éàü ", 28) + "éàü…");
  EXPECT_EQ(as_description(repeated("x", 200)), repeated("x", 119) + "…");
}

TEST(Spelling, MakesIdsOfAnyScript) {
  const std::vector<Row> rows = {
      {"Ĝis la!", "gis-la"}, {"Самплония", "samplonia"}, {"--", ""}, {"A  B", "a-b"}};
  for (const Row& row : rows) EXPECT_EQ(as_id(row.text), row.expected) << row.text;
}

TEST(Spelling, KnowsAbbreviations) {
  for (const char* good : {"UN", "UNESCO", "U.S.", "G20A", "A&B"})
    EXPECT_TRUE(is_abbreviation(good)) << good;
  for (const char* bad : {"Un", "A", "UNITEDNATIONS", "ООН", "U S", ""})
    EXPECT_FALSE(is_abbreviation(bad)) << bad;
}

TEST(Spelling, AddsAFormOnce) {
  Draft draft;
  draft.kind = "person";
  ASSERT_TRUE(set_name(draft, "Ada Sampleford", "en"));
  add_form(draft, "Ada Sampleford", "de");
  add_form(draft, "Ada S.", "de", true);
  add_form(draft, "...", "de");
  ASSERT_EQ(draft.forms.size(), 2U);
  EXPECT_EQ(draft.forms[0], (DraftForm{"Ada Sampleford", "name", "mul", false, false}));
  EXPECT_EQ(draft.forms[1], (DraftForm{"Ada S.", "alias", "de", true, true}));
}

}  // namespace
}  // namespace newsgloss::hosts
