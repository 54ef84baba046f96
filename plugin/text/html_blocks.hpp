#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.hpp"
#include "text/element_rules.hpp"

namespace newsgloss {

/// An element that can hold an article, and the blocks in it: a half-open range of their indices.
struct HtmlContainer {
  enum class Role : std::uint8_t { division, main, article };
  Role role = Role::division;
  std::uint32_t first_block = 0;
  std::uint32_t end_block = 0;
};

/// What stands in the body of a page.
struct HtmlContent {
  std::vector<Block> blocks;
  std::vector<HtmlContainer> containers;      ///< an outer one before an inner one
  std::vector<std::uint32_t> first_headings;  ///< the blocks that are `h1`
};

/// Builds blocks from a parser's events, by the rules of resources/overlay/blocks.md. One thread.
/// Each event takes time for its own bytes and at most for the elements that it closes.
class HtmlBlocks {
 public:
  void begin_element(std::string_view name, std::span<const HtmlAttribute> attributes);
  /// Closes the innermost open element of that name and all in it; nothing where none is open.
  void end_element(std::string_view name);
  /// `source` is the byte where the characters stand unchanged, or nothing where they were made.
  void text(std::string_view characters, std::optional<std::uint32_t> source);
  /// Closes everything but the article or main part that the text stands in.
  void forget_open_elements();
  /// The content; nothing can be added after it.
  HtmlContent finish();

 private:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  struct Element {
    std::string name;
    BlockKind kind = BlockKind::paragraph;
    bool block = false;
    bool skipped = false;
    bool byline = false;
    bool first_heading = false;
    std::uint32_t container = kNone;  // that it opened
    std::uint32_t address = kNone;    // of the link around it
  };

  const Element& innermost() const { return open_.empty() ? ground_ : open_.back(); }
  Element inside(std::string_view name, std::span<const HtmlAttribute> attributes,
                 const ElementRule& rule);
  std::uint32_t open_container(std::string_view name, std::span<const HtmlAttribute> attributes);
  void close_container(std::uint32_t container);
  void close_innermost();
  void space(std::optional<std::uint32_t> source);
  void word(std::string_view characters, std::optional<std::uint32_t> source);
  void append(std::string_view characters, std::optional<std::uint32_t> source);
  void extend_link(std::uint32_t begin);
  void line_feed();
  void finish_block();

  HtmlContent content_;
  std::vector<Element> open_;
  Element ground_;
  std::uint32_t kept_container_ = kNone;
  std::vector<std::string> addresses_;

  Block block_;  // the one being built, with its text in text_
  std::string text_;
  bool pending_space_ = false;
  std::optional<std::uint32_t> space_source_;
  bool all_byline_ = true;
  bool first_heading_ = false;
  std::uint32_t last_address_ = kNone;
};

}  // namespace newsgloss
