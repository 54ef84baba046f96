#include "abi/small_engine.hpp"
#include "fuzz/sound.hpp"

namespace newsgloss {
namespace {

void require_inside(const newsgloss_document* document, newsgloss_span span) {
  const auto block = hosts::get<newsgloss_block>(newsgloss_document_block, document, span.block);
  fuzz::require(span.start <= span.end && span.end <= block.text.size);
}

void require_sound_marks(const newsgloss_document* document,
                         const newsgloss_annotations* annotations) {
  newsgloss_span before{};
  for (std::uint32_t i = 0; i < newsgloss_annotations_mark_count(annotations); ++i) {
    const auto span = hosts::get<newsgloss_mark>(newsgloss_annotations_mark, annotations, i).span;
    require_inside(document, span);
    fuzz::require(span.block > before.block || span.start >= before.end);
    before = span;
  }
  for (std::uint32_t i = 0; i < newsgloss_annotations_quantity_count(annotations); ++i) {
    require_inside(
        document,
        hosts::get<newsgloss_quantity>(newsgloss_annotations_quantity, annotations, i).span);
  }
}

}  // namespace
}  // namespace newsgloss

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsgloss;
  static const auto engine = abi::small_engine();
  static const auto session = abi::session(engine.get());
  const Utf8Text text = Utf8Text::repaired(fuzz::bytes_of(data, size));
  const auto document = abi::document(text.view());
  const auto annotated = [&] {
    return hosts::make<hosts::Annotations>(newsgloss_session_annotate, session.get(),
                                           document.get(), nullptr);
  };
  const auto annotations = annotated();
  require_sound_marks(document.get(), annotations.get());
  fuzz::require(abi::told(annotations.get()) == abi::told(annotated().get()));
  return 0;
}
