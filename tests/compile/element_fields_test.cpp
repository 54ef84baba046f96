#include "compile/element_fields.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using Attributes = std::vector<std::pair<std::string, std::string>>;
enum class Colour { red, green, blue };
constexpr std::array<std::string_view, 3> kColours = {"red", "green", "blue"};

/// What a reader asks of the one attribute "it", and what is complained of.
struct FieldRow {
  const char* what;
  Attributes attributes;
  void (*ask)(ElementFields& fields);
  std::vector<const char*> said;  ///< parts of the complaints
};

class ElementFieldsTest : public ::testing::TestWithParam<FieldRow> {};

TEST_P(ElementFieldsTest, WhatMayNotStandThereIsToldWithItsLine) {
  const auto& [what, attributes, ask, said] = GetParam();
  const std::string path = "mine.xml";
  const XmlElement element{"pier", 7, true, attributes};
  Diagnostics diagnostics;
  Complaints complaints(path, diagnostics);
  ElementFields fields(element, {"it", "lang"}, complaints);
  ask(fields);
  ASSERT_EQ(diagnostics.size(), said.size()) << what;
  EXPECT_EQ(complaints.count(), said.size()) << what;
  for (std::size_t i = 0; i < said.size(); ++i) {
    EXPECT_THAT(diagnostics[i].message, HasSubstr(said[i])) << what;
    EXPECT_EQ(diagnostics[i].line, 7U) << what;
    EXPECT_EQ(diagnostics[i].file, path) << what;
  }
}

const FieldRow kRows[] = {
    {"nothing asked", {}, [](ElementFields&) {}, {}},
    {"an unknown attribute", {{"size", "2"}}, [](ElementFields&) {}, {"it may have it or lang"}},
    {"required and there",
     {{"it", "x"}},
     [](ElementFields& f) { EXPECT_EQ(f.required("it", "a word"), "x"); },
     {}},
    {"required and missing",
     {},
     [](ElementFields& f) { EXPECT_EQ(f.required("it", "a word"), ""); },
     {"<pier> has no it; it needs a word"}},
    {"required and empty",
     {{"it", ""}},
     [](ElementFields& f) { f.required("it", "a word"); },
     {"it=\"\""}},
    {"an id",
     {{"it", "my:pier-2"}},
     [](ElementFields& f) { EXPECT_EQ(f.required_id("it"), "my:pier-2"); },
     {}},
    {"no id", {{"it", "Pier 2"}}, [](ElementFields& f) { f.required_id("it"); }, {"Pier 2"}},
    {"a month",
     {{"it", "2026-11"}},
     [](ElementFields& f) {
       EXPECT_EQ(f.required_date("it"), (Date{2026, 11, 0}));
     },
     {}},
    {"no date asked for", {}, [](ElementFields& f) { EXPECT_EQ(f.date("it"), std::nullopt); }, {}},
    {"a date that is none", {{"it", "2026-13"}}, [](ElementFields& f) { f.date("it"); }, {"YYYY"}},
    {"a date that is missing", {}, [](ElementFields& f) { f.required_date("it"); }, {"no it"}},
    {"a number", {{"it", "0.25"}}, [](ElementFields& f) { EXPECT_EQ(f.real("it"), 0.25); }, {}},
    {"a number with words",
     {{"it", "3 million"}},
     [](ElementFields& f) { EXPECT_EQ(f.real("it"), std::nullopt); },
     {"3 million"}},
    {"a language",
     {{"lang", "zh-Hant"}},
     [](ElementFields& f) { EXPECT_EQ(f.language("en"), "zh-Hant"); },
     {}},
    {"the language otherwise", {}, [](ElementFields& f) { EXPECT_EQ(f.language("en"), "en"); }, {}},
    {"a language that is none",
     {{"lang", "German!"}},
     [](ElementFields& f) { f.language("en"); },
     {"German!"}},
    {"a choice",
     {{"it", "blue"}},
     [](ElementFields& f) { EXPECT_EQ(f.choice<Colour>("it", kColours), Colour::blue); },
     {}},
    {"a choice left open",
     {},
     [](ElementFields& f) {
       EXPECT_EQ(f.choice<Colour>("it", kColours, Colour::green), Colour::green);
     },
     {}},
    {"a choice that must be made",
     {},
     [](ElementFields& f) { f.choice<Colour>("it", kColours); },
     {"red, green or blue"}},
    {"no such choice",
     {{"it", "pink"}},
     [](ElementFields& f) { f.choice<Colour>("it", kColours, Colour::red); },
     {"it=\"pink\""}}};

INSTANTIATE_TEST_SUITE_P(Compile, ElementFieldsTest, ::testing::ValuesIn(kRows));

}  // namespace
}  // namespace newsgloss
