// Within a sentence saying.cpp tells who says it. Two things lead out of the sentence: a pronoun as
// speaker ("He added that 40 …"), who is whoever spoke or was named last, and a quotation of
// several sentences, whose speaker is named beside one of them.

#include "claims/attribution.hpp"

#include <algorithm>

#include "claims/noun_phrase.hpp"

namespace newsgloss {
namespace {

constexpr std::uint32_t kSentences = 3;

struct Place {
  std::uint32_t block = 0;
  std::size_t sentence = 0;
};

class Attributor {
 public:
  Attributor(std::span<const ClaimBlock> blocks, std::span<const Mention> mentions)
      : blocks_(blocks), mentions_(mentions) {}

  std::optional<FoundAttribution> in_sentence(const Sentence& sentence,
                                              const std::vector<Saying>& sayings,
                                              std::uint32_t token) const {
    const Saying* saying = saying_around(sayings, token);
    if (saying == nullptr) return std::nullopt;
    FoundAttribution found;
    found.stance = saying->stance;
    found.attribution.speaker_block = sentence.block;
    found.attribution.speaker = sentence.span(saying->speaker);
    found.attribution.cue = sentence.span(saying->cue);
    found.attribution.content =
        sentence.span(saying->before.contains(token) ? saying->before : saying->after);
    if (is_pronoun(sentence, saying->speaker)) resolve_pronoun(sentence, saying->speaker, found);
    return found;
  }

  /// A figure inside quotation marks whose sentence names no speaker: the sentence where the
  /// quotation begins, the one before it, or the one where it ends.
  std::optional<FoundAttribution> in_quotation(const Sentence& sentence,
                                               std::uint32_t token) const {
    if (!sentence.word(token).quoted) return std::nullopt;
    const std::size_t here = sentence_at(*sentence.text, sentence.token(token).begin);
    const std::size_t count = std::max<std::size_t>(sentence.text->sentence_begins.size(), 1);
    for (std::size_t back = 1; back <= kSentences && back <= here; ++back) {
      if (auto found = any_speaker({sentence.block, here - back})) return found;
    }
    for (std::size_t on = 1; on < kSentences && here + on < count; ++on) {
      if (auto found = any_speaker({sentence.block, here + on})) return found;
    }
    return std::nullopt;
  }

 private:
  Sentence read(Place place) const {
    const BlockText& text = *blocks_[place.block].text;
    Sentence sentence;
    read_sentence(text, place.block, sentence_tokens(text, place.sentence), mentions_, false,
                  sentence);
    return sentence;
  }

  std::optional<Place> previous(Place place) const {
    if (place.sentence > 0) return Place{place.block, place.sentence - 1};
    if (place.block == 0) return std::nullopt;
    const BlockText& before = *blocks_[place.block - 1].text;
    if (before.tokens.empty() || before.lexicon == nullptr) return std::nullopt;
    return Place{place.block - 1, std::max<std::size_t>(before.sentence_begins.size(), 1) - 1};
  }

  std::optional<FoundAttribution> any_speaker(Place place) const {
    const Sentence sentence = read(place);
    std::vector<Saying> sayings;
    find_sayings(sentence, sayings);
    for (const Saying& saying : sayings) {
      if (saying.speaker.empty()) continue;
      FoundAttribution found;
      found.stance = saying.stance;
      found.attribution.speaker_block = place.block;
      found.attribution.speaker = sentence.span(saying.speaker);
      found.attribution.cue = sentence.span(saying.cue);
      if (is_pronoun(sentence, saying.speaker)) resolve_pronoun(sentence, saying.speaker, found);
      return found;
    }
    return std::nullopt;
  }

  /// Names whoever spoke last in the sentences before, else, for "he" and "she", the last person
  /// named; the pronoun itself stays where neither is found.
  void resolve_pronoun(const Sentence& sentence, TokenRange pronoun,
                       FoundAttribution& found) const {
    const bool person = sentence.value(pronoun.first, WordClass::speaker_pronoun) == "person";
    Place place{sentence.block, sentence_at(*sentence.text, sentence.token(pronoun.first).begin)};
    for (std::uint32_t step = 0; step < kSentences; ++step) {
      const auto before = previous(place);
      if (!before) return;
      place = *before;
      const Sentence earlier = read(place);
      const TokenRange speaker = speaker_of(earlier, person);
      if (speaker.empty()) continue;
      found.attribution.speaker_block = place.block;
      found.attribution.speaker = earlier.span(speaker);
      return;
    }
  }

  TokenRange speaker_of(const Sentence& sentence, bool person) const {
    std::vector<Saying> sayings;
    find_sayings(sentence, sayings);
    for (auto saying = sayings.rbegin(); saying != sayings.rend(); ++saying) {
      if (saying->speaker.empty() || is_pronoun(sentence, saying->speaker)) continue;
      if (!person || names_person(sentence, saying->speaker)) return saying->speaker;
    }
    for (std::uint32_t at = sentence.tokens.first; at < sentence.tokens.last; ++at) {
      const std::uint32_t mention = sentence.word(at).mention;
      if (mention == kNoIndex || (mentions_[mention].type == ActorType::person) != person) continue;
      return sentence.range(mentions_[mention].span);
    }
    return {};
  }

  /// A speaker without a name ("the mayor") may be a person too.
  bool names_person(const Sentence& sentence, TokenRange range) const {
    const std::uint32_t mention = mention_in(sentence, range);
    if (mention == kNoIndex) return true;
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      const std::uint32_t here = sentence.word(at).mention;
      if (here != kNoIndex && mentions_[here].type == ActorType::person) return true;
    }
    return false;
  }

  std::span<const ClaimBlock> blocks_;
  std::span<const Mention> mentions_;
};

}  // namespace

std::optional<FoundAttribution> attribute(std::span<const ClaimBlock> blocks,
                                          std::span<const Mention> mentions,
                                          const Sentence& sentence,
                                          const std::vector<Saying>& sayings, std::uint32_t token) {
  const Attributor attributor(blocks, mentions);
  auto found = attributor.in_sentence(sentence, sayings, token);
  if (!found) found = attributor.in_quotation(sentence, token);
  return found;
}

}  // namespace newsgloss
