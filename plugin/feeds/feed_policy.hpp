#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "feeds/opml.hpp"

namespace newsgloss {

/// What the reader chose for one feed or folder; `inherit` is "as its folder".
enum class Choice : std::int32_t { inherit = 0, on = 1, off = 2 };

/// The two switches of a feed or folder.
struct FeedChoice {
  Choice actors = Choice::inherit;
  Choice numbers = Choice::inherit;
  friend bool operator==(FeedChoice, FeedChoice) = default;
};

/// What an article of a feed shows in the end.
struct Shown {
  bool actors = true;
  bool numbers = true;
  friend bool operator==(Shown, Shown) = default;
};

/// A folder as a host names it. `node` is the host's own id with the host's name before it, such as
/// "liferea:abc1234"; empty where the host has none.
struct FolderName {
  std::string node;
  std::string title;
  friend bool operator==(const FolderName&, const FolderName&) = default;
};

/// A feed, or a folder, as a host names it.
struct FeedName {
  std::string url;   ///< as subscribed, user and password included; empty for a folder
  std::string node;  ///< as in FolderName
  std::string title;
  std::vector<FolderName> folders;  ///< the folders that hold it, outermost first
  friend bool operator==(const FeedName&, const FeedName&) = default;
};

/// One feed or folder whose choice is not "as its folder".
struct FeedDifference {
  FeedName name;
  FeedChoice choice;
  friend bool operator==(const FeedDifference&, const FeedDifference&) = default;
};

/// Which feed shows what: an OPML feed list with attributes of our own. An immutable value; a
/// change makes another one. A feed is found by its node, else by its address (feed_address.hpp), a
/// folder by its node, else by the path of titles.
class FeedPolicy {
 public:
  /// A policy that says nothing: every feed shows the defaults.
  FeedPolicy();

  /// Reads a policy, or the feed list of any reader. Fails as read_opml does.
  static Result<FeedPolicy> from_opml(std::string_view bytes);
  std::string to_opml() const;

  /// What was chosen for this very feed or folder.
  FeedChoice choice(const FeedName& name) const;

  /// The feed's choice, else that of the innermost folder that has one, else `defaults`. The
  /// folders are those that the host names, or, where it names none, those of the file.
  Shown shown(const FeedName& name, Shown defaults) const;

  /// With another choice for one feed or folder. Its address, node and title in the file become
  /// those of `name`; what else the file says about it stays.
  FeedPolicy with(const FeedName& name, FeedChoice choice) const;

  /// With the feeds and folders of another list that this one lacks, and with that list's choices.
  FeedPolicy with_imported(const FeedPolicy& other) const;

  /// Without any choice. Feeds and folders stay.
  FeedPolicy without_choices() const;

  /// Everything that differs from "as its folder", in the order of the file.
  std::vector<FeedDifference> differences() const;

  /// Every feed and folder of the file with its choice, in order.
  std::vector<FeedDifference> entries() const;

  friend bool operator==(const FeedPolicy&, const FeedPolicy&) = default;

 private:
  explicit FeedPolicy(OpmlElement opml) : opml_(std::move(opml)) {}
  OpmlElement opml_;
};

}  // namespace newsgloss
