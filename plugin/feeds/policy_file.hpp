#pragma once

#include <functional>
#include <string>

#include "feeds/feed_policy.hpp"

namespace newsgloss {

/// Reads a policy file. A file that does not exist is a policy that says nothing. Fails with io, or
/// as FeedPolicy::from_opml.
Result<FeedPolicy> read_policy_file(const std::string& path);

/// Changes the file as update_shared_file does. One that cannot be read as a feed list is never
/// overwritten. Returns what was written. Fails with io or syntax; the old file is then untouched.
Result<FeedPolicy> update_policy_file(const std::string& path,
                                      const std::function<FeedPolicy(const FeedPolicy&)>& change);

}  // namespace newsgloss
