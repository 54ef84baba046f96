// The block stage's result is kept beside each block, so that a replaced block alone is read anew;
// the article stage sees nothing of a block but that result.

#include "cards/reader.hpp"

#include <utility>

#include "actors/actors.hpp"
#include "cards/marks.hpp"
#include "claims/claims.hpp"
#include "quantities/quantity.hpp"
#include "text/block_text.hpp"
#include "text/language_detection.hpp"

namespace newsgloss {
namespace {

/// What the block stage found in one block. Borrows the block's text.
struct ReadBlock {
  BlockText text;
  BlockActors actors;
  std::vector<Quantity> quantities;
};

ReadBlock read_block(const Block& block, const Lexicon* lexicon, const EntityFile& entities,
                     std::optional<Date> published) {
  ReadBlock read;
  read.text = read_block_text(block.text.view(), block.kind, lexicon);
  find_names(read.text, entities, read.actors);
  find_quantities(read.text, published, read.quantities);
  return read;
}

}  // namespace

struct Reader::State {
  std::shared_ptr<const EntityFile> entities;
  Document document;
  const Lexicon* lexicon = nullptr;
  std::vector<ReadBlock> blocks;

  void read(std::size_t block) {
    blocks[block] = read_block(document.blocks[block], lexicon, *entities, document.published);
  }

  Annotations article_stage() const {
    std::vector<ArticleBlock> for_names;
    std::vector<ClaimBlock> for_claims;
    for (const ReadBlock& block : blocks) {
      for_names.push_back({&block.text, &block.actors});
      for_claims.push_back({&block.text, &block.quantities});
    }
    Annotations annotations;
    annotations.document = document;
    annotations.entities = entities;
    annotations.mentions = link_names(for_names, *entities, document.published, document.language);
    annotations.claims = read_claims(for_claims, annotations.mentions);
    Marks marks = make_marks(annotations.mentions, annotations.claims);
    annotations.marks = std::move(marks.marks);
    annotations.first_marks = std::move(marks.first_marks);
    annotations.actor_marks = std::move(marks.actor_marks);
    return annotations;
  }
};

Reader::Reader(std::shared_ptr<const EntityFile> entities) : state_(std::make_unique<State>()) {
  state_->entities = std::move(entities);
}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Result<Annotations> Reader::annotate(const Document& document, const std::atomic<bool>* cancel) {
  state_->blocks.clear();
  state_->document = document;
  if (state_->document.language.empty()) state_->document.language = detect_language(document);
  state_->lexicon = Lexicon::of(state_->document.language);
  state_->blocks.resize(document.blocks.size());
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (cancel != nullptr && cancel->load(std::memory_order_relaxed)) {
      return fail(ErrorCode::cancelled, "The annotation was cancelled.");
    }
    state_->read(i);
  }
  return state_->article_stage();
}

Result<Annotations> Reader::replace_block(std::uint32_t block, Utf8Text text) {
  if (block >= state_->blocks.size()) {
    return fail(ErrorCode::not_found, "The document annotated last has no such block.");
  }
  Block& replaced = state_->document.blocks[block];
  replaced.text = std::move(text);
  replaced.links.clear();
  replaced.source.clear();
  state_->read(block);
  return state_->article_stage();
}

}  // namespace newsgloss
