#include <string>

#include "fuzz/sound.hpp"
#include "text/block_text.hpp"
#include "text/language_detection.hpp"
#include "text/offset_map.hpp"
#include "text/plain_text.hpp"

namespace newsgloss {
namespace {

void read_block(const Block& block) {
  const std::string_view text = block.text.view();
  const BlockText read = read_block_text(text, block.kind, Lexicon::of("en"));
  std::uint32_t end = 0;
  for (const Token& token : read.tokens) {
    fuzz::require(token.begin >= end && token.end > token.begin && token.end <= text.size());
    end = token.end;
  }
  for (std::size_t i = 1; i < read.sentence_begins.size(); ++i) {
    fuzz::require(read.sentence_begins[i - 1] < read.sentence_begins[i]);
    fuzz::require(read.sentence_begins[i] < read.tokens.size());
  }
}

void convert_offsets(std::string_view text) {
  for (const OffsetUnit unit : {OffsetUnit::bytes, OffsetUnit::code_points, OffsetUnit::utf16}) {
    const OffsetMap map(text, unit);
    for (std::uint32_t at = 0; at <= text.size(); at += 1 + at / 16) {
      const std::uint32_t begin = map.to_bytes(map.from_bytes(at));
      fuzz::require(begin <= at && at - begin < 4);
    }
  }
}

}  // namespace
}  // namespace newsgloss

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsgloss;
  const Utf8Text text = Utf8Text::repaired(fuzz::bytes_of(data, size));
  const Document document = document_from_text(text);
  fuzz::require_sound(document.blocks, text.view());
  for (const Block& block : document.blocks) read_block(block);
  convert_offsets(text.view());
  static_cast<void>(detect_language(document));
  return 0;
}
