#include "claims/landmarks.hpp"

#include <gmock/gmock.h>

#include "claims/marked_text.hpp"
#include "claims/sentence.hpp"

namespace newsgloss {
namespace {

using testing::ElementsAre;

Sentence sentence_of(const MarkedText& article) {
  const BlockText& text = *article.blocks()[0].text;
  Sentence sentence;
  read_sentence(text, 0, sentence_tokens(text, 0), article.mentions(), false, sentence);
  return sentence;
}

TEST(Landmarks, StandWhereTheirWordsDo) {
  const MarkedText article("{Chad} said it could reach [40] <dead>, but there is no proof.");
  //                        0      1    2  3     4      5    6    7 8   9     10
  const Landmarks landmarks = sentence_of(article).landmarks;
  EXPECT_THAT(landmarks.names, ElementsAre(0U));
  EXPECT_THAT(landmarks.pronouns, ElementsAre(2U));
  EXPECT_THAT(landmarks.suppositions, ElementsAre(3U));
  EXPECT_THAT(landmarks.measures, ElementsAre(4U, 10U));
  EXPECT_THAT(landmarks.topics, ElementsAre(6U));
  EXPECT_THAT(landmarks.clause_ends, ElementsAre(8U));
}

TEST(Landmarks, ANameOfSeveralWordsIsOne) {
  const MarkedText article("{Ana Torres|p} and {Peru} signed [2] <pacts>.");
  EXPECT_THAT(sentence_of(article).landmarks.names, ElementsAre(0U, 3U));
}

TEST(Landmarks, TheMonthOfMaySupposesNothing) {
  const MarkedText article("The fire of May took [40] <houses>.");
  EXPECT_THAT(sentence_of(article).landmarks.suppositions, ElementsAre());
}

TEST(Landmarks, AreAskedForByRange) {
  const std::vector<std::uint32_t> places = {2, 5, 9};
  const auto list = [&](TokenRange range) {
    const auto found = within(places, range);
    return std::vector<std::uint32_t>(found.begin(), found.end());
  };
  EXPECT_THAT(list({0, 100}), ElementsAre(2U, 5U, 9U));
  EXPECT_THAT(list({3, 9}), ElementsAre(5U));
  EXPECT_THAT(list({6, 9}), ElementsAre());
  EXPECT_THAT(list({9, 3}), ElementsAre());
}

}  // namespace
}  // namespace newsgloss
