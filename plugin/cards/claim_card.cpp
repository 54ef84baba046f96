#include "cards/claim_card.hpp"

#include <algorithm>
#include <limits>

#include "cards/rows.hpp"
#include "cards/scale.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kMostOthers = 3;

double or_open(std::optional<double> end) {
  return end.value_or(std::numeric_limits<double>::quiet_NaN());
}

/// From the hedge to the counted words, as far as they stand side by side.
Span figure_with_words(const Claim& claim) {
  Span whole = claim.quantity.span;
  const Span counted = claim.quantity.counted;
  const bool follows =
      !counted.empty() && counted.begin >= whole.end && counted.begin - whole.end <= 1;
  if (follows) whole.end = counted.end;
  const Span hedge = claim.quantity.hedge;
  if (!hedge.empty() && hedge.end <= whole.begin && whole.begin - hedge.end <= 1) {
    whole.begin = hedge.begin;
  }
  return whole;
}

class ClaimRows {
 public:
  ClaimRows(const Annotations& annotations, std::uint32_t claim, Date today, Card& card)
      : annotations_(annotations),
        claim_(annotations.claim(claim)),
        repetition_(annotations.repetition(claim)),
        today_(today),
        card_(card) {}

  void add() {
    const Quantity& quantity = claim_.quantity;
    card_.title = words(figure_with_words(claim_)).text;
    add_row(card_, Message::value_is,
            {number_argument(or_open(quantity.low), or_open(quantity.high), quantity.unit,
                             quantity.unit_id),
             words(quantity.span)});
    if (quantity.change != Change::equal || !quantity.hedge.empty()) {
      add_row(card_, Message::bounded_by,
              {code_argument(ArgumentKind::change, static_cast<std::int32_t>(quantity.change)),
               words(quantity.hedge)});
    }
    add_subject();
    if (claim_.holder != claim_.location) add_mention(Message::is_about, claim_.holder);
    add_mention(Message::holds_in, claim_.location);
    add_attribution();
    if (claim_.when) {
      add_row(card_, Message::speaks_of_time,
              {date_argument(claim_.when), words(claim_.when_span)});
    }
    if (repetition_ != nullptr) {
      add_others(Message::disagrees_with, repetition_->disagrees);
      add_others(Message::repeats, repetition_->repeats);
    }
    for (const Comparison& comparison : comparisons(annotations_, claim_))
      add_comparison(comparison);
  }

 private:
  Argument words(Span span) const { return words_argument(annotations_, claim_.block, span); }

  void add_subject() {
    const Span counted = claim_.quantity.counted;
    if (!counted.empty())
      add_row(card_, Message::counts, {words(counted)});
    else if (!claim_.concept_span.empty())
      add_row(card_, Message::measures, {words(claim_.concept_span)});
  }

  void add_mention(Message message, std::uint32_t index) {
    if (index == kNoIndex) return;
    const Mention& mention = annotations_.mention_in(claim_.block, index);
    if (mention.entity != kNoEntity) {
      add_row(card_, message, {entity_argument(annotations_.entities(), mention.entity)});
    } else {
      add_row(card_, message, {words_argument(annotations_, mention.block, mention.span)});
    }
  }

  void add_attribution() {
    if (claim_.attribution && !claim_.attribution->speaker.empty()) {
      const Attribution& said = *claim_.attribution;
      add_row(card_, Message::said_by,
              {words_argument(annotations_, said.speaker_block, said.speaker), words(said.cue)});
    }
    if (claim_.stance == Stance::stated) return;
    add_row(card_, Message::stance_is,
            {code_argument(ArgumentKind::stance, static_cast<std::int32_t>(claim_.stance))});
  }

  void add_others(Message message, const std::vector<std::uint32_t>& others) {
    const std::size_t count = std::min(others.size(), kMostOthers);
    for (std::size_t i = 0; i < count; ++i) {
      const Claim& other = annotations_.claim(others[i]);
      Argument speaker = words_argument(annotations_, other.block, {});
      if (other.attribution) {
        speaker = words_argument(annotations_, other.attribution->speaker_block,
                                 other.attribution->speaker);
      }
      add_row(card_, message,
              {words_argument(annotations_, other.block, figure_with_words(other)),
               std::move(speaker)});
    }
  }

  void add_comparison(const Comparison& comparison) {
    const bool share = comparison.how == ScaleHow::share;
    const Quantity& quantity = claim_.quantity;
    Argument ratio =
        share ? number_argument(comparison.low, comparison.high)
              : number_argument(comparison.low, comparison.high, quantity.unit, quantity.unit_id);
    const Fact& fact = comparison.fact;
    add_row(card_, share ? Message::compares_to : Message::amounts_per_head,
            {std::move(ratio), entity_argument(annotations_.entities(), comparison.entity),
             text_argument(fact.type), number_argument(fact.low, fact.high, fact.unit),
             date_argument(claim_.when ? claim_.when : annotations_.published())},
            fact.provenance, today_);
  }

  const Annotations& annotations_;
  const Claim& claim_;
  const Repetition* repetition_;
  Date today_;
  Card& card_;
};

}  // namespace

void add_claim_rows(const Annotations& annotations, std::uint32_t claim, Date today, Card& card) {
  card.kind = CardKind::claim;
  ClaimRows(annotations, claim, today, card).add();
}

}  // namespace newsgloss
