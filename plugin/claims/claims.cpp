// Sentences without a quantity are not looked at. Each sentence with one is read once: its words,
// who says what in it, and then each of its quantities.

#include "claims/claims.hpp"

#include <algorithm>

#include "claims/attribution.hpp"
#include "claims/clause.hpp"
#include "claims/dollar.hpp"
#include "claims/holder.hpp"
#include "claims/level.hpp"
#include "claims/location.hpp"
#include "claims/time_spoken_of.hpp"

namespace newsgloss {
namespace {

bool may_be_claim(const Quantity& quantity) {
  return !quantity.nested && quantity.kind != QuantityKind::date &&
         quantity.kind != QuantityKind::time && quantity.kind != QuantityKind::ordinal;
}

Span tokens_span(const BlockText& text, TokenRange tokens) {
  return {text.tokens[tokens.first].begin, text.tokens[tokens.last - 1].end};
}

class ClaimReader {
 public:
  ClaimReader(std::span<const ClaimBlock> blocks, std::span<const Mention> mentions)
      : blocks_(blocks), mentions_(mentions), attributor_(blocks, mentions) {}

  /// Room for the claims of the whole article.
  void reserve() {
    std::size_t count = 0;
    for (const ClaimBlock& block : blocks_) count += block.quantities->size();
    claims_.reserve(count);
  }

  std::vector<Claim> take() { return std::move(claims_); }

  void read_block(std::uint32_t block) {
    const std::span<const Quantity> quantities = *blocks_[block].quantities;
    const BlockText& text = *blocks_[block].text;
    quoted_ = false;
    quoted_as_far_as_ = 0;
    for (std::size_t begin = 0; begin < quantities.size();) {
      const std::size_t number = sentence_at(text, quantities[begin].span.begin);
      const TokenRange tokens = sentence_tokens(text, number);
      const std::uint32_t end_byte = text.tokens[tokens.last - 1].end;
      std::size_t end = begin + 1;
      while (end < quantities.size() && quantities[end].span.begin < end_byte) ++end;
      read_figures(text, block, tokens, quantities.subspan(begin, end - begin));
      begin = end;
    }
  }

 private:
  void read_figures(const BlockText& text, std::uint32_t block, TokenRange tokens,
                    std::span<const Quantity> quantities) {
    const bool worth_reading =
        text.lexicon != nullptr && std::any_of(quantities.begin(), quantities.end(), may_be_claim);
    if (worth_reading)
      read_sentence_claims(text, block, tokens, quantities);
    else
      for (const Quantity& quantity : quantities)
        add_bare(block, tokens_span(text, tokens), quantity);
  }

  /// The figure itself, and nothing about it.
  void add_bare(std::uint32_t block, Span sentence, const Quantity& quantity) {
    Claim claim;
    claim.block = block;
    claim.quantity = quantity;
    claim.sentence = sentence;
    claim.level = quantity.nested ? NumberLevel::none : NumberLevel::every;
    claims_.push_back(std::move(claim));
  }

  void read_sentence_claims(const BlockText& text, std::uint32_t block, TokenRange tokens,
                            std::span<const Quantity> quantities) {
    quoted_ = quoted_after(text, {quoted_as_far_as_, tokens.first}, quoted_);
    quoted_as_far_as_ = tokens.first;
    read_sentence(text, block, tokens, mentions_, quoted_, sentence_);
    sayings_.clear();
    find_sayings(sentence_, sayings_);
    attributor_.enter(sentence_, sayings_);
    dated_ = std::any_of(quantities.begin(), quantities.end(), [](const Quantity& quantity) {
      return quantity.kind == QuantityKind::date;
    });
    for (const Quantity& quantity : quantities) claims_.push_back(read_claim(quantity, quantities));
  }

  Claim read_claim(const Quantity& quantity, std::span<const Quantity> quantities) {
    Claim claim;
    claim.block = sentence_.block;
    claim.quantity = quantity;
    claim.sentence = sentence_.span(sentence_.tokens);
    if (!may_be_claim(quantity)) {
      claim.level = quantity.nested ? NumberLevel::none : NumberLevel::every;
      return claim;
    }
    const FigurePlace place = figure_place(sentence_, quantity);
    claim.concept_span = concept_of(sentence_, quantity, place);
    claim.level = number_level(sentence_, quantity, claim.concept_span);
    claim.marked = claim.level == NumberLevel::clear || claim.level == NumberLevel::usual;
    if (!claim.marked) return claim;
    claim.topic = topic_of(sentence_, place);
    claim.stance = clause_stance(sentence_, quantity, place);
    const std::uint32_t token = place.own.first;
    const Saying* saying = saying_around(sayings_, token);
    claim.location = location_of(sentence_, mentions_, place, saying);
    claim.holder = holder_of(sentence_, mentions_, place, claim.concept_span, saying);
    const std::string_view dollar =
        dollar_of(sentence_, mentions_, quantity, claim.holder, claim.location);
    if (!dollar.empty()) claim.quantity.unit_id = dollar;
    add_attribution(token, claim);
    const Span cue = claim.attribution ? claim.attribution->cue : Span();
    if (!dated_) return claim;
    const TimeSpokenOf time = time_spoken_of(quantities, quantity.span, cue);
    claim.when = time.date;
    claim.when_span = time.span;
    return claim;
  }

  void add_attribution(std::uint32_t token, Claim& claim) {
    const auto found = attributor_.of(token);
    if (!found) return;
    claim.attribution = found->attribution;
    if (found->stance != Stance::stated) claim.stance = found->stance;
  }

  std::span<const ClaimBlock> blocks_;
  std::span<const Mention> mentions_;
  bool quoted_ = false;  // a quotation is open before this token of the block
  std::uint32_t quoted_as_far_as_ = 0;
  bool dated_ = false;  // the sentence holds a date
  Sentence sentence_;
  std::vector<Saying> sayings_;
  Attributor attributor_;
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> read_claims(std::span<const ClaimBlock> blocks,
                               std::span<const Mention> mentions) {
  ClaimReader reader(blocks, mentions);
  reader.reserve();
  for (std::uint32_t block = 0; block < blocks.size(); ++block) reader.read_block(block);
  return reader.take();
}

std::vector<Claim> read_block_claims(std::span<const ClaimBlock> blocks,
                                     std::span<const Mention> mentions, std::uint32_t block) {
  ClaimReader reader(blocks, mentions);
  reader.read_block(block);
  return reader.take();
}

}  // namespace newsgloss
