#include "hosts/shared/messages.hpp"

#include <gtest/gtest.h>

namespace newsgloss::hosts {
namespace {

TEST(Messages, PutsArgumentsWhereThePatternNamesThem) {
  struct Row {
    const char* pattern;
    const char* text;
  };
  const Row rows[] = {
      {"{0} of {1}", "a of b"},
      {"{1} {0} {1}", "b a b"},
      {"{2} stays", "{2} stays"},
      {"no arguments", "no arguments"},
      {"{0", "{0"},
      {"{x}", "{x}"},
      {"", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(fill(row.pattern, {"a", "b"}), row.text);
}

TEST(Messages, ArgumentsAreNotPatterns) {
  EXPECT_EQ(fill("{0}{1}", {"{1}", "b"}), "{1}b");
}

TEST(Messages, WithoutACatalogueTheWordsAreEnglish) {
  EXPECT_STREQ(translated("Armed force"), "Armed force");
  EXPECT_STREQ(translated_in("language of these words", "en"), "en");
  EXPECT_STREQ(translated_plural("{0} mention", "{0} mentions", 1), "{0} mention");
  EXPECT_STREQ(translated_plural("{0} mention", "{0} mentions", 2), "{0} mentions");
}

}  // namespace
}  // namespace newsgloss::hosts
