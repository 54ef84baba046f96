#include "text/html_blocks.hpp"

#include <algorithm>
#include <array>
#include <utility>

// White space is held back until a word follows it, so that no block begins or ends with any. A run
// of the source grows while text and source go on side by side; where white space was folded or a
// reference resolved, the next run begins.

namespace newsgloss {
namespace {

constexpr std::string_view kSpaces = " \t\n\f\r";
constexpr std::size_t kLongestByline = 200;  // a class can stand at the whole article

std::string_view attribute(std::span<const HtmlAttribute> attributes, std::string_view name) {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&](const HtmlAttribute& one) { return one.name == name; });
  return found == attributes.end() ? std::string_view() : found->value;
}

bool gives_way(BlockKind inner, BlockKind outer) {
  if (inner != BlockKind::paragraph) return false;
  return outer == BlockKind::heading || outer == BlockKind::list_item ||
         outer == BlockKind::caption || outer == BlockKind::quote;
}

bool can_hold_an_article(std::string_view name) {
  constexpr std::array<std::string_view, 8> kHolders = {"article", "main",   "section", "div",
                                                        "td",      "center", "body",    "details"};
  return std::find(kHolders.begin(), kHolders.end(), name) != kHolders.end();
}

std::uint32_t count(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

}  // namespace

void HtmlBlocks::begin_element(std::string_view name, std::span<const HtmlAttribute> attributes) {
  const ElementRule rule = element_rule(name, attributes);
  if (!innermost().skipped) {
    if (rule.block) finish_block();
    if (rule.line_feed && !rule.skip) line_feed();
  }
  open_.push_back(inside(name, attributes, rule));
}

HtmlBlocks::Element HtmlBlocks::inside(std::string_view name,
                                       std::span<const HtmlAttribute> attributes,
                                       const ElementRule& rule) {
  const Element& outer = innermost();
  Element element;
  element.name = name;
  element.block = rule.block;
  element.skipped = outer.skipped || rule.skip;
  element.byline = outer.byline || rule.byline;
  element.address = outer.address;
  element.kind = rule.block && !gives_way(rule.kind, outer.kind) ? rule.kind : outer.kind;
  if (rule.caption) element.kind = BlockKind::caption;
  element.first_heading = outer.first_heading || name == "h1";
  if (element.skipped) return element;
  if (can_hold_an_article(name)) element.container = open_container(name, attributes);
  if (const auto address = attribute(attributes, "href"); name == "a" && !address.empty()) {
    element.address = count(addresses_.size());
    addresses_.emplace_back(address);
  }
  return element;
}

std::uint32_t HtmlBlocks::open_container(std::string_view name,
                                         std::span<const HtmlAttribute> attributes) {
  HtmlContainer container;
  container.first_block = count(content_.blocks.size());
  if (name == "main" || attribute(attributes, "role") == "main") {
    container.role = HtmlContainer::Role::main;
  }
  if (name == "article" || attribute(attributes, "itemprop") == "articleBody") {
    container.role = HtmlContainer::Role::article;
  }
  content_.containers.push_back(container);
  return count(content_.containers.size() - 1);
}

void HtmlBlocks::close_container(std::uint32_t index) {
  if (index == kNone || index == kept_container_) return;
  HtmlContainer& container = content_.containers[index];
  container.end_block = count(content_.blocks.size());
  const bool last = index + 1 == content_.containers.size();
  if (last && container.first_block == container.end_block) content_.containers.pop_back();
}

void HtmlBlocks::close_innermost() {
  if (open_.back().block && (open_.size() < 2 || !open_[open_.size() - 2].skipped)) finish_block();
  close_container(open_.back().container);
  open_.pop_back();
}

void HtmlBlocks::end_element(std::string_view name) {
  const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                  [&](const Element& element) { return element.name == name; });
  if (found == open_.rend()) return;
  const auto depth = static_cast<std::size_t>(open_.rend() - found) - 1;
  while (open_.size() > depth) close_innermost();
}

void HtmlBlocks::forget_open_elements() {
  const auto article = std::find_if(open_.rbegin(), open_.rend(), [&](const Element& element) {
    return element.container != kNone &&
           content_.containers[element.container].role != HtmlContainer::Role::division;
  });
  if (article != open_.rend()) {
    const std::uint32_t former = std::exchange(kept_container_, article->container);
    close_container(former);
  }
  for (; !open_.empty(); open_.pop_back()) close_container(open_.back().container);
}

void HtmlBlocks::text(std::string_view characters, std::optional<std::uint32_t> source) {
  if (innermost().skipped) return;
  const auto from = [&](std::size_t at) {
    return source ? std::optional<std::uint32_t>(*source + count(at)) : std::nullopt;
  };
  for (std::size_t at = 0; at < characters.size();) {
    const std::size_t begin =
        std::min(characters.find_first_not_of(kSpaces, at), characters.size());
    if (begin > at) space(characters[at] == ' ' ? from(at) : std::nullopt);
    at = std::min(characters.find_first_of(kSpaces, begin), characters.size());
    if (at > begin) word(characters.substr(begin, at - begin), from(begin));
  }
}

void HtmlBlocks::space(std::optional<std::uint32_t> source) {
  if (pending_space_ || text_.empty() || text_.back() == '\n') return;
  pending_space_ = true;
  space_source_ = source;
}

void HtmlBlocks::word(std::string_view characters, std::optional<std::uint32_t> source) {
  const Element& element = innermost();
  if (text_.empty()) {
    block_.kind = element.kind;
    all_byline_ = true;
    first_heading_ = element.first_heading;
  }
  all_byline_ = all_byline_ && element.byline;
  if (std::exchange(pending_space_, false)) append(" ", space_source_);
  const auto begin = count(text_.size());
  append(characters, source);
  extend_link(begin);
}

void HtmlBlocks::append(std::string_view characters, std::optional<std::uint32_t> source) {
  if (source) {
    SourceRun* last = block_.source.empty() ? nullptr : &block_.source.back();
    if (last != nullptr && last->text_begin + last->size == text_.size() &&
        last->source_begin + last->size == *source) {
      last->size += count(characters.size());
    } else {
      block_.source.push_back({count(text_.size()), *source, count(characters.size())});
    }
  }
  text_ += characters;
}

void HtmlBlocks::extend_link(std::uint32_t begin) {
  const std::uint32_t address = innermost().address;
  if (address != kNone && address != last_address_) {
    block_.links.push_back({{begin, begin}, addresses_[address]});
  }
  if (address != kNone) block_.links.back().span.end = count(text_.size());
  last_address_ = address;
}

void HtmlBlocks::line_feed() {
  if (text_.empty()) return;
  if (text_.back() == '\n') {
    finish_block();
    return;
  }
  pending_space_ = false;
  text_ += '\n';
}

void HtmlBlocks::finish_block() {
  pending_space_ = false;
  last_address_ = kNone;
  if (text_.ends_with('\n')) text_.pop_back();
  if (text_.empty()) return;
  if (all_byline_ && text_.size() <= kLongestByline) block_.kind = BlockKind::byline;
  if (first_heading_) content_.first_headings.push_back(count(content_.blocks.size()));
  block_.text = Utf8Text::repaired(text_);
  content_.blocks.push_back(std::exchange(block_, Block()));
  text_.clear();
}

HtmlContent HtmlBlocks::finish() {
  finish_block();
  for (; !open_.empty(); open_.pop_back()) close_container(open_.back().container);
  close_container(std::exchange(kept_container_, kNone));
  return std::move(content_);
}

}  // namespace newsgloss
