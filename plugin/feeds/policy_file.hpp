#pragma once

#include <functional>
#include <string>

#include "feeds/feed_policy.hpp"

namespace newsgloss {

/// Reads a policy file. A file that does not exist is a policy that says nothing. Fails with io, or
/// as FeedPolicy::from_opml.
Result<FeedPolicy> read_policy_file(const std::string& path);

/// Reads the file anew, applies `change`, and writes the result, so that two programs never undo
/// each other: under a lock (PATH.lock beside it, waited for at most two seconds), into a new file
/// that is synchronised and renamed over the old one, which keeps its permissions. Missing folders
/// are made, a symbolic link stays one. A file that cannot be read as a feed list is never
/// overwritten. Returns what was written. Fails with io or syntax; the old file is then untouched.
Result<FeedPolicy> update_policy_file(const std::string& path,
                                      const std::function<FeedPolicy(const FeedPolicy&)>& change);

}  // namespace newsgloss
