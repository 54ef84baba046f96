#include "text/html_reader.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "text/article_finder.hpp"
#include "text/html_parser.hpp"

namespace newsgloss {
namespace {

Result<void> read(const Utf8Text& html, HtmlPage& page) {
  if (html.view().size() > kLargestHtml) {
    return fail(ErrorCode::too_large, "The page is larger than 256 MiB; cut it into parts.", 0,
                kLargestHtml);
  }
  return parse_html(html.view(), page);
}

/// The `h1` that is the article's: one that the title repeats, else the first in the article, else
/// the last before it.
std::optional<std::uint32_t> headline(const HtmlContent& content, BlockRange article,
                                      std::string_view title) {
  std::optional<std::uint32_t> found;
  int found_rank = 0;
  for (const std::uint32_t index : content.first_headings) {
    if (index >= article.end) break;
    const bool inside = index >= article.begin;
    const bool repeated = title.find(content.blocks[index].text.view()) != std::string_view::npos;
    const int rank = (repeated ? 4 : 0) + (inside ? 2 : 1);
    if (rank > found_rank || (rank == found_rank && !inside)) {
      found = index;
      found_rank = rank;
    }
  }
  return found;
}

}  // namespace

Result<std::vector<Block>> blocks_from_html(const Utf8Text& html) {
  HtmlPage page;
  if (const auto done = read(html, page); !done) return tl::unexpected(done.error());
  return page.blocks.finish().blocks;
}

Result<Document> document_from_html(const Utf8Text& html) {
  HtmlPage page;
  if (const auto done = read(html, page); !done) return tl::unexpected(done.error());
  HtmlContent content = page.blocks.finish();
  Document document;
  document.title = page.metadata.title();
  document.language = page.metadata.language();
  document.published = page.metadata.published();
  document.address = page.metadata.address();

  const BlockRange article = find_article(content);
  const auto headline_index = headline(content, article, document.title);
  if (headline_index) {
    Block& block = content.blocks[*headline_index];
    block.kind = BlockKind::headline;
    if (document.title.empty()) document.title = block.text.view();
    if (*headline_index < article.begin) document.blocks.push_back(std::move(block));
  } else if (!document.title.empty()) {
    Block block;
    block.kind = BlockKind::headline;
    block.text = Utf8Text::repaired(document.title);
    document.blocks.push_back(std::move(block));
  }
  const auto begin = content.blocks.begin();
  document.blocks.insert(document.blocks.end(), std::make_move_iterator(begin + article.begin),
                         std::make_move_iterator(begin + article.end));
  return document;
}

}  // namespace newsgloss
