#include "text/lexicon.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

TEST(Lexicon, IsChosenByLanguage) {
  EXPECT_NE(Lexicon::of("en"), nullptr);
  EXPECT_EQ(Lexicon::of("en-GB"), Lexicon::of("en"));
  EXPECT_EQ(Lexicon::of("enm"), nullptr);
  EXPECT_EQ(Lexicon::of("fr"), nullptr);
}

TEST(Lexicon, FindsFormsWhateverTheirCase) {
  const Lexicon& english = *Lexicon::of("en");
  std::vector<Token> tokens;
  read_tokens("The THE the thé Zyzzyva", &english, tokens);
  ASSERT_EQ(tokens.size(), 5U);
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_NE(tokens[i].lexeme, 0U) << i;
    EXPECT_TRUE(english.classes(tokens[i].lexeme).has(WordClass::function_word)) << i;
  }
  EXPECT_EQ(tokens[4].lexeme, 0U);
  EXPECT_TRUE(english.classes(0).empty());
}

}  // namespace
}  // namespace newsgloss
