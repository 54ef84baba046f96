#include <limits>

#include "abi/guard.hpp"
#include "abi/handles.hpp"
#include "abi/spans.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

namespace {

constexpr double kOpen = std::numeric_limits<double>::quiet_NaN();

newsgloss_mark described(const newsgloss_annotations& in, const Mark& mark) {
  newsgloss_mark described{};
  described.kind = static_cast<newsgloss_mark_kind>(mark.kind);
  described.span = span_of(in, mark.block, mark.span);
  described.card = mark.card;
  described.level = static_cast<std::uint32_t>(mark.level);
  described.first = mark.first ? 1 : 0;
  described.mention = mark.mention;
  described.quantity = mark.claim;
  return described;
}

newsgloss_mention described(const newsgloss_annotations& in, const Mention& mention) {
  newsgloss_mention described{};
  described.type = static_cast<newsgloss_actor_type>(mention.type);
  described.span = span_of(in, mention.block, mention.span);
  described.how = static_cast<newsgloss_mention_how>(mention.how);
  described.entity = mention.entity;
  described.actor = mention.actor;
  described.candidate_count = static_cast<std::uint32_t>(mention.candidates.size());
  described.introduction_count = static_cast<std::uint32_t>(mention.introduced.size());
  described.confidence = static_cast<double>(mention.confidence);
  return described;
}

newsgloss_quantity described(const newsgloss_annotations& in, const Claim& claim) {
  const Quantity& read = claim.quantity;
  newsgloss_quantity described{};
  described.kind = static_cast<newsgloss_quantity_kind>(read.kind);
  described.span = span_of(in, claim.block, read.span);
  described.low = read.low.value_or(kOpen);
  described.high = read.high.value_or(kOpen);
  described.is_range = read.is_range ? 1 : 0;
  described.change = static_cast<newsgloss_change>(read.change);
  described.unit = text_of(read.unit);
  described.unit_id = text_of(read.unit_id);
  described.timex = text_of(read.timex);
  described.hedge = span_of(in, claim.block, read.hedge);
  described.counted = span_of(in, claim.block, read.counted);
  described.subject = span_of(in, claim.block, claim.concept_span);
  described.sentence = span_of(in, claim.block, claim.sentence);
  if (claim.attribution) {
    described.speaker = span_of(in, claim.attribution->speaker_block, claim.attribution->speaker);
    described.cue = span_of(in, claim.block, claim.attribution->cue);
    described.content = span_of(in, claim.block, claim.attribution->content);
  }
  described.stance = static_cast<newsgloss_stance>(claim.stance);
  described.holder = in.annotations.mention_number(claim.block, claim.holder);
  if (claim.when) described.when = date_of(*claim.when);
  described.level = static_cast<std::uint32_t>(claim.level);
  described.marked = claim.marked ? 1 : 0;
  described.nested = read.nested ? 1 : 0;
  described.location = in.annotations.mention_number(claim.block, claim.location);
  return described;
}

std::uint32_t size_of(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

}  // namespace

newsgloss_annotations* newsgloss_annotations_ref(newsgloss_annotations* annotations) {
  if (annotations != nullptr) annotations->references.fetch_add(1, std::memory_order_relaxed);
  return annotations;
}

void newsgloss_annotations_unref(newsgloss_annotations* annotations) {
  if (annotations == nullptr) return;
  if (annotations->references.fetch_sub(1, std::memory_order_acq_rel) == 1) delete annotations;
}

newsgloss_text newsgloss_annotations_text(const newsgloss_annotations* annotations,
                                          newsgloss_span span) {
  return annotations == nullptr ? text_of({}) : text_of(words_of(*annotations, span));
}

uint32_t newsgloss_annotations_block_count(const newsgloss_annotations* annotations) {
  return annotations == nullptr ? 0 : size_of(annotations->annotations.blocks().size());
}

newsgloss_status newsgloss_annotations_block(const newsgloss_annotations* annotations,
                                             uint32_t index, newsgloss_block* block,
                                             newsgloss_error* error) {
  return filled(error, block, [&]() -> Result<newsgloss_block> {
    if (annotations == nullptr) return missing("The annotations object");
    if (index >= annotations->annotations.blocks().size()) return no_such("block");
    return block_of(annotations->annotations.block(index));
  });
}

newsgloss_text newsgloss_annotations_language(const newsgloss_annotations* annotations) {
  return annotations == nullptr ? text_of({}) : text_of(annotations->annotations.language());
}

uint32_t newsgloss_annotations_mark_count(const newsgloss_annotations* annotations) {
  return annotations == nullptr ? 0 : annotations->annotations.mark_count();
}

newsgloss_status newsgloss_annotations_mark(const newsgloss_annotations* annotations,
                                            uint32_t index, newsgloss_mark* mark,
                                            newsgloss_error* error) {
  return filled(error, mark, [&]() -> Result<newsgloss_mark> {
    if (annotations == nullptr) return missing("The annotations object");
    if (index >= annotations->annotations.mark_count()) return no_such("mark");
    return described(*annotations, annotations->annotations.mark(index));
  });
}

uint32_t newsgloss_annotations_mention_count(const newsgloss_annotations* annotations) {
  return annotations == nullptr ? 0 : annotations->annotations.mention_count();
}

newsgloss_status newsgloss_annotations_mention(const newsgloss_annotations* annotations,
                                               uint32_t index, newsgloss_mention* mention,
                                               newsgloss_error* error) {
  return filled(error, mention, [&]() -> Result<newsgloss_mention> {
    if (annotations == nullptr) return missing("The annotations object");
    if (index >= annotations->annotations.mention_count()) return no_such("mention");
    return described(*annotations, annotations->annotations.mention(index));
  });
}

newsgloss_status newsgloss_annotations_candidate(const newsgloss_annotations* annotations,
                                                 uint32_t mention, uint32_t index,
                                                 newsgloss_candidate* candidate,
                                                 newsgloss_error* error) {
  return filled(error, candidate, [&]() -> Result<newsgloss_candidate> {
    if (annotations == nullptr) return missing("The annotations object");
    if (mention >= annotations->annotations.mention_count()) return no_such("mention");
    const auto& candidates = annotations->annotations.mention(mention).candidates;
    if (index >= candidates.size()) return no_such("candidate");
    const Candidate& found = candidates[index];
    newsgloss_candidate described{};
    described.entity = found.entity;
    described.score = static_cast<double>(found.score);
    described.reason = static_cast<newsgloss_candidate_reason>(found.reason);
    return described;
  });
}

newsgloss_status newsgloss_annotations_introduction(const newsgloss_annotations* annotations,
                                                    uint32_t mention, uint32_t index,
                                                    newsgloss_span* span, newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (annotations == nullptr) return missing("The annotations object");
    if (span == nullptr) return missing("The span to fill");
    *span = {};
    if (mention >= annotations->annotations.mention_count()) return no_such("mention");
    const Mention& found = annotations->annotations.mention(mention);
    if (index >= found.introduced.size()) return no_such("introduction");
    *span = span_of(*annotations, found.block, found.introduced[index]);
    return {};
  });
}

uint32_t newsgloss_annotations_quantity_count(const newsgloss_annotations* annotations) {
  return annotations == nullptr ? 0 : annotations->annotations.claim_count();
}

newsgloss_status newsgloss_annotations_quantity(const newsgloss_annotations* annotations,
                                                uint32_t index, newsgloss_quantity* quantity,
                                                newsgloss_error* error) {
  return filled(error, quantity, [&]() -> Result<newsgloss_quantity> {
    if (annotations == nullptr) return missing("The annotations object");
    if (index >= annotations->annotations.claim_count()) return no_such("quantity");
    return described(*annotations, annotations->annotations.claim(index));
  });
}
