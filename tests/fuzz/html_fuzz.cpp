#include "fuzz/sound.hpp"
#include "text/charset.hpp"
#include "text/html_reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsgloss;
  const auto html = text_of_bytes(fuzz::bytes_of(data, size), "");
  fuzz::require(html.has_value());
  const auto blocks = blocks_from_html(*html);
  fuzz::require(blocks.has_value());
  fuzz::require_sound(*blocks, html->view());
  const auto document = document_from_html(*html);
  fuzz::require(document.has_value());
  fuzz::require_sound(document->blocks, html->view());
  return 0;
}
