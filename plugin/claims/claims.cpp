// Sentences without a quantity are not looked at. Each sentence with one is read once: its words,
// who says what in it, and then each of its quantities.

#include "claims/claims.hpp"

#include <algorithm>

#include "claims/attribution.hpp"
#include "claims/clause.hpp"
#include "claims/level.hpp"
#include "claims/repetition.hpp"
#include "claims/time_spoken_of.hpp"

namespace newsgloss {
namespace {

class ClaimReader {
 public:
  ClaimReader(std::span<const ClaimBlock> blocks, std::span<const Mention> mentions)
      : blocks_(blocks), mentions_(mentions) {}

  std::vector<Claim> read() {
    for (std::uint32_t block = 0; block < blocks_.size(); ++block) {
      while (first_mention_ < mentions_.size() && mentions_[first_mention_].block < block) {
        ++first_mention_;
      }
      read_block(block);
    }
    find_repetitions(mentions_, claims_);
    return std::move(claims_);
  }

 private:
  void read_block(std::uint32_t block) {
    const std::span<const Quantity> quantities = *blocks_[block].quantities;
    const BlockText& text = *blocks_[block].text;
    for (std::size_t begin = 0; begin < quantities.size();) {
      const std::size_t number = sentence_at(text, quantities[begin].span.begin);
      const TokenRange tokens = sentence_tokens(text, number);
      const std::uint32_t end_byte = text.tokens[tokens.last - 1].end;
      std::size_t end = begin + 1;
      while (end < quantities.size() && quantities[end].span.begin < end_byte) ++end;
      const auto of_sentence = quantities.subspan(begin, end - begin);
      if (text.lexicon != nullptr)
        read_sentence_claims(text, block, tokens, of_sentence);
      else
        for (const Quantity& quantity : of_sentence) add_bare(block, quantity);
      begin = end;
    }
  }

  /// A language without a lexicon: the figure itself, and nothing about it.
  void add_bare(std::uint32_t block, const Quantity& quantity) {
    Claim claim;
    claim.block = block;
    claim.quantity = quantity;
    claim.sentence = quantity.span;
    claim.level = quantity.nested ? NumberLevel::none : NumberLevel::every;
    claims_.push_back(std::move(claim));
  }

  void read_sentence_claims(const BlockText& text, std::uint32_t block, TokenRange tokens,
                            std::span<const Quantity> quantities) {
    while (first_mention_ < mentions_.size() && mentions_[first_mention_].block == block &&
           mentions_[first_mention_].span.end <= text.tokens[tokens.first].begin) {
      ++first_mention_;
    }
    read_sentence(text, block, tokens, mentions_, first_mention_, sentence_);
    sayings_.clear();
    find_sayings(sentence_, sayings_);
    for (const Quantity& quantity : quantities) claims_.push_back(read_claim(quantity, quantities));
  }

  Claim read_claim(const Quantity& quantity, std::span<const Quantity> quantities) const {
    Claim claim;
    claim.block = sentence_.block;
    claim.quantity = quantity;
    claim.sentence = sentence_.span(sentence_.tokens);
    const FigurePlace place = figure_place(sentence_, quantity);
    claim.concept_span = concept_of(sentence_, quantity, place);
    claim.level = number_level(sentence_, quantity, claim.concept_span);
    claim.marked = claim.level == NumberLevel::clear || claim.level == NumberLevel::usual;
    if (!claim.marked) return claim;
    const TimeSpokenOf time = time_spoken_of(quantities, quantity.span);
    claim.when = time.date;
    claim.when_span = time.span;
    claim.topic = topic_of(sentence_, place);
    claim.stance = clause_stance(sentence_, quantity, place);
    const std::uint32_t token = sentence_.range(quantity.span).first;
    claim.holder =
        holder_of(sentence_, mentions_, place, claim.concept_span, saying_around(sayings_, token));
    add_attribution(token, claim);
    return claim;
  }

  void add_attribution(std::uint32_t token, Claim& claim) const {
    const auto found = attribute(blocks_, mentions_, sentence_, sayings_, token);
    if (!found) return;
    claim.attribution = found->attribution;
    if (found->stance != Stance::stated) claim.stance = found->stance;
  }

  std::span<const ClaimBlock> blocks_;
  std::span<const Mention> mentions_;
  std::uint32_t first_mention_ = 0;
  Sentence sentence_;
  std::vector<Saying> sayings_;
  std::vector<Claim> claims_;
};

}  // namespace

std::vector<Claim> read_claims(std::span<const ClaimBlock> blocks,
                               std::span<const Mention> mentions) {
  return ClaimReader(blocks, mentions).read();
}

}  // namespace newsgloss
