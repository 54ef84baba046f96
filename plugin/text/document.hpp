#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"
#include "text/utf8_text.hpp"

namespace newsgloss {

/// What a block is in its article. Menus, captions and "Read more" lines are read with more doubt.
enum class BlockKind : std::uint8_t {
  headline,  ///< the article's title
  heading,   ///< a heading inside it
  paragraph,
  list_item,
  cell,  ///< of a table
  quote,
  caption,
  byline,
};

/// A day of the proleptic Gregorian calendar.
struct Date {
  std::int32_t year = 0;
  std::uint8_t month = 0;  ///< 1 to 12; 0 where only the year is known
  std::uint8_t day = 0;    ///< 1 to 31; 0 where only the month is known
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// A hyperlink inside a block.
struct Link {
  Span span;  ///< in bytes of the block's text
  std::string address;
};

/// A run of a block's text that stands unchanged in the source (the UTF-8 form of what was read).
struct SourceRun {
  std::uint32_t text_begin = 0;    ///< byte of the block's text
  std::uint32_t source_begin = 0;  ///< byte of the source
  std::uint32_t size = 0;
  friend bool operator==(const SourceRun&, const SourceRun&) = default;
};

/// One block element's text. From HTML: spaces are single, `<br>` is a line feed. From plain text:
/// the bytes as they stand, a line break inside a paragraph being one space.
struct Block {
  BlockKind kind = BlockKind::paragraph;
  Utf8Text text;
  std::vector<Link> links;
  std::vector<SourceRun> source;  ///< ascending, disjoint; characters made from references in none
};

/// Where a span of the block's text stands in the source: from the source of its first character to
/// that of its last; a character in no run counts as the nearest of a run inside the span. Empty at
/// 0 where the block has no runs in it.
Span source_span(const Block& block, Span span);

/// An article: a list of blocks, read one after the other. Offsets that leave the engine count the
/// blocks' texts; each block has its own zero.
struct Document {
  std::vector<Block> blocks;
  std::string language;  ///< BCP 47; empty: to be detected
  std::optional<Date> published;
  std::string title;
  std::string address;
};

}  // namespace newsgloss
