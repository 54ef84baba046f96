#include "text/feed_reader.hpp"

#include <utility>

#include "text/feed_parser.hpp"
#include "text/html_reader.hpp"
#include "text/plain_text.hpp"

namespace newsgloss {
namespace {

Result<std::vector<Block>> blocks_of(const FeedText& text) {
  const Utf8Text content = Utf8Text::repaired(text.text);
  if (text.markup) return blocks_from_html(content);
  std::vector<Block> blocks = document_from_text(content).blocks;
  for (Block& block : blocks) {
    if (block.kind == BlockKind::headline) block.kind = BlockKind::heading;
  }
  return blocks;
}

Result<std::string> line_of(const FeedText& text) {
  const auto blocks = blocks_of(text);
  if (!blocks) return tl::unexpected(blocks.error());
  std::string line;
  for (const Block& block : *blocks) {
    if (!line.empty()) line += ' ';
    line += block.text.view();
  }
  return line;
}

Block headline_block(std::string_view title) {
  Block block;
  block.kind = BlockKind::headline;
  block.text = Utf8Text::repaired(title);
  return block;
}

Result<Document> document_of(const FeedEntry& entry, const std::string& language) {
  auto title = line_of(entry.title);
  if (!title) return tl::unexpected(title.error());
  auto blocks = blocks_of(entry.content.text.empty() ? entry.summary : entry.content);
  if (!blocks) return tl::unexpected(blocks.error());
  Document document;
  document.title = std::move(*title);
  document.language = entry.language.empty() ? language : entry.language;
  document.published = entry.published ? entry.published : entry.updated;
  document.address = entry.address;
  if (!document.title.empty()) document.blocks.push_back(headline_block(document.title));
  for (Block& block : *blocks) {
    block.source.clear();
    document.blocks.push_back(std::move(block));
  }
  return document;
}

}  // namespace

Result<Feed> feed_from_xml(const Utf8Text& xml) {
  if (xml.view().size() > kLargestHtml) {
    return fail(ErrorCode::too_large, "The feed is larger than 256 MiB.", 0, kLargestHtml);
  }
  auto elements = parse_feed(xml.view());
  if (!elements) return tl::unexpected(elements.error());
  auto title = line_of(elements->title);
  if (!title) return tl::unexpected(title.error());
  Feed feed{std::move(*title), elements->address, elements->site, elements->language, {}};
  for (const FeedEntry& entry : elements->entries) {
    auto document = document_of(entry, feed.language);
    if (!document) return tl::unexpected(document.error());
    feed.items.push_back(std::move(*document));
  }
  return feed;
}

}  // namespace newsgloss
