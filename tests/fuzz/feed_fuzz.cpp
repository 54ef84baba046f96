#include "fuzz/sound.hpp"
#include "text/charset.hpp"
#include "text/feed_reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsgloss;
  const auto xml = text_of_bytes(fuzz::bytes_of(data, size), "application/xml");
  fuzz::require(xml.has_value());
  const auto feed = feed_from_xml(*xml);
  if (!feed) {
    fuzz::require(!feed.error().message.empty());
    return 0;
  }
  for (const Document& item : feed->items) fuzz::require_sound(item.blocks, {});
  return 0;
}
