#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "entities/entity_file.hpp"
#include "text/span.hpp"

namespace newsgloss {

enum class ActorType : std::uint8_t { person, organisation, location, other };

/// By which way a mention came to its entity.
enum class MentionHow : std::uint8_t {
  name,       ///< a surface form of the entity file
  shortened,  ///< a later short form of a name of this article
  metonym,    ///< a place that stands for its government
  demonym,
  role,     ///< "president" in "the president said", where the article has but one
  unknown,  ///< a name without an entry
};

/// Why a candidate was preferred or not: message ids for the card, no sentences.
enum class CandidateReason : std::uint8_t {
  prior,
  coherence,
  type,
  office,
  named_before,
  context_verb,
  reader,
};

struct Candidate {
  EntityIndex entity = kNoEntity;
  float score = 0;  ///< 0 to 1; all of a mention add up to at most 1
  CandidateReason reason = CandidateReason::prior;
  friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// One occurrence of a name in an article.
struct Mention {
  std::uint32_t block = 0;
  Span span;  ///< bytes of that block's text; no "the", no "'s", no title
  ActorType type = ActorType::other;
  MentionHow how = MentionHow::unknown;
  EntityIndex entity = kNoEntity;
  std::uint32_t actor = 0;            ///< same number: same actor in this article, known or not
  float confidence = 0;               ///< 0 to 1
  std::vector<Candidate> candidates;  ///< best first; empty for an unknown name
  std::vector<Span> introduced;       ///< words of that block that introduce an unknown actor
  friend bool operator==(const Mention&, const Mention&) = default;
};

}  // namespace newsgloss
