#pragma once

#include <string>
#include <vector>

namespace newsgloss {

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

}  // namespace newsgloss
