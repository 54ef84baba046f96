#include "text/plain_text.hpp"

#include <gtest/gtest.h>

#include "text/blocks.hpp"
#include "text/naive_text.hpp"

namespace newsgloss {
namespace {

constexpr auto kHeadline = BlockKind::headline;
constexpr auto kHeading = BlockKind::heading;
constexpr auto kParagraph = BlockKind::paragraph;
constexpr auto kItem = BlockKind::list_item;

struct Row {
  const char* what;
  std::string text;
  std::vector<Expected> blocks;
};

TEST(PlainText, TableOfTexts) {
  const std::string long_line(130, 'x');
  const std::vector<Row> rows = {
      {"nothing", "", {}},
      {"nothing but space", " \n\t\r\n\n ", {}},
      {"one line", "The ferry sank.", {{kParagraph, "The ferry sank."}}},
      {"blank lines",
       "The ferry sank.\n\n\nAll were saved.\n",
       {{kParagraph, "The ferry sank."}, {kParagraph, "All were saved."}}},
      {"a blank line with spaces, as Windows writes it",
       "The ferry sank.\r\n \t\r\nAll were saved.\r\n",
       {{kParagraph, "The ferry sank."}, {kParagraph, "All were saved."}}},
      {"a line feed between long lines",
       "The " + long_line + " ended.\nThe strike went on.",
       {{kParagraph, "The " + long_line + " ended."}, {kParagraph, "The strike went on."}}},
      {"short lines",
       "Oslo 4 degrees\nRome 18 degrees\nCairo 25 degrees.",
       {{kParagraph, "Oslo 4 degrees"},
        {kParagraph, "Rome 18 degrees"},
        {kParagraph, "Cairo 25 degrees."}}},
      {"a paragraph that was wrapped",
       "The council of the island voted on Tuesday evening to close the old\n"
       "harbour for two years. Repairs would cost at least 14 million euros,\n"
       "the mayor said.",
       {{kParagraph,
         "The council of the island voted on Tuesday evening to close the old harbour for two "
         "years. "
         "Repairs would cost at least 14 million euros, the mayor said."}}},
      {"a wrapped paragraph whose line was shortened later",
       "The council of the island voted on Tuesday evening to close the old\n"
       "harbour, said\n"
       "its mayor, for two years because the repairs would cost 14 million.",
       {{kParagraph,
         "The council of the island voted on Tuesday evening to close the old harbour, said its "
         "mayor, "
         "for two years because the repairs would cost 14 million."}}},
      {"paragraphs wrapped one below the other",
       "The council of the island voted on Tuesday evening to close the old\n"
       "harbour for two years.\n"
       "Repairs would cost at least 14 million euros, the mayor said, and no\n"
       "ferry would sail.",
       {{kParagraph,
         "The council of the island voted on Tuesday evening to close the old harbour for two "
         "years."},
        {kParagraph,
         "Repairs would cost at least 14 million euros, the mayor said, and no ferry would "
         "sail."}}},
      {"an indented letter", "  The ferry sank. \n", {{kParagraph, "The ferry sank."}}},
      {"a mark of byte order", "\xEF\xBB\xBFThe ferry sank.", {{kParagraph, "The ferry sank."}}},
      {"inner spaces stay", "The  ferry\tsank.", {{kParagraph, "The  ferry\tsank."}}},
      {"a headline",
       "Ferry sinks off Lund\n\nA ferry sank off Lund on Monday, police said.",
       {{kHeadline, "Ferry sinks off Lund"},
        {kParagraph, "A ferry sank off Lund on Monday, police said."}}},
      {"a headline that asks",
       "Will the ferry sail?\n\nNobody in Lund could say on Monday.",
       {{kHeadline, "Will the ferry sail?"}, {kParagraph, "Nobody in Lund could say on Monday."}}},
      {"a headline straight above",
       "Ferry sinks off Lund\n"
       "A ferry with ninety passengers sank off Lund on Monday, the police of\n"
       "the county said.",
       {{kHeadline, "Ferry sinks off Lund"},
        {kParagraph,
         "A ferry with ninety passengers sank off Lund on Monday, the police of the county "
         "said."}}},
      {"a headline given again",
       "Ferry sinks\n\nFerry sinks\n\nA ferry sank off Lund on Monday.",
       {{kHeadline, "Ferry sinks"},
        {kHeading, "Ferry sinks"},
        {kParagraph, "A ferry sank off Lund on Monday."}}},
      {"a sentence is no headline",
       "A ferry sank.\n\nThe police said so on Monday.",
       {{kParagraph, "A ferry sank."}, {kParagraph, "The police said so on Monday."}}},
      {"one word is no headline",
       "Sport\n\nThe match was put off because of fog.",
       {{kParagraph, "Sport"}, {kParagraph, "The match was put off because of fog."}}},
      {"a headline needs an article",
       "Ferry sinks off Lund\n\nMore soon",
       {{kParagraph, "Ferry sinks off Lund"}, {kParagraph, "More soon"}}},
      {"list items",
       "- The ferry sank.\n- The pier burned.",
       {{kItem, "- The ferry sank."}, {kItem, "- The pier burned."}}},
      {"list items after a colon",
       "What the council of the island decided on Tuesday evening, in short:\n"
       "- the harbour closes\n"
       "- the ferry stops",
       {{kParagraph, "What the council of the island decided on Tuesday evening, in short:"},
        {kItem, "- the harbour closes"},
        {kItem, "- the ferry stops"}}},
      {"a dash at the beginning of a wrapped line",
       "The council of the island voted on Tuesday evening to close the pier\n"
       "- the third to close since the spring floods of last year.",
       {{kParagraph,
         "The council of the island voted on Tuesday evening to close the pier - the third to "
         "close "
         "since the spring floods of last year."}}},
      {"a carriage return alone",
       "One ship came.\rTwo ships left.",
       {{kParagraph, "One ship came."}, {kParagraph, "Two ships left."}}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.what);
    const Utf8Text text = Utf8Text::repaired(row.text);
    const Document document = document_from_text(text);
    EXPECT_EQ(expected_of(document.blocks), row.blocks);
    expect_sound(document.blocks, text.view());
  }
}

TEST(PlainText, TitleIsTheHeadline) {
  const auto text =
      Utf8Text::repaired("Ferry sinks off Lund\n\nA ferry sank on Monday, police said.");
  EXPECT_EQ(document_from_text(text).title, "Ferry sinks off Lund");
}

TEST(PlainText, SourceSpanCrossesWrappedLines) {
  const std::string source =
      "\n  The council of the island met on Tuesday and heard Jens\n"
      "  Holm, who has led the town for eleven years, on the harbour.";
  const Document document = document_from_text(Utf8Text::repaired(source));
  ASSERT_EQ(document.blocks.size(), 1U);
  const std::string_view text = document.blocks[0].text.view();
  const auto begin = static_cast<std::uint32_t>(text.find("Jens Holm"));
  EXPECT_EQ(source_span(document.blocks[0], {begin, begin + 9}).of(source), "Jens\n  Holm");
  EXPECT_EQ(source_span(document.blocks[0], {0, 3}).of(source), "The");
  EXPECT_TRUE(source_span(Block{}, {0, 3}).empty());
}

TEST(PlainText, AnyTextKeepsEveryLetterAndItsPlace) {
  naive::Dice dice(3);
  const char* const parts[] = {"\n", "\r\n", "\n\n", " ", "- ", "a", "Harbour", "été", "."};
  for (int round = 0; round < 3000; ++round) {
    std::string source;
    for (unsigned count = dice.below(200); count > 0; --count) source += parts[dice.below(9)];
    const Document document = document_from_text(Utf8Text::repaired(source));
    expect_sound(document.blocks, source);
    const auto without_space = [](std::string_view text) {
      std::string letters;
      for (const char byte : text)
        letters += std::string_view(" \r\n").find(byte) > 2 ? std::string(1, byte) : "";
      return letters;
    };
    std::string joined;
    for (const Block& block : document.blocks) joined += block.text.view();
    ASSERT_EQ(without_space(joined), without_space(source));
  }
}

TEST(PlainText, LargeAndStrangeTextIsRead) {
  const std::size_t size = 4'000'000;
  for (const char* part : {"x", "\n", "word ", "- a\n", "\xE2\x80\x9D\n", "\xC2\xA0"}) {
    std::string source;
    while (source.size() < size) source += part;
    const Document document = document_from_text(Utf8Text::repaired(source));
    EXPECT_LE(document.blocks.size(), source.size());
  }
  const auto zeros = document_from_text(Utf8Text::repaired(std::string(1000, '\0')));
  EXPECT_EQ(zeros.blocks.size(), 1U);
}

}  // namespace
}  // namespace newsgloss
