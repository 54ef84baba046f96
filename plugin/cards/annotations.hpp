#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cards/annotated_block.hpp"
#include "claims/repetition.hpp"
#include "entities/entity_file.hpp"

namespace newsgloss {

/// A span to mark and the card behind it.
struct Mark {
  std::uint32_t block = 0;
  Span span;  ///< bytes of that block's text
  MarkKind kind = MarkKind::actor;
  std::uint32_t card = 0;  ///< mentions of one actor share a card
  std::uint8_t level = 1;  ///< as Claim::level; 1 for actors
  bool first = false;      ///< the first mark of its card; none is where a role is told, not a name
  std::uint32_t mention = kNoIndex;
  std::uint32_t claim = kNoIndex;
  friend bool operator==(const Mark&, const Mark&) = default;
};

/// Everything found in one document. Immutable; holds on to the entity file; may be read from any
/// thread. Mentions, claims and marks are numbered through the document, by block and begin; cards
/// in the order of their first marks. Numbers must be below the counts.
class Annotations {
 public:
  Annotations() = default;
  Annotations(std::shared_ptr<const EntityFile> entities, std::string language,
              std::optional<Date> published,
              std::vector<std::shared_ptr<const AnnotatedBlock>> blocks);

  const EntityFile& entities() const { return *entities_; }
  const std::string& language() const { return language_; }  ///< given or detected
  std::optional<Date> published() const { return published_; }
  const std::vector<std::shared_ptr<const AnnotatedBlock>>& blocks() const { return blocks_; }
  const Block& block(std::uint32_t index) const { return *blocks_[index]->block; }
  /// The words of a span of a block.
  std::string_view words(std::uint32_t block, Span span) const {
    return span.of(this->block(block).text.view());
  }

  std::uint32_t mention_count() const { return count(mention_begins_); }
  std::uint32_t claim_count() const { return count(claim_begins_); }
  std::uint32_t mark_count() const { return count(mark_begins_); }
  std::uint32_t card_count() const { return static_cast<std::uint32_t>(first_marks_.size()); }

  const Mention& mention(std::uint32_t index) const;
  /// As a claim of the block counts them.
  const Mention& mention_in(std::uint32_t block, std::uint32_t in_block) const {
    return blocks_[block]->mentions[in_block];
  }
  const Claim& claim(std::uint32_t index) const;
  Mark mark(std::uint32_t index) const;

  /// The number of a mention that a claim of this block counts among those of the block; kNoIndex
  /// stays what it is.
  std::uint32_t mention_number(std::uint32_t block, std::uint32_t in_block) const;

  std::uint32_t first_mark(std::uint32_t card) const { return first_marks_[card]; }
  std::span<const std::uint32_t> marks_of_actor(std::uint32_t actor) const;

  /// What others say of what this claim counts; nullptr: no other does.
  const Repetition* repetition(std::uint32_t claim) const;

 private:
  using Begins = std::vector<std::uint32_t>;  // of each block, and one past the last

  static std::uint32_t count(const Begins& begins) { return begins.empty() ? 0 : begins.back(); }
  void count_blocks();
  void number_cards();
  void group_actors();
  void find_repetitions();

  std::shared_ptr<const EntityFile> entities_;
  std::string language_;
  std::optional<Date> published_;
  std::vector<std::shared_ptr<const AnnotatedBlock>> blocks_;
  Begins mention_begins_, claim_begins_, mark_begins_;
  std::vector<std::uint32_t> cards_;                       // of each mark
  std::vector<std::uint32_t> first_marks_;                 // of each card
  std::vector<std::uint32_t> actor_begins_, actor_marks_;  // of each actor, ascending
  std::vector<Repetition> repetitions_;                    // by claim
};

}  // namespace newsgloss
