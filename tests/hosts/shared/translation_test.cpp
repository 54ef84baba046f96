#include <gtest/gtest.h>

#include <clocale>
#include <cstdlib>

#include "hosts/shared/messages.hpp"
#include "hosts/shared/vocabulary.hpp"
#include "hosts/shared/words.hpp"

namespace newsgloss::hosts {
namespace {

/// gettext reads the language from the environment, and only where a locale is set.
class Translation : public testing::Test {
 protected:
  void SetUp() override {
    std::setlocale(LC_MESSAGES, "C.UTF-8");
    bind_translations(NEWSGLOSS_LOCALE_FOLDER);
  }
  void TearDown() override {
    unsetenv("LANGUAGE");
    std::setlocale(LC_MESSAGES, "C");
  }
  static void speak(const char* language) {
    setenv("LANGUAGE", language, 1);
    std::setlocale(LC_MESSAGES, "C.UTF-8");  // so that gettext looks at the environment again
  }
};

TEST_F(Translation, German) {
  speak("de");
  EXPECT_EQ(kind_word(NEWSGLOSS_COUNTRY, ""), "Land");
  EXPECT_EQ(bounded(NEWSGLOSS_ABOVE, "3"), "mindestens 3");
  EXPECT_EQ(words_language().tag, "de");
  EXPECT_STREQ(translated_plural("{0} mention", "{0} mentions", 1), "{0} Nennung");
}

TEST_F(Translation, French) {
  speak("fr");
  EXPECT_EQ(kind_word(NEWSGLOSS_COUNTRY, ""), "Pays");
  EXPECT_EQ(words_language().tag, "fr");
  EXPECT_STREQ(translated_plural("{0} mention", "{0} mentions", 0), "{0} mention")
      << "none is one in French";
}

}  // namespace
}  // namespace newsgloss::hosts
