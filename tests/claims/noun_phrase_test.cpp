#include "claims/noun_phrase.hpp"

#include <gtest/gtest.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

/// The sentence of a text; "^" stands where the phrase ends or begins.
class ReadSentence {
 public:
  explicit ReadSentence(std::string_view marked)
      : article_(std::string(marked.substr(0, marked.find('^'))) +
                 std::string(marked.substr(marked.find('^') + 1))) {
    const BlockText& text = *article_.blocks().front().text;
    read_sentence(text, 0, {0, static_cast<std::uint32_t>(text.tokens.size())}, article_.mentions(),
                  false, sentence_);
    const std::string_view before = marked.substr(0, marked.find('^'));
    const auto byte = static_cast<std::uint32_t>(MarkedText(before).blocks()[0].text->text.size());
    while (at_ < text.tokens.size() && text.tokens[at_].begin < byte) ++at_;
  }

  const Sentence& sentence() const { return sentence_; }
  std::uint32_t at() const { return at_; }
  std::string_view words(TokenRange range) const {
    return article_.words(0, sentence_.span(range));
  }

 private:
  MarkedText article_;
  Sentence sentence_;
  std::uint32_t at_ = 0;
};

struct Row {
  const char* text;
  const char* phrase;
};

class Before : public testing::TestWithParam<Row> {};

TEST_P(Before, IsFound) {
  const ReadSentence read(GetParam().text);
  EXPECT_EQ(read.words(noun_phrase_before(read.sentence(), read.at())), GetParam().phrase)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    NounPhrases, Before,
    testing::Values(Row{"Officials in the capital ^said so.", "Officials in the capital"},
                    Row{"The mayor has also ^said so.", "The mayor"},
                    Row{"Rents, officials ^said, fell.", "officials"},
                    Row{"The port burned and police ^said so.", "police"},
                    Row{"Police and {Chad} ^said so.", "Police and Chad"},
                    Row{"On Monday the mayor ^said so.", "the mayor"}, Row{"^Said so.", ""}));

class After : public testing::TestWithParam<Row> {};

TEST_P(After, IsFound) {
  const ReadSentence read(GetParam().text);
  EXPECT_EQ(read.words(noun_phrase_after(read.sentence(), read.at())), GetParam().phrase)
      << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    NounPhrases, After,
    testing::Values(Row{"It fell, said ^the mayor of {Lima}.", "the mayor of Lima"},
                    Row{"It fell, according to ^{Ana Torres|p}, the mayor.", "Ana Torres"},
                    Row{"It was put by ^the ministry at [40].", "the ministry"},
                    Row{"It fell, said ^officials who left.", "officials"},
                    Row{"It fell, said ^\"nobody\".", ""}));

TEST(NounPhrases, AreNoLongerThanSixteenTokens) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "stone ";
  const ReadSentence before(text + "^said"), after("^" + text);
  for (const TokenRange range : {noun_phrase_before(before.sentence(), before.at()),
                                 noun_phrase_after(after.sentence(), after.at())})
    EXPECT_EQ(range.last - range.first, 16U);
}

struct SpeakerRow {
  const char* text;  // the phrase begins at "^" and ends before "said"
  bool may_speak;
  bool is_pronoun;
};

class Speakers : public testing::TestWithParam<SpeakerRow> {};

TEST_P(Speakers, AreTold) {
  const ReadSentence read(GetParam().text);
  std::uint32_t last = read.at();
  while (read.sentence().spelling(last) != "said") ++last;
  const TokenRange range{read.at(), last};
  EXPECT_EQ(may_speak(read.sentence(), range), GetParam().may_speak) << GetParam().text;
  EXPECT_EQ(is_pronoun(read.sentence(), range), GetParam().is_pronoun) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(NounPhrases, Speakers,
                         testing::Values(SpeakerRow{"^officials said", true, false},
                                         SpeakerRow{"^the baker said", true, false},
                                         SpeakerRow{"^{Chad} said", true, false},
                                         SpeakerRow{"^she said", true, true},
                                         SpeakerRow{"^bread said", false, false},
                                         SpeakerRow{"^said", false, false}));

TEST(NounPhrases, HoldTheFirstMention) {
  const ReadSentence read("^the army of {Chad} and {Mali}");
  const TokenRange all = read.sentence().tokens;
  EXPECT_EQ(mention_in(read.sentence(), all), 0U);
  EXPECT_EQ(mention_in(read.sentence(), {all.first, all.first + 2}), kNoIndex);
}

}  // namespace
}  // namespace newsgloss
