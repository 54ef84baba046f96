#include "claims/noun_phrase.hpp"

#include <algorithm>

namespace newsgloss {
namespace {

constexpr std::uint32_t kLongest = 16;

bool is_adverb(const Sentence& sentence, std::uint32_t at) {
  const std::string_view word = sentence.spelling(at);
  return word.size() > 4 && word.ends_with("ly") && sentence.word(at).mention == kNoIndex;
}

bool is_helper(const Sentence& sentence, std::uint32_t at) {
  if (is_adverb(sentence, at)) return true;
  const SentenceWord& word = sentence.word(at);
  return word.mention == kNoIndex &&
         word.classes().has_any(WordClass::verb_helper, WordClass::negation);
}

bool is_conjunction(const Sentence& sentence, std::uint32_t at) {
  const std::string_view word = sentence.spelling(at);
  return word == "and" || word == "or" || word == "&";
}

bool is_speaker_word(const Sentence& sentence, std::uint32_t at) {
  return sentence.tokens.contains(at) &&
         (sentence.word(at).mention != kNoIndex || sentence.has(at, WordClass::source_noun));
}

/// "and" joins two speakers where one stands on either side; else it joins clauses.
bool joins_speakers(const Sentence& sentence, std::uint32_t at) {
  if (at == sentence.tokens.first || !is_speaker_word(sentence, at - 1)) return false;
  for (std::uint32_t next = at + 1; next < std::min(at + 5, sentence.tokens.last); ++next) {
    if (is_speaker_word(sentence, next)) return true;
  }
  return false;
}

bool ends_phrase(const Sentence& sentence, std::uint32_t at) {
  if (sentence.is_boundary(at)) return true;
  if (sentence.word(at).mention != kNoIndex) return false;
  if (is_conjunction(sentence, at)) return !joins_speakers(sentence, at);
  return sentence.word(at).classes().has_any(WordClass::clause_word, WordClass::be_form);
}

/// "On Monday officials in the north" → "officials in the north".
std::uint32_t without_front(const Sentence& sentence, TokenRange range) {
  if (range.empty() || !sentence.has(range.first, WordClass::preposition)) return range.first;
  for (std::uint32_t at = range.first + 1; at < range.last; ++at) {
    const SentenceWord& word = sentence.word(at);
    const bool after_preposition = sentence.has(at - 1, WordClass::preposition);
    if (word.classes().has(WordClass::speaker_pronoun)) return at;
    if (!after_preposition && is_speaker_word(sentence, at)) return at;
    if (!after_preposition && word.classes().has(WordClass::determiner)) return at;
  }
  return range.last;
}

}  // namespace

TokenRange noun_phrase_before(const Sentence& sentence, std::uint32_t end) {
  const std::uint32_t begin = sentence.tokens.first;
  std::uint32_t last = end;
  while (last > begin && is_helper(sentence, last - 1)) --last;
  std::uint32_t first = last;
  while (first > begin && last - first < kLongest && !ends_phrase(sentence, first - 1)) --first;
  return {without_front(sentence, {first, last}), last};
}

TokenRange noun_phrase_after(const Sentence& sentence, std::uint32_t begin) {
  std::uint32_t last = begin;
  const auto is_verb = [&](std::uint32_t at) {
    return at > begin && sentence.word(at).mention == kNoIndex &&
           sentence.word(at).classes().has_any(WordClass::reporting_verb, WordClass::measure_verb);
  };
  // "by the ministry at 40"
  const auto leads_to_figure = [&](std::uint32_t at) {
    return sentence.has(at, WordClass::preposition) && at + 1 < sentence.tokens.last &&
           (sentence.token(at + 1).starts_with_digit ||
            sentence.token(at + 1).kind == TokenKind::symbol);
  };
  while (last < sentence.tokens.last && last - begin < kLongest && !ends_phrase(sentence, last) &&
         !is_verb(last) && !leads_to_figure(last)) {
    ++last;
  }
  return {begin, last};
}

bool is_pronoun(const Sentence& sentence, TokenRange range) {
  return range.first + 1 == range.last && sentence.has(range.first, WordClass::speaker_pronoun) &&
         sentence.word(range.first).mention == kNoIndex;
}

bool may_speak(const Sentence& sentence, TokenRange range) {
  if (range.empty()) return false;
  if (is_pronoun(sentence, range) || sentence.has(range.first, WordClass::determiner)) return true;
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    if (is_speaker_word(sentence, at)) return true;
  }
  return false;
}

std::uint32_t mention_in(const Sentence& sentence, TokenRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    if (sentence.word(at).mention != kNoIndex) return sentence.word(at).mention;
  }
  return kNoIndex;
}

}  // namespace newsgloss
