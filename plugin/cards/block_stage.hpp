#pragma once

#include <optional>
#include <span>
#include <vector>

#include "actors/actors.hpp"
#include "claims/claims.hpp"
#include "quantities/quantity.hpp"
#include "text/block_text.hpp"
#include "text/document.hpp"

namespace newsgloss {

/// What the block stage finds in each block of a document. Keeps its memory from one document to
/// the next, but for what an uncommonly long one took. Borrows the texts, the lexicon and the
/// entities.
class BlockStage {
 public:
  /// So many blocks come, in this language.
  void begin(std::size_t blocks, const Lexicon* lexicon, std::optional<Date> published);

  /// Reads a block into its place.
  void read(std::uint32_t index, const Block& block, const EntityFile& entities);

  std::span<const ArticleBlock> for_names() const { return for_names_; }
  std::span<const ClaimBlock> for_claims() const { return for_claims_; }

 private:
  struct ReadBlock {
    BlockText text;
    BlockActors actors;
    std::vector<Quantity> quantities;
  };

  std::size_t kept_bytes() const;

  const Lexicon* lexicon_ = nullptr;
  std::optional<Date> published_;
  std::vector<ReadBlock> blocks_;
  std::vector<ArticleBlock> for_names_;
  std::vector<ClaimBlock> for_claims_;
};

}  // namespace newsgloss
