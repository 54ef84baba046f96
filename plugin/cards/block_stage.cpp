#include "cards/block_stage.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kMostKept = std::size_t{4} << 20;  // bytes

}  // namespace

void BlockStage::begin(std::size_t blocks, const Lexicon* lexicon, std::optional<Date> published) {
  lexicon_ = lexicon;
  published_ = published;
  if (kept_bytes() > kMostKept) blocks_ = {};
  if (blocks_.size() < blocks) blocks_.resize(blocks);
  for_names_.clear();
  for_claims_.clear();
  for (std::size_t i = 0; i < blocks; ++i) {
    for_names_.push_back({&blocks_[i].text, &blocks_[i].actors});
    for_claims_.push_back({&blocks_[i].text, &blocks_[i].quantities});
  }
}

void BlockStage::read(std::uint32_t index, const Block& block, const EntityFile& entities) {
  ReadBlock& read = blocks_[index];
  read.actors.matches.clear();
  read.actors.names.clear();
  read.quantities.clear();
  read_block_text(block.text.view(), block.kind, lexicon_, read.text);
  find_names(read.text, entities, read.actors);
  find_quantities(read.text, published_, read.quantities);
}

std::size_t BlockStage::kept_bytes() const {
  std::size_t bytes = blocks_.capacity() * sizeof(ReadBlock);
  for (const ReadBlock& block : blocks_) {
    bytes += block.text.tokens.capacity() * sizeof(Token);
    bytes += block.quantities.capacity() * sizeof(Quantity);
  }
  return bytes;
}

}  // namespace newsgloss
