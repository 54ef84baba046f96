#include "hosts/shared/overlay_host.hpp"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "small_engine.hpp"

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::json;

const Reader kReader = {"en_GB", {2026, 11, 22, {}}};
const Article kArticle = {
    "Talks resume", "Harbour Post", "https://example.org/talks", "en", {2026, 11, 20, {}}};

Json scan(int gen, const Json& texts) {
  Json blocks = Json::array();
  for (const Json& text : texts) blocks.push_back({{"kind", "paragraph"}, {"text", text}});
  return {{"v", 1}, {"type", "scan"}, {"gen", gen}, {"lang", ""}, {"blocks", blocks}};
}

class OverlayHostTest : public testing::Test {
 protected:
  Json answer(const Json& request) {
    const std::string text = host.answer(request.dump(), kArticle);
    return text.empty() ? Json() : Json::parse(text);
  }
  OverlayHost host = std::move(OverlayHost::open(small_entity_file(), kReader).value());
};

TEST_F(OverlayHostTest, MarksCountInUnitsOfTheScript) {
  const Json marks = answer(scan(7, {"🌊 é: Freedonia has 14,000 boats."}));
  EXPECT_EQ(marks["type"], "marks");
  EXPECT_EQ(marks["gen"], 7);
  const Json first = marks["marks"].at(0);
  EXPECT_EQ(first[0], 0);
  EXPECT_EQ(first[1], 6) << "the wave takes two units, the letter one";
  EXPECT_EQ(first[2], 15);
  EXPECT_EQ(first[3], "actor");
  EXPECT_EQ(first[6], "country");
  EXPECT_EQ(marks["marks"].at(1)[3], "number");
  EXPECT_EQ(marks["marks"].at(1)[6], "");
}

TEST_F(OverlayHostTest, GivesTheCardOfAMark) {
  const Json marks =
      answer(scan(1, {"Freedonia has 14,000 boats.", "Freedonia is small."}))["marks"];
  const Json actor = answer({{"v", 1}, {"type", "card"}, {"gen", 1}, {"card", marks[0][4]}});
  EXPECT_EQ(actor["title"], "Freedonia");
  EXPECT_EQ(actor["kind"], "actor");
  EXPECT_EQ(actor["subtitle"], "Country");
  EXPECT_EQ(actor["lang"], "en");
  EXPECT_EQ(actor["labels"]["mentions"], "2 mentions");
  EXPECT_EQ(actor["marks"], Json({0, 2}));
  const Json number = answer({{"v", 1}, {"type", "card"}, {"gen", 1}, {"card", marks[1][4]}});
  EXPECT_EQ(number["kind"], "number");
  EXPECT_EQ(number["subtitle"], "14,000");
  EXPECT_EQ(number["labels"]["mentions"], "");
  EXPECT_EQ(
      number["citation"],
      "14,000 boats: “Freedonia has 14,000 boats.” Talks resume, Harbour Post, 20 November 2026, "
      "https://example.org/talks");
}

TEST_F(OverlayHostTest, AnswersOnlyForTheArticleOnScreen) {
  answer(scan(1, {"Freedonia has 14,000 boats."}));
  answer(scan(2, {"Nothing is named."}));
  EXPECT_EQ(answer({{"v", 1}, {"type", "card"}, {"gen", 1}, {"card", 0}}), nullptr);
  const Json trouble = answer({{"v", 1}, {"type", "card"}, {"gen", 2}, {"card", 0}});
  EXPECT_EQ(trouble["type"], "trouble");
  EXPECT_EQ(trouble["status"], NEWSGLOSS_NOT_FOUND);
}

TEST_F(OverlayHostTest, WhatIsNoQuestionGetsNoAnswer) {
  EXPECT_EQ(answer({{"v", 1}, {"type", "painted"}, {"gen", 1}, {"marks", 3}}), nullptr);
  EXPECT_EQ(answer({{"v", 2}, {"type", "scan"}}), nullptr)
      << "a protocol that this version does not know";
}

TEST_F(OverlayHostTest, DamagedMessagesAreToldAndDoNoHarm) {
  for (const char* text : {"", "{", "[]", "{\"v\":1,\"type\":\"scan\"}", "{\"v\":\"one\"}",
                           "{\"v\":1,\"type\":\"scan\",\"gen\":1,\"blocks\":[{\"text\":5}]}"}) {
    const std::string told = host.answer(text, kArticle);
    EXPECT_EQ(Json::parse(told)["type"], "trouble") << text;
  }
  EXPECT_EQ(answer(scan(3, {"Freedonia."}))["marks"].size(), 1U);
}

TEST(OverlayHost, TellsWhyAnEntityFileCouldNotBeOpened) {
  const auto host = OverlayHost::open("/nowhere/entities.ngl", kReader);
  ASSERT_FALSE(host.has_value());
  EXPECT_EQ(host.error().status, NEWSGLOSS_IO);
  EXPECT_THAT(host.error().message, testing::HasSubstr("/nowhere/entities.ngl"));
}

}  // namespace
}  // namespace newsgloss::hosts
