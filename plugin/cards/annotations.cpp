// Blocks are shared, so that annotations of an article in which one block has changed cost little
// more than that block. What depends on all of them is made here, in few passes over what is small:
// where the numbers of each block begin, the cards of its marks, the marks of each actor.

#include "cards/annotations.hpp"

#include <algorithm>

#include "cards/card_numbers.hpp"

namespace newsgloss {
namespace {

std::uint32_t size_of(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

/// The block in which a number lies.
std::uint32_t block_at(const std::vector<std::uint32_t>& begins, std::uint32_t index) {
  const auto after = std::upper_bound(begins.begin(), begins.end(), index);
  return size_of(static_cast<std::size_t>(after - begins.begin())) - 1;
}

}  // namespace

Annotations::Annotations(std::shared_ptr<const EntityFile> entities, std::string language,
                         std::optional<Date> published,
                         std::vector<std::shared_ptr<const AnnotatedBlock>> blocks)
    : entities_(std::move(entities)),
      language_(std::move(language)),
      published_(published),
      blocks_(std::move(blocks)) {
  count_blocks();
  number_cards();
  group_actors();
  find_repetitions();
}

void Annotations::count_blocks() {
  for (Begins* begins : {&mention_begins_, &claim_begins_, &mark_begins_}) {
    begins->reserve(blocks_.size() + 1);
    begins->push_back(0);
  }
  for (const auto& block : blocks_) {
    mention_begins_.push_back(mention_begins_.back() + size_of(block->mentions.size()));
    claim_begins_.push_back(claim_begins_.back() + size_of(block->claims.size()));
    mark_begins_.push_back(mark_begins_.back() + size_of(block->marks.size()));
  }
}

void Annotations::number_cards() {
  CardNumbers numbers;
  cards_.reserve(mark_count());
  for (const auto& block : blocks_) {
    for (const BlockMark& mark : block->marks) {
      const std::uint32_t card = numbers.number(mark.key);
      if (card == first_marks_.size()) first_marks_.push_back(size_of(cards_.size()));
      cards_.push_back(card);
    }
  }
}

void Annotations::group_actors() {
  const auto each = [this](auto visit) {
    std::uint32_t index = 0;
    for (const auto& block : blocks_) {
      for (const BlockMark& mark : block->marks) {
        if (mark.key.actor != kNoIndex) visit(mark.key.actor, index);
        ++index;
      }
    }
  };
  each([this](std::uint32_t actor, std::uint32_t) {
    if (actor_begins_.size() < actor + std::size_t{2}) actor_begins_.resize(actor + std::size_t{2});
    ++actor_begins_[actor + 1];
  });
  for (std::size_t i = 1; i < actor_begins_.size(); ++i) actor_begins_[i] += actor_begins_[i - 1];
  std::vector<std::uint32_t> next = actor_begins_;
  actor_marks_.resize(actor_begins_.empty() ? 0 : actor_begins_.back());
  each([&](std::uint32_t actor, std::uint32_t mark) { actor_marks_[next[actor]++] = mark; });
}

void Annotations::find_repetitions() {
  RepetitionFinder finder;
  for (const auto& block : blocks_) {
    for (const Claim& claim : block->claims) {
      const bool about_somebody = claim.holder != kNoIndex;
      finder.add(claim, about_somebody ? block->mentions[claim.holder].actor : kNoIndex);
    }
  }
  repetitions_ = finder.take();
}

const Mention& Annotations::mention(std::uint32_t index) const {
  const std::uint32_t block = block_at(mention_begins_, index);
  return blocks_[block]->mentions[index - mention_begins_[block]];
}

const Claim& Annotations::claim(std::uint32_t index) const {
  const std::uint32_t block = block_at(claim_begins_, index);
  return blocks_[block]->claims[index - claim_begins_[block]];
}

Mark Annotations::mark(std::uint32_t index) const {
  const std::uint32_t block = block_at(mark_begins_, index);
  const BlockMark& found = blocks_[block]->marks[index - mark_begins_[block]];
  Mark mark;
  mark.block = block;
  mark.span = found.span;
  mark.kind = found.key.kind;
  mark.card = cards_[index];
  mark.level = found.level;
  mark.first = first_marks_[mark.card] == index && !found.key.role;
  mark.mention = mention_number(block, found.mention);
  if (found.claim != kNoIndex) mark.claim = claim_begins_[block] + found.claim;
  return mark;
}

std::uint32_t Annotations::mention_number(std::uint32_t block, std::uint32_t in_block) const {
  return in_block == kNoIndex ? kNoIndex : mention_begins_[block] + in_block;
}

std::span<const std::uint32_t> Annotations::marks_of_actor(std::uint32_t actor) const {
  if (actor + std::size_t{1} >= actor_begins_.size()) return {};
  const std::uint32_t begin = actor_begins_[actor];
  return std::span(actor_marks_).subspan(begin, actor_begins_[actor + 1] - begin);
}

const Repetition* Annotations::repetition(std::uint32_t claim) const {
  const auto found = std::lower_bound(
      repetitions_.begin(), repetitions_.end(), claim,
      [](const Repetition& one, std::uint32_t wanted) { return one.claim < wanted; });
  return found != repetitions_.end() && found->claim == claim ? &*found : nullptr;
}

}  // namespace newsgloss
