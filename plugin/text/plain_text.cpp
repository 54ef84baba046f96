#include "text/plain_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

// A program that wraps text breaks a line only where the next word would not fit any more. So a
// break is the wrapping's if the first word of the next line would have made this one longer than
// the longest of its paragraph; else a person meant it. Lines that were edited after they had been
// wrapped are caught by what they hold: no end of a sentence here, a small letter there.

namespace newsgloss {
namespace {

constexpr std::size_t kNarrowestWrap = 40;
constexpr std::size_t kWidestWrap = 120;
constexpr std::size_t kWrapTolerance = 2;
constexpr std::size_t kLongestHeadline = 150;

/// White space at which lines are trimmed: ASCII's, no-break space, ideographic space and the mark
/// that some programs put at the beginning of a file.
constexpr std::array<std::string_view, 7> kSpaces = {
    " ", "\t", "\v", "\f", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

/// A line without the white space around it.
struct Line {
  std::uint32_t begin = 0;
  std::string_view text;
  Span span() const { return {begin, begin + static_cast<std::uint32_t>(text.size())}; }
};

bool is_black(char byte) {
  return byte > ' ' && byte < '\x7F';
}

Line trimmed(std::string_view text, std::uint32_t begin) {
  if (!text.empty() && is_black(text.front()) && is_black(text.back())) return {begin, text};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view space : kSpaces) {
      if (text.starts_with(space)) {
        text.remove_prefix(space.size());
        begin += static_cast<std::uint32_t>(space.size());
        again = true;
      }
      if (text.ends_with(space)) {
        text.remove_suffix(space.size());
        again = true;
      }
    }
  }
  return {begin, text};
}

std::size_t characters(std::string_view text) {
  if (ascii_prefix(text) == text.size()) return text.size();
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & '\xC0') != '\x80'; }));
}

bool ends_sentence(std::string_view text) {
  for (const std::string_view quote : {"\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99"}) {
    if (text.ends_with(quote)) text.remove_suffix(quote.size());
  }
  constexpr std::array<std::string_view, 7> kEnds = {
      ".", "!", "?", "\xE2\x80\xA6", "\xE3\x80\x82", "\xD8\x9F", "\xE0\xA5\xA4"};
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

bool has_list_mark(std::string_view line) {
  return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("\xE2\x80\xA2 ");
}

bool begins_small(std::string_view line) {
  return line.front() >= 'a' && line.front() <= 'z';
}

/// The lines between two blank ones, and the width to which they were wrapped, if they were.
class Stanza {
 public:
  void add(Line line) {
    if (line.text.find(' ') != std::string_view::npos) {
      width_ = std::max(width_, characters(line.text));
    }
    lines_.push_back(line);
  }

  /// Appends its blocks and begins anew. The lines are those of `text`.
  void finish(const Utf8Text& text, std::vector<Block>& blocks) {
    std::size_t begin = 0;
    bool in_list = false;
    for (std::size_t end = 1; end <= lines_.size(); ++end) {
      if (end < lines_.size() && !breaks_before(end, in_list)) continue;
      in_list = has_list_mark(lines_[begin].text) && (begin == 0 || in_list || opens_list(begin));
      blocks.push_back(block(text, begin, end, in_list));
      begin = end;
    }
    lines_.clear();
    width_ = 0;
  }

 private:
  bool opens_list(std::size_t at) const { return lines_[at - 1].text.ends_with(':'); }

  bool breaks_before(std::size_t at, bool in_list) const {
    const std::string_view above = lines_[at - 1].text;
    const std::string_view below = lines_[at].text;
    if (width_ < kNarrowestWrap || width_ > kWidestWrap) return true;
    const bool list = in_list || has_list_mark(lines_.front().text) || opens_list(at);
    if (list && has_list_mark(below)) return true;
    if (begins_small(below) && !ends_sentence(above)) return false;
    const std::string_view word = below.substr(0, below.find(' '));
    return characters(above) + 1 + characters(word) + kWrapTolerance <= width_;
  }

  Block block(const Utf8Text& text, std::size_t begin, std::size_t end, bool in_list) {
    Block block;
    block.kind = in_list ? BlockKind::list_item : BlockKind::paragraph;
    block.source.reserve(end - begin);
    parts_.clear();
    std::uint32_t size = 0;
    for (std::size_t at = begin; at < end; ++at) {
      const Span line = lines_[at].span();
      block.source.push_back({size, line.begin, line.size()});
      parts_.push_back(line);
      size += line.size() + 1;
    }
    block.text = text.joined(parts_);
    return block;
  }

  std::vector<Line> lines_;
  std::vector<Span> parts_;  ///< of the block at hand
  std::size_t width_ = 0;
};

/// Finds line feeds and carriage returns, one after the other.
class LineEnds {
 public:
  explicit LineEnds(std::string_view text) : text_(text) {}

  /// The first one from `at` on; the size where there is none. `at` grows from call to call.
  std::size_t next(std::size_t at) {
    find('\n', at, feed_);
    find('\r', at, carriage_);
    return std::min(feed_, carriage_);
  }

 private:
  void find(char mark, std::size_t at, std::size_t& next) const {
    if (next == kNotLooked || next < at) next = std::min(text_.find(mark, at), text_.size());
  }

  static constexpr std::size_t kNotLooked = ~std::size_t{0};
  std::string_view text_;
  std::size_t feed_ = kNotLooked, carriage_ = kNotLooked;
};

std::vector<Block> blocks_of(const Utf8Text& whole) {
  const std::string_view text = whole.view();
  std::vector<Block> blocks;
  Stanza stanza;
  LineEnds ends(text);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = ends.next(at);
    const Line line = trimmed(text.substr(at, end - at), static_cast<std::uint32_t>(at));
    if (line.text.empty()) {
      stanza.finish(whole, blocks);
    } else {
      stanza.add(line);
    }
    at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  stanza.finish(whole, blocks);
  return blocks;
}

bool looks_like_headline(const Block& block, const Block& next) {
  const std::string_view text = block.text.view();
  if (block.kind != BlockKind::paragraph || text.find(' ') == std::string_view::npos) return false;
  if (text.size() > kLongestHeadline) return false;
  if (text.ends_with('.') || text.ends_with(':') || text.ends_with(';') || text.ends_with(',')) {
    return false;
  }
  return next.text.view().size() > 2 * text.size() || ends_sentence(next.text.view());
}

}  // namespace

Document document_from_text(const Utf8Text& text) {
  Document document;
  document.blocks = blocks_of(text);
  auto& blocks = document.blocks;
  const auto next = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) {
    return block.text != blocks.front().text;
  });
  if (next == blocks.end() || !looks_like_headline(blocks.front(), *next)) return document;
  for (auto block = blocks.begin(); block != next; ++block) block->kind = BlockKind::heading;
  blocks.front().kind = BlockKind::headline;
  document.title = blocks.front().text.view();
  return document;
}

}  // namespace newsgloss
