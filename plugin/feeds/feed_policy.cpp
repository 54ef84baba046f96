// The file is kept as the tree it was read as, so that whatever another program wrote there stays;
// every question is answered from that tree. An index leads to its outlines: the preferences ask
// for every feed of a list twice, and a list may have a thousand.
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

Choice choice_of(std::string_view value) {
  if (value == "on") return Choice::on;
  return value == "off" ? Choice::off : Choice::inherit;
}

FeedChoice choice_of(const OpmlElement& outline) {
  return {choice_of(outline.attribute(actors_attribute)),
          choice_of(outline.attribute(numbers_attribute))};
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

template <class Element>
Element& body_of(Element& opml) {
  return *std::find_if(opml.children.begin(), opml.children.end(),
                       [](const auto& child) { return child.name == "body"; });
}

std::vector<FolderName> path_of(const FeedName& folder) {
  auto path = folder.folders;
  path.push_back({folder.node, folder.title});
  return path;
}

OutlinePath find(const OpmlElement& body, const FeedIndex& index, const FeedName& name) {
  return name.url.empty() ? index.folder(body, path_of(name)) : index.feed(body, name);
}

/// The choices of the folders that hold an outline of the list, or, where the host names folders,
/// of those; innermost first.
std::vector<FeedChoice> inherited(const OpmlElement& body, const FeedIndex& index,
                                  const FeedName& name, const OutlinePath& place) {
  std::vector<FeedChoice> choices;
  if (name.folders.empty() && !place.empty()) {
    const auto outlines = outlines_along(body, place);
    std::for_each(outlines.begin(), outlines.end() - 1,
                  [&](const OpmlElement* folder) { choices.push_back(choice_of(*folder)); });
  }
  std::vector<FolderName> path;
  for (const auto& folder : name.folders) {
    path.push_back(folder);
    const auto holder = index.folder(body, path);
    if (!holder.empty()) choices.push_back(choice_of(*outlines_along(body, holder).back()));
  }
  std::reverse(choices.begin(), choices.end());
  return choices;
}

/// Changes a list and keeps its index true.
class Edit {
 public:
  Edit(OpmlElement& body, FeedIndex& index) : body_(body), index_(index) {}

  void put(const FeedName& name, FeedChoice choice) {
    auto place = find(body_, index_, name);
    if (place.empty()) place = made(name);
    auto& outline = at(place);
    if (!name.url.empty()) set(outline, "xmlUrl", feed_address(name.url));
    if (!name.node.empty()) set(outline, node_attribute, name.node);
    if (!name.title.empty()) {
      set(outline, "text", name.title);
      if (!outline.attribute("title").empty()) set(outline, "title", name.title);
    }
    set(outline, choice);
    index_.note(place, outline);
  }

 private:
  OpmlElement& at(const OutlinePath& place) {
    return place.empty() ? body_ : *outlines_along(body_, place).back();
  }

  OutlinePath added(OutlinePath parent, OpmlElement outline) {
    auto& children = at(parent).children;
    parent.push_back(children.size());
    children.push_back(std::move(outline));
    index_.note(parent, children.back());
    return parent;
  }

  /// The folder of that path, made where it is missing.
  OutlinePath folder_at(const std::vector<FolderName>& path) {
    OutlinePath place;
    std::vector<FolderName> walked;
    for (const auto& folder : path) {
      walked.push_back(folder);
      auto known = index_.folder(body_, walked);
      if (known.empty()) {
        OpmlElement outline{"outline", {{"text", folder.title}}, {}, {}};
        set(outline, node_attribute, folder.node);
        known = added(std::move(place), std::move(outline));
      }
      place = std::move(known);
    }
    return place;
  }

  OutlinePath made(const FeedName& name) {
    if (name.url.empty()) return folder_at(path_of(name));
    return added(folder_at(name.folders),
                 {"outline", {{"text", name.title}, {"type", "rss"}}, {}, {}});
  }

  OpmlElement& body_;
  FeedIndex& index_;
};

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

FeedPolicy::FeedPolicy() : FeedPolicy(*read_opml("")) {}

FeedPolicy::FeedPolicy(OpmlElement opml) : opml_(std::move(opml)), index_(body_of(opml_)) {}

Result<FeedPolicy> FeedPolicy::from_opml(std::string_view bytes) {
  auto opml = read_opml(bytes);
  if (!opml) return tl::unexpected(opml.error());
  return FeedPolicy(std::move(*opml));
}

std::string FeedPolicy::to_opml() const {
  return write_opml(opml_);
}

FeedChoice FeedPolicy::choice(const FeedName& name) const {
  const auto& body = body_of(opml_);
  const auto place = find(body, index_, name);
  return place.empty() ? FeedChoice{} : choice_of(*outlines_along(body, place).back());
}

Shown FeedPolicy::shown(const FeedName& name, Shown defaults) const {
  const auto& body = body_of(opml_);
  const auto place = find(body, index_, name);
  std::vector<FeedChoice> choices{choice(name)};
  for (const auto outer : inherited(body, index_, name, place)) choices.push_back(outer);
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
  Edit(body_of(changed.opml_), changed.index_).put(name, choice);
  return changed;
}

FeedPolicy FeedPolicy::with_imported(const FeedPolicy& other) const {
  auto changed = *this;
  Edit edit(body_of(changed.opml_), changed.index_);
  for (const auto& entry : other.entries()) {
    const auto own = choice(entry.name);
    edit.put(entry.name,
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
