#include "text/fold.hpp"

#include <gmock/gmock.h>

namespace newsgloss {
namespace {

TEST(Fold, MakesSpellingsEqual) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"", ""},
      {"NATO", "nato"},
      {"São Tomé", "sao tome"},
      {"O’Neill", "o'neill"},
      {"Jong–un", "jong-un"},
      {"a\u00A0b", "a b"},
      {"Łukasz Ødegård", "lukasz odegard"},
      {"Straße", "strasse"},
      {"Æthelred", "aethelred"},
      {"İstanbul", "istanbul"},
      {"ﬁnance", "finance"},
      {"МОСКВА", "москва"},
      {"한국", "한국"},
      {"東京", "東京"},
      {"😀", "😀"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(folded(text), expected) << text;
}

TEST(Fold, IsIdempotent) {
  std::string all;
  for (char32_t c = 0x20; c < 0x3000; ++c) {
    all.clear();
    if (!append_folded(c, all)) continue;
    EXPECT_EQ(folded(all), all) << static_cast<unsigned>(c);
  }
}

}  // namespace
}  // namespace newsgloss
