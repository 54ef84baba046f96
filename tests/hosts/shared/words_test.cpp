#include "hosts/shared/words.hpp"

#include <gmock/gmock.h>

namespace newsgloss::hosts {
namespace {

CardArgument text(const char* words) {
  CardArgument made;
  made.text = words;
  return made;
}

CardArgument of_kind(newsgloss_argument_kind kind, const char* words = "") {
  CardArgument made = text(words);
  made.kind = kind;
  return made;
}

CardArgument words(const char* said) {
  return of_kind(NEWSGLOSS_ARGUMENT_WORDS, said);
}

CardArgument entity(const char* name, const char* id = "") {
  CardArgument made = of_kind(NEWSGLOSS_ARGUMENT_ENTITY, name);
  made.entity_id = id;
  return made;
}

CardArgument code(newsgloss_argument_kind kind, std::int32_t number) {
  CardArgument made = of_kind(kind);
  made.code = number;
  return made;
}

CardArgument number(double low, double high, const char* unit = "", const char* unit_id = "") {
  CardArgument made = of_kind(NEWSGLOSS_ARGUMENT_NUMBER, unit);
  made.amount = {low, high, unit_id};
  return made;
}

CardArgument day(newsgloss_date date) {
  CardArgument made = of_kind(NEWSGLOSS_ARGUMENT_DATE);
  made.date = date;
  return made;
}

CardRow row(newsgloss_message message, std::vector<CardArgument> arguments) {
  CardRow made;
  made.message = message;
  made.arguments = std::move(arguments);
  return made;
}

CardWords worded(newsgloss_card_kind kind, std::vector<CardRow> rows) {
  CardData card;
  card.kind = kind;
  card.title = "Tromsø";
  card.rows = std::move(rows);
  return words_of(card, Formats("en_GB"));
}

/// "label: text" of a row on an entity's card.
std::string line_of(CardRow said, newsgloss_card_kind kind = NEWSGLOSS_CARD_ENTITY) {
  const CardWords card = worded(kind, {std::move(said)});
  return card.lines.empty() ? "" : card.lines[0].label + ": " + card.lines[0].text;
}

TEST(Words, TellTheKindByItsRefinement) {
  const auto subtitle = [](std::int32_t kind, const char* refinement) {
    return worded(NEWSGLOSS_CARD_ENTITY,
                  {row(NEWSGLOSS_KIND_OF, {code(NEWSGLOSS_ARGUMENT_KIND, kind), text(refinement)})})
        .subtitle;
  };
  EXPECT_EQ(subtitle(NEWSGLOSS_COUNTRY, ""), "Country");
  EXPECT_EQ(subtitle(NEWSGLOSS_PLACE, "city"), "City");
  EXPECT_EQ(subtitle(NEWSGLOSS_PLACE, "fishing-ground"), "Fishing ground")
      << "a word that we do not know";
  EXPECT_EQ(subtitle(99, ""), "") << "a kind of a later version";
}

TEST(Words, OfRowsOnAnEntity) {
  struct Row {
    CardRow said;
    const char* line;
  };
  const newsgloss_date none{};
  const Row rows[] = {
      {row(NEWSGLOSS_DESCRIBED_AS, {text("Town in Norway.")}), ": Town in Norway."},
      {row(NEWSGLOSS_DESCRIBED_AS, {text("Tromsø.")}), ""},
      {row(NEWSGLOSS_HELD_OFFICE,
           {text("Mayor"), entity("Tromsø"), day({2019, 10, 0, {}}), day(none)}),
       "Office: Mayor, Tromsø, since October 2019"},
      {row(NEWSGLOSS_HELD_OFFICE,
           {text("Mayor"), entity(""), day({2015, 0, 0, {}}), day({2019, 0, 0, {}})}),
       "Office: Mayor, 2015 to 2019"},
      {row(NEWSGLOSS_HELD_OFFICE,
           {text("Mayor"), entity("Tromsø"), day(none), day({2019, 0, 0, {}})}),
       "Office: Mayor, Tromsø, until 2019"},
      {row(NEWSGLOSS_HELD_OFFICE,
           {text("Mayor of Tromsø"), entity("Tromsø"), day(none), day(none)}),
       "Office: Mayor of Tromsø"},
      {row(NEWSGLOSS_RELATED_AS, {text("part-of"), entity("Troms")}), "Part of: Troms"},
      {row(NEWSGLOSS_FACT_IS, {text("population"), number(78745, 78745, "person")}),
       "Population: 78,745"},
      {row(NEWSGLOSS_FACT_IS, {text("founded"), number(1794, 1794, "year")}), "Founded: 1794"},
      {row(NEWSGLOSS_FACT_IS, {text("gdp"), number(2.5e9, 2.5e9, "US dollar")}),
       "Gross domestic product: 2.5 billion US dollars"},
      {row(NEWSGLOSS_HERE_STANDS_FOR, {entity("Oslo"), entity("Government of Norway")}),
       "Here: Oslo stands for it"},
      {row(NEWSGLOSS_UNDERSTOOD_FROM, {words("president")}), "Here: understood from “president”"},
      {row(NEWSGLOSS_INTRODUCED_AS, {words("the harbour master")}), ": “the harbour master”"},
      {row(77, {text("of a later version")}), ""},
      {row(NEWSGLOSS_DESCRIBED_AS, {}), ""},
  };
  for (const Row& each : rows) EXPECT_EQ(line_of(each.said), each.line);
}

TEST(Words, ShowNoMoreFactsThanAGlanceTakes) {
  std::vector<CardRow> facts(10, row(NEWSGLOSS_FACT_IS, {text("population"), number(1, 1)}));
  EXPECT_EQ(worded(NEWSGLOSS_CARD_ENTITY, facts).lines.size(), kMostFacts);
}

TEST(Words, TakeNoMoreFactsOnceTheCardIsFull) {
  const std::string name(200, 'x');
  std::vector<CardRow> facts(6, row(NEWSGLOSS_RELATED_AS, {text("part-of"), entity(name.c_str())}));
  EXPECT_EQ(worded(NEWSGLOSS_CARD_ENTITY, facts).lines.size(), 3U);
}

TEST(Words, CutWhatTheArticleSaysAtLength) {
  std::string long_words;
  for (int i = 0; i < 30; ++i) long_words += "größer ";
  const CardLine line = worded(NEWSGLOSS_CARD_UNKNOWN_ACTOR,
                               {row(NEWSGLOSS_INTRODUCED_AS, {words(long_words.c_str())})})
                            .lines.at(0);
  EXPECT_TRUE(line.text.ends_with("größer…”")) << line.text;
  EXPECT_LT(line.text.size(), 170U);
}

TEST(Words, SayWhoseLanguageTheyAreIn) {
  struct Row {
    newsgloss_card_kind kind;
    CardRow said;
    Tongue tongue;
  };
  CardArgument readers = entity("Norwegen");
  readers.is_translated = true;
  const Row rows[] = {
      {NEWSGLOSS_CARD_ENTITY, row(NEWSGLOSS_DESCRIBED_AS, {text("Town.")}), Tongue::entity_file},
      {NEWSGLOSS_CARD_ENTITY, row(NEWSGLOSS_RELATED_AS, {text("part-of"), entity("Troms")}),
       Tongue::entity_file},
      {NEWSGLOSS_CARD_ENTITY, row(NEWSGLOSS_RELATED_AS, {text("part-of"), readers}),
       Tongue::reader},
      {NEWSGLOSS_CARD_ENTITY, row(NEWSGLOSS_FACT_IS, {text("population"), number(5, 5)}),
       Tongue::reader},
      {NEWSGLOSS_CARD_UNKNOWN_ACTOR, row(NEWSGLOSS_INTRODUCED_AS, {words("the master")}),
       Tongue::article},
      {NEWSGLOSS_CARD_CLAIM, row(NEWSGLOSS_COUNTS, {words("boats")}), Tongue::article},
  };
  for (const Row& each : rows)
    EXPECT_EQ(worded(each.kind, {each.said}).lines.at(0).tongue, each.tongue);
}

TEST(Words, TellSourceAndDayOfAFact) {
  CardRow fact = row(NEWSGLOSS_FACT_IS, {text("population"), number(78745, 78745)});
  fact.source = "Statistics Norway";
  fact.date = {2024, 1, 1, {}};
  fact.old = true;
  const CardLine line = worded(NEWSGLOSS_CARD_ENTITY, {fact}).lines.at(0);
  EXPECT_EQ(line.source, "Statistics Norway");
  EXPECT_EQ(line.month, "Jan 2024");
  EXPECT_TRUE(line.old);
  EXPECT_EQ(provenance_words(line), "Statistics Norway, 1 January 2024, may be out of date");
}

TEST(Words, ADayOfFoundingDoesNotGrowOld) {
  CardRow founded = row(NEWSGLOSS_FACT_IS, {text("founded"), number(1794, 1794)});
  founded.date = {1794, 0, 0, {}};
  founded.old = true;
  const CardLine line = worded(NEWSGLOSS_CARD_ENTITY, {founded}).lines.at(0);
  EXPECT_FALSE(line.old);
  EXPECT_EQ(line.month, "") << "it stands there already";
}

TEST(Words, ValueOfAClaimWithItsBound) {
  const auto subtitle = [](newsgloss_change change, CardArgument value) {
    return worded(NEWSGLOSS_CARD_CLAIM,
                  {row(NEWSGLOSS_VALUE_IS, {std::move(value), words("")}),
                   row(NEWSGLOSS_BOUNDED_BY,
                       {code(NEWSGLOSS_ARGUMENT_CHANGE, change), words("up to")})})
        .subtitle;
  };
  EXPECT_EQ(subtitle(NEWSGLOSS_EQUAL, number(14000, 14000)), "14,000");
  EXPECT_EQ(subtitle(NEWSGLOSS_ABOUT, number(14000, 14000)), "about 14,000");
  EXPECT_EQ(subtitle(NEWSGLOSS_BELOW, number(50, 50, "", "percent")), "at most 50%");
  EXPECT_EQ(subtitle(NEWSGLOSS_ABOVE, number(30, 40)), "at least 30–40");
}

TEST(Words, SayAValueOnce) {
  CardData card;
  card.kind = NEWSGLOSS_CARD_CLAIM;
  card.title = "10,800";
  card.rows = {row(NEWSGLOSS_VALUE_IS, {number(10800, 10800), words("")})};
  EXPECT_EQ(words_of(card, Formats("en_GB")).subtitle, "");
  EXPECT_EQ(words_of(card, Formats("de")).subtitle, "10.800");
}

TEST(Words, OfRowsOnAClaim) {
  struct Row {
    CardRow said;
    const char* line;
  };
  const Row rows[] = {
      {row(NEWSGLOSS_COUNTS, {words("artillery systems")}), "What is counted: artillery systems"},
      {row(NEWSGLOSS_IS_ABOUT, {entity("Norway")}), "About: Norway"},
      {row(NEWSGLOSS_HOLDS_IN, {words("Bodø")}), "Where: Bodø"},
      {row(NEWSGLOSS_SAID_BY, {words("the mayor"), words("said")}), "Said by: the mayor (“said”)"},
      {row(NEWSGLOSS_SAID_BY, {words("the mayor"), words("")}), "Said by: the mayor"},
      {row(NEWSGLOSS_STANCE_IS, {code(NEWSGLOSS_ARGUMENT_STANCE, NEWSGLOSS_DENIED)}),
       "Standing: denied"},
      {row(NEWSGLOSS_STANCE_IS, {code(NEWSGLOSS_ARGUMENT_STANCE, NEWSGLOSS_STATED)}), ""},
      {row(NEWSGLOSS_SPEAKS_OF_TIME, {day({2025, 0, 0, {}}), words("last year")}),
       "When: 2025 (“last year”)"},
      {row(NEWSGLOSS_SPEAKS_OF_TIME, {day({2022, 0, 0, {}}), words("2022")}), "When: 2022"},
      {row(NEWSGLOSS_DISAGREES_WITH, {words("9,000 tonnes"), words("the union")}),
       "Another figure in this article: “9,000 tonnes”, said by the union"},
  };
  for (const Row& each : rows) EXPECT_EQ(line_of(each.said, NEWSGLOSS_CARD_CLAIM), each.line);
}

TEST(Words, TheScaleShowsItsFormula) {
  const CardWords card =
      worded(NEWSGLOSS_CARD_CLAIM,
             {row(NEWSGLOSS_VALUE_IS, {number(5000, 5000), words("5,000")}),
              row(NEWSGLOSS_COMPARES_TO,
                  {number(0.2, 0.2), entity("Norway"), text("active-military-personnel"),
                   number(25000, 25000, "person"), day({2025, 0, 0, {}})})});
  EXPECT_EQ(card.lines.at(0).text,
            "5,000 (2025) ÷ 25,000 = 20%. Divided by: Active military personnel, Norway");
}

TEST(Words, CandidatesSayWhy) {
  const CardWords card =
      worded(NEWSGLOSS_CARD_ENTITY,
             {row(NEWSGLOSS_MAY_ALSO_MEAN,
                  {entity("Georgia (United States)", "georgia-us"),
                   code(NEWSGLOSS_ARGUMENT_REASON, NEWSGLOSS_REASON_PRIOR), number(0.3, 0.3)})});
  const CardCandidate expected = {"georgia-us", "Georgia (United States)",
                                  "meant most often in news"};
  EXPECT_THAT(card.candidates, testing::ElementsAre(expected));
}

}  // namespace
}  // namespace newsgloss::hosts
