#include "claims/landmarks.hpp"

#include <algorithm>

#include "claims/sentence.hpp"

namespace newsgloss {
namespace {

constexpr WordClasses sought_classes() {
  WordClasses classes;
  for (const WordClass one :
       {WordClass::denying_phrase, WordClass::hypothetical_word, WordClass::topic,
        WordClass::measure_verb, WordClass::speaker_pronoun})
    classes.insert(one);
  return classes;
}

constexpr WordClasses kSought = sought_classes();

/// Not "May" the month; and a verb of saying only where nobody is its subject ("the feared 40").
bool supposes(const Sentence& sentence, std::uint32_t at) {
  if (!sentence.has(at, WordClass::hypothetical_word)) return false;
  const bool begins = at == sentence.tokens.first;
  if (!begins && sentence.token(at).letter_case == LetterCase::title) return false;
  if (!sentence.has(at, WordClass::reporting_verb) || begins) return true;
  return sentence.has(at - 1, WordClass::determiner) || sentence.has(at - 1, WordClass::be_form);
}

bool begins_name(const Sentence& sentence, std::uint32_t at) {
  const std::uint32_t mention = sentence.word(at).mention;
  return mention != kNoIndex &&
         (at == sentence.tokens.first || sentence.word(at - 1).mention != mention);
}

void note_classes(const Sentence& sentence, std::uint32_t at, Landmarks& landmarks) {
  const WordClasses& classes = sentence.word(at).classes();
  if (classes.has(WordClass::denying_phrase)) landmarks.denials.push_back(at);
  if (supposes(sentence, at)) landmarks.suppositions.push_back(at);
  if (classes.has(WordClass::topic)) landmarks.topics.push_back(at);
  if (classes.has(WordClass::measure_verb)) landmarks.measures.push_back(at);
  if (classes.has(WordClass::speaker_pronoun)) landmarks.pronouns.push_back(at);
}

}  // namespace

void find_landmarks(const Sentence& sentence, Landmarks& landmarks) {
  for (auto* places :
       {&landmarks.clause_ends, &landmarks.denials, &landmarks.suppositions, &landmarks.topics,
        &landmarks.measures, &landmarks.pronouns, &landmarks.names})
    places->clear();
  for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
    const SentenceWord& word = sentence.word(at);
    if (word.ends_clause) landmarks.clause_ends.push_back(at);
    if (begins_name(sentence, at)) landmarks.names.push_back(at);
    if (word.classes().intersects(kSought)) note_classes(sentence, at, landmarks);
  }
}

std::span<const std::uint32_t> within(const std::vector<std::uint32_t>& places, TokenRange range) {
  if (places.empty() || range.empty()) return {};
  const auto first = std::lower_bound(places.begin(), places.end(), range.first);
  const auto last = std::lower_bound(first, places.end(), range.last);
  return {first, last};
}

}  // namespace newsgloss
