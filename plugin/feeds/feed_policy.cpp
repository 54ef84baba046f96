// The file is kept as the tree it was read as, so that whatever another program wrote there stays;
// every question walks that tree. A feed list has some hundred entries, a thousand at most: a walk
// costs microseconds and needs no index that could disagree with the tree.
#include "feeds/feed_policy.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

#include "feeds/feed_address.hpp"

namespace newsgloss {
namespace {

constexpr std::string_view actors_attribute = "ng:actors";
constexpr std::string_view numbers_attribute = "ng:numbers";
constexpr std::string_view node_attribute = "ng:node";

Choice choice_of(std::string_view value) {
  if (value == "on") return Choice::on;
  return value == "off" ? Choice::off : Choice::inherit;
}

FeedChoice choice_of(const OpmlElement& outline) {
  return {choice_of(outline.attribute(actors_attribute)),
          choice_of(outline.attribute(numbers_attribute))};
}

std::string_view title_of(const OpmlElement& outline) {
  const auto title = outline.attribute("title");
  return title.empty() ? outline.attribute("text") : title;
}

bool is_folder(const OpmlElement& outline) {
  return outline.attribute("xmlUrl").empty();
}

void set(OpmlElement& outline, std::string_view name, std::string_view value) {
  auto& all = outline.attributes;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.name == name; });
  if (value.empty()) {
    if (found != all.end()) all.erase(found);
  } else if (found != all.end()) {
    found->value = value;
  } else {
    all.push_back({std::string(name), std::string(value)});
  }
}

void set(OpmlElement& outline, FeedChoice choice) {
  constexpr std::array<std::string_view, 3> words{"", "on", "off"};
  set(outline, actors_attribute, words[static_cast<std::size_t>(choice.actors)]);
  set(outline, numbers_attribute, words[static_cast<std::size_t>(choice.numbers)]);
}

/// An outline and those that hold it, outermost first.
template <class Element>
struct Place {
  Element* outline = nullptr;
  std::vector<Element*> folders;
};

/// The first outline below `parent`, in the order of the file, that `wanted` takes.
template <class Element, class Wanted>
Place<Element> find_below(Element& parent, const Wanted& wanted) {
  for (auto& child : parent.children) {
    if (child.name != "outline") continue;
    if (wanted(child)) return {&child, {}};
    auto below = find_below(child, wanted);
    if (below.outline) {
      below.folders.insert(below.folders.begin(), &child);
      return below;
    }
  }
  return {};
}

template <class Element>
Element& body_of(Element& opml) {
  return *std::find_if(opml.children.begin(), opml.children.end(),
                       [](const auto& child) { return child.name == "body"; });
}

template <class Element>
Place<Element> find_node(Element& opml, std::string_view node, bool folder) {
  if (node.empty()) return {};
  return find_below(body_of(opml), [&](const OpmlElement& outline) {
    return outline.attribute(node_attribute) == node && is_folder(outline) == folder;
  });
}

template <class Element>
Place<Element> find_feed(Element& opml, const FeedName& name) {
  if (auto place = find_node(opml, name.node, false); place.outline) return place;
  const auto address = feed_address(name.url);
  return find_below(body_of(opml), [&](const OpmlElement& outline) {
    return !is_folder(outline) && feed_address(outline.attribute("xmlUrl")) == address;
  });
}

template <class Element>
Place<Element> find_folder(Element& opml, const std::vector<FolderName>& path) {
  if (path.empty()) return {};
  if (auto place = find_node(opml, path.back().node, true); place.outline) return place;
  Place<Element> place{&body_of(opml), {}};
  for (const auto& folder : path) {
    auto& children = place.outline->children;
    const auto found = std::find_if(children.begin(), children.end(), [&](const auto& child) {
      return child.name == "outline" && is_folder(child) && title_of(child) == folder.title;
    });
    if (found == children.end()) return {};
    place.folders.push_back(place.outline);
    place.outline = &*found;
  }
  place.folders.erase(place.folders.begin());
  return place;
}

std::vector<FolderName> path_of(const FeedName& folder) {
  auto path = folder.folders;
  path.push_back({folder.node, folder.title});
  return path;
}

template <class Element>
Place<Element> find(Element& opml, const FeedName& name) {
  return name.url.empty() ? find_folder(opml, path_of(name)) : find_feed(opml, name);
}

/// The choices that a feed falls back on, innermost first.
std::vector<FeedChoice> inherited(const OpmlElement& opml, const FeedName& name,
                                  const Place<const OpmlElement>& place) {
  std::vector<FeedChoice> choices;
  if (name.folders.empty()) {
    for (const auto* folder : place.folders) choices.push_back(choice_of(*folder));
  }
  std::vector<FolderName> path;
  for (const auto& folder : name.folders) {
    path.push_back(folder);
    const auto holder = find_folder(opml, path);
    if (holder.outline) choices.push_back(choice_of(*holder.outline));
  }
  std::reverse(choices.begin(), choices.end());
  return choices;
}

/// The folder of that path, made where it is missing.
OpmlElement& folder_at(OpmlElement& opml, const std::vector<FolderName>& path) {
  auto* parent = &body_of(opml);
  std::vector<FolderName> walked;
  for (const auto& folder : path) {
    walked.push_back(folder);
    if (const auto place = find_folder(opml, walked); place.outline) {
      parent = place.outline;
      continue;
    }
    OpmlElement outline{"outline", {{"text", folder.title}}, {}, {}};
    set(outline, node_attribute, folder.node);
    parent->children.push_back(std::move(outline));
    parent = &parent->children.back();
  }
  return *parent;
}

OpmlElement& made(OpmlElement& opml, const FeedName& name) {
  if (name.url.empty()) return folder_at(opml, path_of(name));
  auto& folder = folder_at(opml, name.folders);
  folder.children.push_back({"outline", {{"text", name.title}, {"type", "rss"}}, {}, {}});
  return folder.children.back();
}

void put(OpmlElement& opml, const FeedName& name, FeedChoice choice) {
  auto* outline = find(opml, name).outline;
  if (!outline) outline = &made(opml, name);
  if (!name.url.empty()) set(*outline, "xmlUrl", feed_address(name.url));
  if (!name.node.empty()) set(*outline, node_attribute, name.node);
  if (!name.title.empty()) {
    set(*outline, "text", name.title);
    if (!outline->attribute("title").empty()) set(*outline, "title", name.title);
  }
  set(*outline, choice);
}

void collect(const OpmlElement& parent, std::vector<FolderName>& folders,
             std::vector<FeedDifference>& out) {
  for (const auto& child : parent.children) {
    if (child.name != "outline") continue;
    const FeedName name{std::string(child.attribute("xmlUrl")),
                        std::string(child.attribute(node_attribute)), std::string(title_of(child)),
                        folders};
    out.push_back({name, choice_of(child)});
    folders.push_back({name.node, name.title});
    collect(child, folders, out);
    folders.pop_back();
  }
}

void forget_choices(OpmlElement& outline) {
  set(outline, FeedChoice{});
  for (auto& child : outline.children) forget_choices(child);
}

}  // namespace

FeedPolicy::FeedPolicy() : opml_(*read_opml("")) {}

Result<FeedPolicy> FeedPolicy::from_opml(std::string_view bytes) {
  auto opml = read_opml(bytes);
  if (!opml) return tl::unexpected(opml.error());
  return FeedPolicy(std::move(*opml));
}

std::string FeedPolicy::to_opml() const {
  return write_opml(opml_);
}

FeedChoice FeedPolicy::choice(const FeedName& name) const {
  const auto place = find(opml_, name);
  return place.outline ? choice_of(*place.outline) : FeedChoice{};
}

Shown FeedPolicy::shown(const FeedName& name, Shown defaults) const {
  const auto place = find(opml_, name);
  std::vector<FeedChoice> choices;
  if (place.outline) choices.push_back(choice_of(*place.outline));
  for (const auto choice : inherited(opml_, name, place)) choices.push_back(choice);
  const auto first = [&](Choice FeedChoice::*which, bool otherwise) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](FeedChoice c) { return c.*which != Choice::inherit; });
    return found == choices.end() ? otherwise : (*found).*which == Choice::on;
  };
  return {first(&FeedChoice::actors, defaults.actors),
          first(&FeedChoice::numbers, defaults.numbers)};
}

FeedPolicy FeedPolicy::with(const FeedName& name, FeedChoice choice) const {
  auto changed = *this;
  put(changed.opml_, name, choice);
  return changed;
}

FeedPolicy FeedPolicy::with_imported(const FeedPolicy& other) const {
  auto changed = *this;
  for (const auto& entry : other.entries()) {
    const auto own = choice(entry.name);
    put(changed.opml_, entry.name,
        {entry.choice.actors == Choice::inherit ? own.actors : entry.choice.actors,
         entry.choice.numbers == Choice::inherit ? own.numbers : entry.choice.numbers});
  }
  return changed;
}

FeedPolicy FeedPolicy::without_choices() const {
  auto changed = *this;
  forget_choices(changed.opml_);
  return changed;
}

std::vector<FeedDifference> FeedPolicy::entries() const {
  std::vector<FolderName> folders;
  std::vector<FeedDifference> all;
  collect(body_of(opml_), folders, all);
  return all;
}

std::vector<FeedDifference> FeedPolicy::differences() const {
  auto all = entries();
  all.erase(std::remove_if(all.begin(), all.end(),
                           [](const auto& entry) { return entry.choice == FeedChoice{}; }),
            all.end());
  return all;
}

}  // namespace newsgloss
