#include "text/element_rules.hpp"

#include <algorithm>

#include "text/element_table.hpp"

namespace newsgloss {
namespace {

bool has_word(std::string_view words, std::string_view word) {
  constexpr std::string_view kSpaces = " \t\n\f\r";
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(kSpaces, at), words.size());
    if (words.substr(at, end - at) == word) return true;
    at = end + 1;
  }
  return false;
}

bool holds(const Selector& selector, std::string_view value) {
  switch (selector.test) {
    case SelectorTest::present:
      return true;
    case SelectorTest::equal:
      return value == selector.value;
    case SelectorTest::word:
      return has_word(value, selector.value);
    case SelectorTest::part:
      return value.find(selector.value) != std::string_view::npos;
  }
  return false;
}

bool fits_any(std::span<const Selector> selectors, std::string_view name,
              std::span<const HtmlAttribute> attributes) {
  return std::any_of(selectors.begin(), selectors.end(), [&](const Selector& selector) {
    if (!selector.element.empty() && selector.element != name) return false;
    const auto attribute =
        std::find_if(attributes.begin(), attributes.end(),
                     [&](const HtmlAttribute& one) { return one.name == selector.attribute; });
    return attribute != attributes.end() && holds(selector, attribute->value);
  });
}

}  // namespace

ElementRule element_rule(std::string_view name, std::span<const HtmlAttribute> attributes) {
  ElementRule rule;
  const auto rows = element_rows();
  const auto row =
      std::lower_bound(rows.begin(), rows.end(), name,
                       [](const ElementRow& one, std::string_view key) { return one.name < key; });
  if (row != rows.end() && row->name == name) {
    rule.skip = row->skip;
    rule.line_feed = row->line_feed;
    rule.block = row->block;
    rule.kind = row->kind;
  }
  if (attributes.empty()) return rule;
  rule.skip = rule.skip || fits_any(skip_selectors(), name, attributes);
  rule.caption = fits_any(caption_selectors(), name, attributes);
  rule.byline = fits_any(byline_selectors(), name, attributes);
  return rule;
}

}  // namespace newsgloss
