// A name that an outline lost stays in the index and leads to an outline that is called otherwise
// now. Every name that holds is noted, so that such a name is nobody's, unless two outlines had it;
// the index of a list that was read anew finds the second one again.
#include "feeds/feed_index.hpp"

#include <algorithm>

#include "feeds/feed_address.hpp"

namespace newsgloss {
namespace {

const OpmlElement& outline_at(const OpmlElement& body, const OutlinePath& path) {
  return *outlines_along(body, path).back();
}

/// The place noted for `name` if `holds` still takes the outline there.
template <class Places, class Holds>
OutlinePath found(const OpmlElement& body, const Places& places, const std::string& name,
                  const Holds& holds) {
  const auto place = name.empty() ? places.end() : places.find(name);
  if (place == places.end() || !holds(outline_at(body, place->second))) return {};
  return place->second;
}

/// The number of the folder with that title among the children of `parent`; as many as it has where
/// there is none.
std::size_t folder_titled(const OpmlElement& parent, const std::string& title) {
  const auto& all = parent.children;
  const auto folder = std::find_if(all.begin(), all.end(), [&](const OpmlElement& child) {
    return child.name == "outline" && is_folder(child) && title_of(child) == title;
  });
  return static_cast<std::size_t>(folder - all.begin());
}

}  // namespace

std::string_view title_of(const OpmlElement& outline) {
  const auto title = outline.attribute("title");
  return title.empty() ? outline.attribute("text") : title;
}

bool is_folder(const OpmlElement& outline) {
  return outline.attribute("xmlUrl").empty();
}

FeedIndex::FeedIndex(const OpmlElement& body) {
  OutlinePath path;
  note_below(body, path);
}

OutlinePath FeedIndex::feed(const OpmlElement& body, const FeedName& name) const {
  auto by_node = found(body, feeds_by_node_, name.node, [&](const OpmlElement& outline) {
    return outline.attribute(node_attribute) == name.node;
  });
  if (!by_node.empty()) return by_node;
  const auto address = feed_address(name.url);
  return found(body, feeds_by_address_, address, [&](const OpmlElement& outline) {
    return feed_address(outline.attribute("xmlUrl")) == address;
  });
}

OutlinePath FeedIndex::folder(const OpmlElement& body, const std::vector<FolderName>& path) const {
  if (path.empty()) return {};
  const auto& node = path.back().node;
  auto by_node = found(body, folders_by_node_, node, [&](const OpmlElement& outline) {
    return outline.attribute(node_attribute) == node;
  });
  if (!by_node.empty()) return by_node;
  OutlinePath place;
  const auto* parent = &body;
  for (const auto& folder : path) {
    const auto number = folder_titled(*parent, folder.title);
    if (number == parent->children.size()) return {};
    place.push_back(number);
    parent = &parent->children[number];
  }
  return place;
}

void FeedIndex::note(const OutlinePath& path, const OpmlElement& outline) {
  const auto add = [&](Places& places, std::string name) {
    if (!name.empty()) places.insert_or_assign(std::move(name), path);
  };
  const std::string node(outline.attribute(node_attribute));
  add(is_folder(outline) ? folders_by_node_ : feeds_by_node_, node);
  add(feeds_by_address_, feed_address(outline.attribute("xmlUrl")));
}

void FeedIndex::note_below(const OpmlElement& parent, OutlinePath& path) {
  // Backwards, so that the first of two that have the same name is noted last.
  for (std::size_t i = parent.children.size(); i-- > 0;) {
    const auto& child = parent.children[i];
    if (child.name != "outline") continue;
    path.push_back(i);
    note_below(child, path);
    note(path, child);
    path.pop_back();
  }
}

}  // namespace newsgloss
