#include "entities/phrase_matcher.hpp"

#include <gmock/gmock.h>

#include <random>

#include "compile/form_table.hpp"
#include "entities/word_reader.hpp"
#include "form_file.hpp"
#include "naive_matcher.hpp"

namespace newsgloss {
namespace {

using testing::FormFile;
using testing::NaiveForm;
using testing::NaiveMatch;
using testing::NaiveMatcher;

/// What both ways of matching find, which must be the same.
std::vector<NaiveMatch> found(const FormFile& file, std::string_view text) {
  const PhraseMatcher matcher(file.file());
  std::vector<FormSpan> spans;
  matcher.match(text, spans);
  std::vector<Token> tokens;
  read_tokens(text, nullptr, tokens);
  std::vector<FormMatch> matches;
  matcher.match(text, tokens, matches);
  EXPECT_EQ(matches.size(), spans.size());
  std::vector<NaiveMatch> result;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const FormSpan& span = spans[i];
    if (i < matches.size()) {
      const Token& last = tokens[matches[i].first_token + matches[i].token_count - 1];
      EXPECT_EQ(tokens[matches[i].first_token].begin, span.begin);
      EXPECT_EQ(last.end, span.end);
      EXPECT_EQ(matches[i].form, span.form);
    }
    result.push_back({span.begin, span.end, span.exact, file.forms_of(span.form)});
  }
  return result;
}

struct Row {
  std::string_view about;
  std::vector<NaiveForm> forms;
  std::string_view text;
  std::vector<std::string_view> expected;  ///< in order
};

TEST(PhraseMatcher, FindsFormsAsReadersWould) {
  const std::vector<Row> rows = {
      {"the longest form wins",
       {{"New York"}, {"New York Times"}, {"York"}},
       "The New York Times of New York.",
       {"New York Times", "New York"}},
      {"a part of a word is none", {{"Iran"}}, "Iranian talks with Iran's envoy", {"Iran"}},
      {"dash and space are alike",
       {{"Kim Jong Un"}},
       "Kim Jong-un and Kim Jong Un",
       {"Kim Jong-un", "Kim Jong Un"}},
      {"the other way round too", {{"Al-Shabaab"}}, "Al Shabaab", {"Al Shabaab"}},
      {"apostrophes are alike", {{"O'Neill"}}, "O’Neill met O'Neill", {"O’Neill", "O'Neill"}},
      {"so are one space and two",
       {{"North Korea"}},
       "North  Korea, North\nKorea",
       {"North  Korea", "North\nKorea"}},
      {"a blank line parts", {{"North Korea"}}, "North\n\nKorea", {}},
      {"a comma parts", {{"North Korea"}}, "North, Korea", {}},
      {"a comma of the form joins",
       {{"Washington, D.C."}},
       "in Washington, D.C. today; Washington D.C.",
       {"Washington, D.C."}},
      {"a dash between spaces parts", {{"North Korea"}}, "North - Korea", {}},
      {"the last stop belongs to it", {{"U.S."}}, "in the U.S. and the U.S", {"U.S.", "U.S"}},
      {"letters without stops are another form", {{"U.S."}}, "US", {}},
      {"a stop of the form may be missing",
       {{"St. Louis"}},
       "St Louis, St. Louis",
       {"St Louis", "St. Louis"}},
      {"an initial may have one", {{"George W Bush"}}, "George W. Bush", {"George W. Bush"}},
      {"another word may not", {{"Kim Jong"}}, "said Kim. Jong left", {}},
      {"forms that differ in a stop share it",
       {{"kim.St", true}, {"kim-St", true}},
       "kim.-St kim St",
       {"kim.-St", "kim St"}},
      {"an ampersand must be there", {{"AT&T"}}, "AT&T, AT & T, AT T", {"AT&T", "AT & T"}},
      {"a mark at the end must be there", {{"Yahoo!"}}, "Yahoo! Yahoo", {"Yahoo!"}},
      {"and makes the longer form",
       {{"Disney"}, {"Disney+"}},
       "Disney+ of Disney",
       {"Disney+", "Disney"}},
      {"capitals match any case", {{"North Korea"}}, "NORTH KOREA", {"NORTH KOREA"}},
      {"small letters do not match a capital", {{"Turkey"}, {"May Day"}}, "turkey on may day", {}},
      {"but a form that is small", {{"al-Qaeda"}}, "al-qaeda, Al-Qaeda", {"Al-Qaeda"}},
      {"wholly small forms match all",
       {{"eurozone"}},
       "eurozone Eurozone",
       {"eurozone", "Eurozone"}},
      {"a first small letter is no hindrance",
       {{"Al Shabaab"}},
       "the al Shabaab group",
       {"al Shabaab"}},
      {"where case counts it counts", {{"US", true}}, "US us Us", {"US"}},
      {"accents are folded",
       {{"Erdoğan"}, {"São Paulo"}},
       "Erdogan in Sao Paulo",
       {"Erdogan", "Sao Paulo"}},
      {"characters without spaces are words", {{"中国"}}, "在中国的人", {"中国"}},
      {"the end of the text is an end", {{"Mali"}}, "Mali", {"Mali"}},
      {"nothing in nothing", {{"Mali"}}, "", {}},
  };
  for (const Row& row : rows) {
    const FormFile file(row.forms);
    std::vector<std::string_view> texts;
    for (const NaiveMatch& match : found(file, row.text))
      texts.push_back(row.text.substr(match.begin, match.end - match.begin));
    EXPECT_EQ(texts, row.expected) << row.about;
    EXPECT_EQ(found(file, row.text), NaiveMatcher(row.forms).match(row.text)) << row.about;
  }
}

TEST(PhraseMatcher, GivesAllMeaningsOfTheSpellingAtHand) {
  const std::vector<NaiveForm> forms = {{"WHO", true}, {"Who"},          {"who"},
                                        {"Polish"},    {"polish", true}, {"POLISH"}};
  const FormFile file(forms);
  for (const std::string_view text :
       {"WHO", "Who", "who", "wHO", "POLISH", "Polish", "polish", "PolisH", "pOLISH"}) {
    EXPECT_EQ(found(file, text), NaiveMatcher(forms).match(text)) << text;
  }
}

/// Texts made of pieces of a small alphabet, so that near misses are frequent.
class Generator {
 public:
  explicit Generator(std::uint32_t seed) : random_(seed) {}

  std::string form() {
    std::string text = word();
    for (int more = pick(3); more > 0; --more) text += gap_in_form() + word();
    const int end = pick(12);
    return end == 0 ? text + "." : end == 1 ? text + "!" : text;
  }
  std::string text(int words) {
    std::string text;
    for (; words > 0; --words) text += spelled(word()) + gap();
    return text;
  }
  int pick(int below) { return std::uniform_int_distribution(0, below - 1)(random_); }

 private:
  std::string word() {
    static const std::vector<std::string> kWords = {"Al",
                                                    "al",
                                                    "Qaeda",
                                                    "U",
                                                    "S",
                                                    "St",
                                                    "Kim",
                                                    "kim",
                                                    "JONG",
                                                    "Jong",
                                                    "un",
                                                    "Erdoğan",
                                                    "Müller",
                                                    "O",
                                                    "Neill",
                                                    "May",
                                                    "may",
                                                    "G20",
                                                    "7",
                                                    "中",
                                                    "国",
                                                    "Straße",
                                                    "École",
                                                    "a-very-long-word-of-many-letters",
                                                    "internationalisation",
                                                    "ﬁnal",
                                                    "éa"};
    return kWords[static_cast<std::size_t>(pick(static_cast<int>(kWords.size())))];
  }
  std::string spelled(std::string word) {
    const int way = pick(8);
    for (char& c : word) {
      if (way == 0 && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
      if (way == 1 && c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    if (way == 2) return folded(word);
    return word;
  }
  std::string gap_in_form() {
    return one_of({" ", " ", " ", "-", "'", "’", ". ", ".", "&", ", ", "' "});
  }
  std::string gap() {
    return one_of({" ",   " ",    " ",   " ",  " ",   "  ", "-",      "‑",   "–",   "'",
                   "’",   "’ ",   " - ", ". ", ".",   "! ", "!",      "&",   " & ", ", ",
                   "\n",  "\n\n", " “",  "” ", ".\n", "…",  "\u00a0", "--",  "-'",  ".-",
                   ".’ ", "; ",   ": ",  " (", ") ",  "?",  "/",      "\" ", "—"});
  }
  std::string one_of(const std::vector<std::string>& all) {
    return all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
  }

  std::mt19937 random_;
};

TEST(PhraseMatcher, FindsWhatTheNaiveMatcherFinds) {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    Generator generator(seed);
    std::vector<NaiveForm> forms;
    for (int i = 1 + generator.pick(120); i > 0; --i)
      forms.push_back({generator.form(), generator.pick(3) == 0});
    const FormFile file(forms);
    const NaiveMatcher naive(forms);
    for (int i = 0; i < 12; ++i) {
      const std::string text = generator.text(generator.pick(80));
      const std::vector<NaiveMatch> ours = found(file, text), expected = naive.match(text);
      for (std::size_t k = 0; k < std::min(ours.size(), expected.size()); ++k) {
        ASSERT_EQ(ours[k], expected[k]) << "seed " << seed << ": " << text.substr(0, ours[k].end)
                                        << "; form " << forms[*ours[k].forms.begin()].text;
      }
      ASSERT_EQ(ours.size(), expected.size()) << "seed " << seed << ": " << text;
    }
  }
}

TEST(PhraseMatcher, FindsTheSameInALongText) {
  Generator generator(1);
  std::vector<NaiveForm> forms;
  for (int i = 0; i < 100; ++i) forms.push_back({generator.form(), i % 3 == 0});
  const FormFile file(forms);
  const std::string text = generator.text(6000);
  EXPECT_EQ(found(file, text), NaiveMatcher(forms).match(text));
}

TEST(TextWords, FindsTheWordsOfTheTokensOnEveryProcessor) {
  Generator generator(2);
  for (int round = 0; round < 300; ++round) {
    const std::string text = generator.text(generator.pick(60));
    std::vector<Token> tokens;
    read_tokens(text, nullptr, tokens);
    std::erase_if(tokens, [](const Token& one) {
      return one.kind == TokenKind::punctuation || one.kind == TokenKind::symbol;
    });
    for (const ByteBitsReader reader : {plain_byte_bits, fastest_byte_bits()}) {
      TextWords words(text, reader);
      std::vector<FormWord> all;
      while (!words.finished()) {
        std::array<FormWord, 3 + kWordSlack> some;
        const std::size_t count = words.fill(some);
        all.insert(all.end(), some.begin(), some.begin() + static_cast<std::ptrdiff_t>(count));
      }
      ASSERT_EQ(all.size(), tokens.size()) << text;
      for (std::size_t i = 0; i < all.size(); ++i) {
        ASSERT_EQ(all[i].begin, tokens[i].begin) << text;
        ASSERT_EQ(all[i].end, tokens[i].end) << text;
        ASSERT_EQ(all[i].hash, tokens[i].hash) << text;
      }
    }
  }
}

TEST(Gaps, OfOneMarkAreThoseThatAreRead) {
  for (char mark = ' '; mark < '\x7F'; ++mark) {
    for (const std::string& gap : {std::string(1, mark), std::string(1, mark) + ' '})
      EXPECT_EQ(gap_between(gap, 0, gap.size()), read_gap(gap, 0, gap.size())) << gap;
  }
}

}  // namespace
}  // namespace newsgloss
