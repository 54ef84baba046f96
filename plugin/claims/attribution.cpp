// Within a sentence saying.cpp tells who says it. Two things lead out of the sentence: a pronoun as
// speaker ("He added that 40 …"), who is whoever spoke or was named last, and a quotation of
// several sentences, whose speaker is named beside one of them.

#include "claims/attribution.hpp"

#include <algorithm>

#include "claims/noun_phrase.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kSentences = 3;

std::size_t sentence_count(const BlockText& text) {
  return std::max<std::size_t>(text.sentence_begins.size(), 1);
}

bool means_person(const Sentence& sentence, TokenRange pronoun) {
  return sentence.value(pronoun.first, WordClass::speaker_pronoun) == "person";
}

FoundAttribution found_at(const Sentence& sentence, const Saying& saying) {
  FoundAttribution found;
  found.stance = saying.stance;
  found.attribution.speaker_block = sentence.block;
  found.attribution.speaker = sentence.span(saying.speaker);
  found.attribution.cue = sentence.span(saying.cue);
  return found;
}

}  // namespace

void Attributor::enter(const Sentence& sentence, const std::vector<Saying>& sayings) {
  sentence_ = &sentence;
  sayings_ = &sayings;
  here_ = {sentence.block,
           sentence_at(*sentence.text, sentence.token(sentence.tokens.first).begin)};
  before_ = {};
  quotation_.reset();
}

std::optional<FoundAttribution> Attributor::of(std::uint32_t token) {
  if (auto found = in_sentence(token)) return found;
  if (!sentence_->word(token).quoted) return std::nullopt;
  if (!quotation_) quotation_ = in_quotation();
  return *quotation_;
}

std::optional<FoundAttribution> Attributor::in_sentence(std::uint32_t token) {
  const Saying* saying = saying_around(*sayings_, token);
  if (saying == nullptr) return std::nullopt;
  FoundAttribution found = found_at(*sentence_, *saying);
  found.attribution.content =
      sentence_->span(saying->before.contains(token) ? saying->before : saying->after);
  if (!is_pronoun(*sentence_, saying->speaker)) return found;
  const bool person = means_person(*sentence_, saying->speaker);
  auto& before = before_[person ? 1 : 0];
  if (!before) before = speaker_before(here_, person);
  if (before->span.empty()) return found;
  found.attribution.speaker_block = before->block;
  found.attribution.speaker = before->span;
  return found;
}

/// A figure inside quotation marks whose sentence names no speaker: the sentence where the
/// quotation begins, the one before it, or the one where it ends.
std::optional<FoundAttribution> Attributor::in_quotation() const {
  const std::size_t here = here_.sentence;
  for (std::size_t back = 1; back <= kSentences && back <= here; ++back) {
    if (auto found = any_speaker({here_.block, here - back})) return found;
  }
  const std::size_t count = sentence_count(*sentence_->text);
  for (std::size_t on = 1; on < kSentences && here + on < count; ++on) {
    if (auto found = any_speaker({here_.block, here + on})) return found;
  }
  return std::nullopt;
}

std::optional<FoundAttribution> Attributor::any_speaker(Place place) const {
  const Sentence sentence = read(place);
  std::vector<Saying> sayings;
  find_sayings(sentence, sayings);
  for (const Saying& saying : sayings) {
    if (saying.speaker.empty()) continue;
    FoundAttribution found = found_at(sentence, saying);
    if (!is_pronoun(sentence, saying.speaker)) return found;
    const Speaker before = speaker_before(place, means_person(sentence, saying.speaker));
    if (before.span.empty()) return found;
    found.attribution.speaker_block = before.block;
    found.attribution.speaker = before.span;
    return found;
  }
  return std::nullopt;
}

/// Whoever spoke last in the sentences before, else, for "he" and "she", the last person named.
Attributor::Speaker Attributor::speaker_before(Place place, bool person) const {
  for (std::uint32_t step = 0; step < kSentences; ++step) {
    const auto before = previous(place);
    if (!before) return {};
    place = *before;
    const Sentence earlier = read(place);
    const TokenRange speaker = speaker_of(earlier, person);
    if (!speaker.empty()) return {place.block, earlier.span(speaker)};
  }
  return {};
}

TokenRange Attributor::speaker_of(const Sentence& sentence, bool person) const {
  std::vector<Saying> sayings;
  find_sayings(sentence, sayings);
  for (auto saying = sayings.rbegin(); saying != sayings.rend(); ++saying) {
    if (saying->speaker.empty() || is_pronoun(sentence, saying->speaker)) continue;
    if (!person || names_person(sentence, saying->speaker)) return saying->speaker;
  }
  for (const std::uint32_t at : sentence.landmarks.names) {
    const Mention& mention = mentions_[sentence.word(at).mention];
    if ((mention.type == ActorType::person) == person) return sentence.range(mention.span);
  }
  return {};
}

/// A speaker without a name ("the mayor") may be a person too.
bool Attributor::names_person(const Sentence& sentence, TokenRange range) const {
  const std::uint32_t mention = mention_in(sentence, range);
  if (mention == kNoIndex) return true;
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const std::uint32_t here = sentence.word(at).mention;
    if (here != kNoIndex && mentions_[here].type == ActorType::person) return true;
  }
  return false;
}

Sentence Attributor::read(Place place) const {
  const BlockText& text = *blocks_[place.block].text;
  Sentence sentence;
  read_sentence(text, place.block, sentence_tokens(text, place.sentence), mentions_, false,
                sentence);
  return sentence;
}

std::optional<Attributor::Place> Attributor::previous(Place place) const {
  if (place.sentence > 0) return Place{place.block, place.sentence - 1};
  if (place.block == 0) return std::nullopt;
  const BlockText& before = *blocks_[place.block - 1].text;
  if (before.tokens.empty() || before.lexicon == nullptr) return std::nullopt;
  return Place{place.block - 1, sentence_count(before) - 1};
}

}  // namespace newsgloss
