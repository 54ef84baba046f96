// A block that has changed is read anew. If its names look the same to the rest of the article,
// only its own mentions are; else the article's names are linked anew, and each block whose
// mentions come out as they were keeps what it has. A claim looks a few blocks back, so those
// behind a block that has changed are read with it. Everything else is shared with the annotations
// before.

#include "cards/reader.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "actors/actors.hpp"
#include "actors/name_signature.hpp"
#include "cards/block_stage.hpp"
#include "cards/marks.hpp"
#include "claims/claims.hpp"

namespace newsgloss {
namespace {

/// Lets a claim count the mentions of its own block, of which the first has this number.
void count_in_block(Claim& claim, std::uint32_t first_mention) {
  if (claim.holder != kNoIndex) claim.holder -= first_mention;
  if (claim.location != kNoIndex) claim.location -= first_mention;
}

}  // namespace

struct Reader::State {
  explicit State(std::shared_ptr<const EntityFile> file)
      : entities(std::move(file)), linker(*entities) {}

  Result<Annotations> annotate(SharedDocument read, const std::atomic<bool>* cancel);
  Result<Annotations> replace(std::uint32_t index, std::shared_ptr<const Block> block);

  SharedDocument document;

 private:
  bool read_blocks(const std::atomic<bool>* cancel);
  void link() { linker.link(stage.for_names(), document.published, language); }
  void read_article();
  Annotations annotations() const { return {entities, language, document.published, annotated}; }
  bool read_alone(std::uint32_t index, std::vector<Mention>& mentions);
  void link_again(std::uint32_t index);
  void read_claims_of(std::uint32_t index);

  std::shared_ptr<const EntityFile> entities;
  std::string language;
  BlockStage stage;
  NameLinker linker;
  std::vector<std::shared_ptr<const AnnotatedBlock>> annotated;
};

Result<Annotations> Reader::State::annotate(SharedDocument read, const std::atomic<bool>* cancel) {
  document = std::move(read);
  language = language_of(document);
  annotated.clear();
  if (!read_blocks(cancel)) {
    document.blocks.clear();
    return fail(ErrorCode::cancelled, "The annotation was cancelled.");
  }
  link();
  read_article();
  return annotations();
}

/// False where it was cancelled.
bool Reader::State::read_blocks(const std::atomic<bool>* cancel) {
  stage.begin(document.blocks.size(), Lexicon::of(language), document.published);
  for (std::uint32_t i = 0; i < document.blocks.size(); ++i) {
    if (cancel != nullptr && cancel->load(std::memory_order_relaxed)) return false;
    stage.read(i, *document.blocks[i], *entities);
  }
  return true;
}

/// The article stage of every block. All share one allocation.
void Reader::State::read_article() {
  const auto made = std::make_shared<std::vector<AnnotatedBlock>>(document.blocks.size());
  std::vector<Mention> mentions;
  std::vector<std::uint32_t> begins;
  for (std::uint32_t i = 0; i < made->size(); ++i) {
    begins.push_back(static_cast<std::uint32_t>(mentions.size()));
    linker.read_mentions(i, mentions);
  }
  begins.push_back(static_cast<std::uint32_t>(mentions.size()));
  for (Claim& claim : read_claims(stage.for_claims(), mentions)) {
    count_in_block(claim, begins[claim.block]);
    (*made)[claim.block].claims.push_back(std::move(claim));
  }
  annotated.reserve(made->size());
  for (std::uint32_t i = 0; i < made->size(); ++i) {
    AnnotatedBlock& block = (*made)[i];
    block.block = document.blocks[i];
    block.mentions.assign(std::make_move_iterator(mentions.begin() + begins[i]),
                          std::make_move_iterator(mentions.begin() + begins[i + 1]));
    block.marks = make_marks(block.mentions, block.claims);
    annotated.emplace_back(made, &block);
  }
}

Result<Annotations> Reader::State::replace(std::uint32_t index,
                                           std::shared_ptr<const Block> block) {
  document.blocks[index] = block;
  if (language_of(document) != language) return annotate(std::move(document), nullptr);
  const auto before = name_signature(stage.for_names()[index]);
  stage.read(index, *block, *entities);
  const bool same_names = name_signature(stage.for_names()[index]) == before;
  const auto made = std::make_shared<AnnotatedBlock>();
  made->block = std::move(block);
  const bool alone = same_names && read_alone(index, made->mentions);
  annotated[index] = made;
  if (alone) {
    const auto end = std::min<std::size_t>(annotated.size(), index + std::size_t{1} + kBlocksBack);
    for (std::uint32_t i = index; i < end; ++i) read_claims_of(i);
  } else {
    link_again(index);
  }
  return annotations();
}

/// Reads the mentions of a block whose names look the same from elsewhere. False where they mean
/// other actors than before, which the article numbers through, or where any word may matter.
bool Reader::State::read_alone(std::uint32_t index, std::vector<Mention>& mentions) {
  if (linker.depends_on_words()) return false;
  linker.renew(index);
  linker.read_mentions(index, mentions);
  const auto same_actor = [](const Mention& a, const Mention& b) { return a.actor == b.actor; };
  const std::vector<Mention>& before = annotated[index]->mentions;
  return std::equal(mentions.begin(), mentions.end(), before.begin(), before.end(), same_actor);
}

/// The article stage of all names, and of those claims that may see a mention or a word change.
void Reader::State::link_again(std::uint32_t index) {
  link();
  std::uint32_t claims_to_read = 0;  // of this block and so many behind it
  for (std::uint32_t i = 0; i < annotated.size(); ++i) {
    std::vector<Mention> mentions;
    linker.read_mentions(i, mentions);
    if (i == index || mentions != annotated[i]->mentions) {
      const auto made = std::make_shared<AnnotatedBlock>();
      made->block = annotated[i]->block;
      made->mentions = std::move(mentions);
      annotated[i] = made;
      claims_to_read = 1 + kBlocksBack;
    }
    if (claims_to_read == 0) continue;
    --claims_to_read;
    read_claims_of(i);
  }
}

void Reader::State::read_claims_of(std::uint32_t index) {
  std::vector<Mention> mentions;
  for (std::uint32_t i = index - std::min(index, kBlocksBack); i < index; ++i) {
    mentions.insert(mentions.end(), annotated[i]->mentions.begin(), annotated[i]->mentions.end());
  }
  const auto first = static_cast<std::uint32_t>(mentions.size());
  const auto made = std::make_shared<AnnotatedBlock>();
  made->block = annotated[index]->block;
  made->mentions = annotated[index]->mentions;
  mentions.insert(mentions.end(), made->mentions.begin(), made->mentions.end());
  made->claims = read_block_claims(stage.for_claims(), mentions, index);
  for (Claim& claim : made->claims) count_in_block(claim, first);
  made->marks = make_marks(made->mentions, made->claims);
  annotated[index] = made;
}

Reader::Reader(std::shared_ptr<const EntityFile> entities)
    : state_(std::make_unique<State>(std::move(entities))) {}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Result<Annotations> Reader::annotate(SharedDocument document, const std::atomic<bool>* cancel) {
  return state_->annotate(std::move(document), cancel);
}

Result<Annotations> Reader::replace_block(std::uint32_t index, Utf8Text text) {
  const auto& blocks = state_->document.blocks;
  if (index >= blocks.size()) {
    return fail(ErrorCode::not_found, "The document annotated last has no such block.");
  }
  auto block = std::make_shared<Block>();
  block->kind = blocks[index]->kind;
  block->text = std::move(text);
  return state_->replace(index, std::move(block));
}

}  // namespace newsgloss
