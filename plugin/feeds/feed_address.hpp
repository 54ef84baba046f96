#pragma once

#include <string>
#include <string_view>

namespace newsgloss {

/// The address by which a feed is known: without user and password, scheme and host in lower case,
/// without the fragment. What is no address of the form scheme://… (a local path, a command) stays
/// as it is.
std::string feed_address(std::string_view url);

}  // namespace newsgloss
