#include "claims/saying.hpp"

#include <gtest/gtest.h>

#include "claims/marked_text.hpp"

namespace newsgloss {
namespace {

/// A text of one sentence and its sayings.
class ReadSayings {
 public:
  explicit ReadSayings(const std::string& marked) : article_(marked) {
    const BlockText& text = *article_.blocks().front().text;
    read_sentence(text, 0, {0, static_cast<std::uint32_t>(text.tokens.size())}, article_.mentions(),
                  false, sentence_);
    find_sayings(sentence_, sayings_);
  }

  const std::vector<Saying>& sayings() const { return sayings_; }
  const Sentence& sentence() const { return sentence_; }
  std::string words(TokenRange range) const {
    return std::string(article_.words(0, sentence_.span(range)));
  }
  /// "speaker|cue|before|after", joined by a line feed.
  std::string told() const {
    std::string all;
    for (const Saying& one : sayings_) {
      if (!all.empty()) all += '\n';
      all += words(one.speaker) + '|' + words(one.cue) + '|' + words(one.before) + '|' +
             words(one.after);
    }
    return all;
  }

 private:
  MarkedText article_;
  Sentence sentence_;
  std::vector<Saying> sayings_;
};

struct Row {
  const char* text;
  const char* told;
  Stance stance = Stance::stated;
};

class Sayings : public testing::TestWithParam<Row> {};

TEST_P(Sayings, TellWhoSaysWhat) {
  const ReadSayings read(GetParam().text);
  EXPECT_EQ(read.told(), GetParam().told) << GetParam().text;
  if (!read.sayings().empty()) {
    EXPECT_EQ(static_cast<int>(read.sayings().front().stance), static_cast<int>(GetParam().stance))
        << GetParam().text;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, Sayings,
    testing::Values(
        Row{"Officials said rents fell", "Officials|said||rents fell"},
        Row{"Rents fell, officials said", "officials|said|Rents fell,|"},
        Row{"Rents fell, said {Ana Torres|p}", "Ana Torres|said|Rents fell,|"},
        Row{"The toll is estimated by police at [40]", "police|is estimated|The toll|at 40"},
        Row{"{Chad} denied it lost [40]; it had won", "Chad|denied||it lost 40", Stance::denied},
        Row{"{Chad} did not say how many fell", "Chad|say||how many fell", Stance::possible},
        Row{"Economists expect rents to fall", "Economists|expect||rents to fall",
            Stance::possible}));

INSTANTIATE_TEST_SUITE_P(
    Phrases, Sayings,
    testing::Values(Row{"Rents fell, according to police", "police|according to|Rents fell,|"},
                    Row{"Rents fell, citing the country's pledges", ""},
                    Row{"claims by {Chad} that [40] fell", "Chad|claims||40 fell"}));

INSTANTIATE_TEST_SUITE_P(None, Sayings,
                         testing::Values(Row{"The report fell on the floor", ""},
                                         Row{"Rents fell in {Lima}", ""}, Row{"", ""}));

TEST(SayingAround, IsTheNearestThatHoldsTheToken) {
  const ReadSayings read("Officials said that aid groups claimed [40] <people> fled");
  ASSERT_EQ(read.sayings().size(), 2U);
  const std::uint32_t last = read.sentence().tokens.last - 1;
  EXPECT_EQ(saying_around(read.sayings(), last), &read.sayings()[1]);
  EXPECT_EQ(saying_around(read.sayings(), 3), &read.sayings()[0]);
  EXPECT_EQ(saying_around({}, 3), nullptr);
}

TEST(SayingAround, ReachesNoFurtherThanTwiceKReach) {
  std::string text = "Officials said";
  for (std::uint32_t i = 0; i < 3 * kReach; ++i) text += " stones";
  const ReadSayings read(text);
  ASSERT_EQ(read.sayings().size(), 1U);
  EXPECT_NE(saying_around(read.sayings(), kReach), nullptr);
  EXPECT_EQ(saying_around(read.sayings(), 3 * kReach), nullptr);
}

}  // namespace
}  // namespace newsgloss
