#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "feeds/feed_index.hpp"
#include "feeds/feed_name.hpp"
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

  friend bool operator==(const FeedPolicy& a, const FeedPolicy& b) { return a.opml_ == b.opml_; }

 private:
  explicit FeedPolicy(OpmlElement opml);
  OpmlElement opml_;
  FeedIndex index_;  ///< of opml_
};

}  // namespace newsgloss
