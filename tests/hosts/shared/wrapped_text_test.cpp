#include "hosts/shared/wrapped_text.hpp"

#include <gtest/gtest.h>

namespace newsgloss::hosts {
namespace {

std::string wrapped(int columns, std::string_view text) {
  WrappedText out(columns);
  out.add(text);
  return out.text();
}

TEST(WrappedText, BreaksBetweenWords) {
  struct Row {
    int columns;
    const char* text;
    const char* lines;
  };
  const Row rows[] = {
      {10, "the boats came home", "the boats\ncame home\n"},
      {0, "the boats came home", "the boats came home\n"},
      {3, "unbreakable", "unbreakable\n"},
      {10, "one\ntwo", "one\ntwo\n"},
      {10, "éééé éééé éééé", "éééé éééé\néééé\n"},
      {6, "首都は東京", "首都は\n東京\n"},
      {10, "", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(wrapped(row.columns, row.text), row.lines) << row.text;
}

TEST(WrappedText, LeavesControlCharactersOfTheTextOut) {
  EXPECT_EQ(wrapped(0, "a\x1b[31mb\x07\u009bc"), "a[31mbc\n");
}

TEST(WrappedText, ColoursTakeNoRoom) {
  WrappedText out(9);
  out.add("the ");
  out.add_sequence("\x1b[36m");
  out.add("boats");
  out.add_sequence("\x1b[0m");
  out.add(" came");
  EXPECT_EQ(out.text(), "the \x1b[36mboats\x1b[0m\ncame\n");
}

TEST(WrappedText, IndentsLinesAfterTheFirst) {
  WrappedText out(12);
  out.add("[1] Tromsø");
  out.indent(4);
  out.end_line();
  out.add("a town in the north");
  EXPECT_EQ(out.text(), "[1] Tromsø\n    a town\n    in the\n    north\n");
}

}  // namespace
}  // namespace newsgloss::hosts
