#include "cards/shared_document.hpp"

#include "text/language_detection.hpp"

namespace newsgloss {
namespace {

constexpr std::size_t kEnough = 1024;  // as much running text as the detection looks at

/// As many blocks from the beginning as tell the language.
Document head_of(const SharedDocument& document) {
  Document head;
  std::size_t running = 0;
  for (const auto& block : document.blocks) {
    if (running >= kEnough) break;
    Block& copied = head.blocks.emplace_back();
    copied.kind = block->kind;
    copied.text = block->text;
    const bool runs = block->kind == BlockKind::paragraph || block->kind == BlockKind::quote;
    if (runs) running += block->text.view().size();
  }
  return head;
}

}  // namespace

SharedDocument shared(Document document) {
  SharedDocument made;
  made.language = std::move(document.language);
  made.published = document.published;
  const auto blocks = std::make_shared<const std::vector<Block>>(std::move(document.blocks));
  made.blocks.reserve(blocks->size());
  for (const Block& block : *blocks) made.blocks.emplace_back(blocks, &block);
  return made;
}

std::string language_of(const SharedDocument& document) {
  if (!document.language.empty()) return document.language;
  return std::string(detect_language(head_of(document)));
}

}  // namespace newsgloss
