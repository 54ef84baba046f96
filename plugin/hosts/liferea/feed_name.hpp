#pragma once

#include <string>
#include <vector>

namespace newsgloss::hosts {

/// A folder of the feed list.
struct FolderName {
  std::string node;  ///< "liferea:ID"
  std::string title;
  friend bool operator==(const FolderName&, const FolderName&) = default;
};

/// A feed of the feed list, or a folder where `url` is empty.
struct FeedName {
  std::string url;
  std::string node;
  std::string title;
  std::vector<FolderName> folders;  ///< those that hold it, outermost first
  friend bool operator==(const FeedName&, const FeedName&) = default;
};

}  // namespace newsgloss::hosts
