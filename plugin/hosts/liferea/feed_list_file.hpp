#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hosts/liferea/feed_name.hpp"

namespace newsgloss::hosts {

/// Bytes of Liferea's feedlist.opml; empty where it cannot be read.
std::string liferea_feed_list();

/// The folders and feeds of a feedlist.opml, in its order; those before the first error where it
/// has one.
std::vector<FeedName> feeds_in_list(const std::string& opml);

/// The feed with Liferea's id `id`.
std::optional<FeedName> feed_in_list(const std::string& opml, const std::string& id);

}  // namespace newsgloss::hosts
