#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "feeds/feed_name.hpp"
#include "feeds/opml.hpp"

namespace newsgloss {

/// The attribute of an outline with a host's id.
inline constexpr std::string_view node_attribute = "ng:node";

std::string_view title_of(const OpmlElement& outline);
bool is_folder(const OpmlElement& outline);

/// The way to an outline: the number of a child at each level below the list's body. Empty: none.
using OutlinePath = std::vector<std::size_t>;

/// Where the feeds and folders of a list stand. A value that belongs to one list: it must be told
/// of each outline that is added or renamed. Where two outlines have the same name, the first one
/// in the list is found.
class FeedIndex {
 public:
  explicit FeedIndex(const OpmlElement& body);

  /// A feed by its node, else by its address (feed_address.hpp).
  OutlinePath feed(const OpmlElement& body, const FeedName& name) const;

  /// A folder by its node, else by the path of titles.
  OutlinePath folder(const OpmlElement& body, const std::vector<FolderName>& path) const;

  /// The outline at `path` was added, or has another node or address.
  void note(const OutlinePath& path, const OpmlElement& outline);

 private:
  using Places = std::unordered_map<std::string, OutlinePath>;

  void note_below(const OpmlElement& parent, OutlinePath& path);

  Places feeds_by_node_;
  Places feeds_by_address_;
  Places folders_by_node_;
};

/// The outlines along a path, the one it leads to last.
template <class Element>
std::vector<Element*> outlines_along(Element& body, const OutlinePath& path) {
  std::vector<Element*> outlines;
  auto* element = &body;
  for (const auto number : path) {
    element = &element->children[number];
    outlines.push_back(element);
  }
  return outlines;
}

}  // namespace newsgloss
