#include "entities/compare_form.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace newsgloss {
namespace {

FormLikeness compared(std::string_view form, std::string_view text) {
  std::vector<FormWord> words;
  for (FormWord word = next_word(text, 0); word.begin != word.end; word = next_word(text, word.end))
    words.push_back(word);
  return compare_form(form, text, words.data(), static_cast<std::uint32_t>(words.size()));
}

TEST(CompareForm, ComparesWordByWordAndGapByGap) {
  struct Row {
    const char* form;
    const char* text;
    FormLikeness likeness;
  };
  constexpr auto exact = FormLikeness::exact, folded = FormLikeness::folded,
                 none = FormLikeness::none;
  const Row rows[] = {{"North Korea", "North Korea", exact},
                      {"North Korea", "North  Korea", exact},
                      {"North Korea", "North\nKorea", exact},
                      {"North Korea", "North-Korea", exact},
                      {"North Korea", "NORTH KOREA", folded},
                      {"North Korea", "north korea", folded},
                      {"North Korea", "North, Korea", none},
                      {"North Korea", "North\n\nKorea", none},
                      {"North Korea", "North Korean", none},
                      {"North Korea", "North Korea South", none},
                      {"North Korea", "North", none},
                      {"S\xC3\xA3o Tom\xC3\xA9", "Sao Tome", folded},
                      {"O'Brien",
                       "O\xE2\x80\x99"
                       "Brien",
                       exact},
                      {"John F Kennedy", "John F. Kennedy", exact},
                      {"John Fitz Kennedy", "John Fitz. Kennedy", none},
                      {"St. Louis", "St. Louis", exact},
                      {"St. Louis", "St Louis", exact},
                      {"Smith & Wesson", "Smith & Wesson", exact},
                      {"Smith & Wesson", "Smith / Wesson", none}};
  for (const Row& row : rows) EXPECT_EQ(compared(row.form, row.text), row.likeness) << row.text;
}

TEST(CompareForm, KnowsWhereNoWordHasACapital) {
  struct Row {
    const char* text;
    bool small;
  };
  for (const Row& row : {Row{"north korea", true}, Row{"north Korea", false}, Row{"12 b", true},
                         Row{"\xC3\x89tat", false}}) {
    FormWord words[2] = {next_word(row.text, 0), {}};
    words[1] = next_word(row.text, words[0].end);
    const std::uint32_t count = words[1].begin == words[1].end ? 1 : 2;
    EXPECT_EQ(is_small(row.text, words, count), row.small) << row.text;
  }
}

}  // namespace
}  // namespace newsgloss
