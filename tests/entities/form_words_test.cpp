#include "entities/form_words.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

TEST(FormWords, AreBoundedAsTheTextIs) {
  struct Row {
    const char* text;
    std::vector<std::string> words;
  };
  const Row rows[] = {{"", {}},
                      {" ,-", {}},
                      {"North Korea", {"North", "Korea"}},
                      {"Coca-Cola", {"Coca", "Cola"}},
                      {"O\xE2\x80\x99"
                       "Brien",
                       {"O", "Brien"}},
                      {"G20", {"G20"}},
                      {"\xE4\xB8\xAD\xE5\x9B\xBD", {"\xE4\xB8\xAD", "\xE5\x9B\xBD"}},
                      {"S\xC3\xA3o Tom\xC3\xA9", {"S\xC3\xA3o", "Tom\xC3\xA9"}}};
  for (const Row& row : rows) {
    const std::string_view text = row.text;
    std::vector<std::string> words;
    for (FormWord word = next_word(text, 0); word.begin != word.end;
         word = next_word(text, word.end)) {
      words.emplace_back(text.substr(word.begin, word.end - word.begin));
    }
    EXPECT_EQ(words, row.words) << text;
  }
}

TEST(FormWords, OfOneSpellingHaveOneHash) {
  const std::pair<const char*, const char*> rows[] = {{"Korea", "KOREA"},
                                                      {"Malm\xC3\xB6", "malmo"},
                                                      {"\xC5\x81\xC3\xB3"
                                                       "d\xC5\xBA",
                                                       "lodz"}};
  for (const auto& [one, other] : rows) {
    EXPECT_EQ(next_word(one, 0).hash, next_word(other, 0).hash) << one;
  }
  EXPECT_NE(next_word("Korea", 0).hash, next_word("Korean", 0).hash);
}

TEST(Gap, JoinsBySpaceDashAndApostrophe) {
  const Gap joined{};
  for (const char* text :
       {" ", "  ", "\n", "-", "\xE2\x80\x91", "'", "\xE2\x80\x99", "' ", "\xC2\xA0", ""}) {
    EXPECT_EQ(read_gap(text, 0, std::string_view(text).size()), joined) << text;
  }
  for (const char* text : {",", ", ", " - ", "--", "/", "&", " (", "..", ". ("}) {
    const Gap gap = read_gap(text, 0, std::string_view(text).size());
    EXPECT_NE(gap.key, 0U) << text;
    EXPECT_NE(gap.key, kSuffixGap) << text;
  }
  EXPECT_EQ(read_gap(", ", 0, 2), read_gap(",", 0, 1));
  EXPECT_EQ(read_gap(". ", 0, 2), (Gap{0, true, false}));
  for (const std::string& text : {std::string("\n\n"), std::string(33, ' ')}) {
    EXPECT_TRUE(read_gap(text, 0, text.size()).blocked);
  }
}

TEST(Gap, IsTheSameByItsShortPath) {
  for (int mark = 1; mark < 128; ++mark) {
    for (const std::string& text :
         {std::string(1, static_cast<char>(mark)), std::string(1, static_cast<char>(mark)) + ' '}) {
      EXPECT_EQ(gap_between(text, 0, text.size()), read_gap(text, 0, text.size())) << mark;
    }
  }
}

TEST(FormWords, SayWhatNoFormMayBe) {
  using Fault = FormWords::Fault;
  std::string long_form;
  for (std::uint32_t i = 0; i <= entity_format::kMaxFormWords; ++i) long_form += "a ";
  struct Row {
    std::string text;
    Fault fault;
    std::uint32_t count;
  };
  const Row rows[] = {{"Bank of Korea", Fault::none, 3},
                      {"Yahoo!", Fault::none, 1},
                      {"Acme Inc.", Fault::none, 2},
                      {"", Fault::no_word, 0},
                      {"?!", Fault::no_word, 0},
                      {"(Acme", Fault::mark_at_begin, 0},
                      {"Acme)!", Fault::marks_at_end, 1},
                      {"A\n\nB", Fault::blocked, 1},
                      {long_form, Fault::too_many_words, entity_format::kMaxFormWords}};
  for (const Row& row : rows) {
    FormWords form;
    EXPECT_EQ(form.read(row.text), row.fault) << row.text;
    EXPECT_EQ(form.count, row.count) << row.text;
  }
}

TEST(FormWords, KnowTheirEndAndTheirCapitals) {
  struct Row {
    const char* text;
    bool suffix, final_stop, small;
  };
  for (const Row& row : {Row{"Yahoo!", true, false, false}, Row{"Acme Inc.", false, true, false},
                         Row{"the kremlin", false, false, true}, Row{"G20", false, false, false},
                         Row{"\xD0\x9C\xD0\xB8\xD1\x80", false, false, false}}) {
    FormWords form;
    ASSERT_EQ(form.read(row.text), FormWords::Fault::none);
    EXPECT_EQ(form.suffix != 0, row.suffix) << row.text;
    EXPECT_EQ(form.final_stop, row.final_stop) << row.text;
    EXPECT_EQ(form.small, row.small) << row.text;
  }
}

}  // namespace
}  // namespace newsgloss
