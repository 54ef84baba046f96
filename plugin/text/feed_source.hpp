#pragma once

#include <string>
#include <string_view>

namespace newsgloss {

/// A feed as libxml2 can take it: html_source's, with `&amp;` for the ampersands that many feeds
/// leave bare ("Fish & Chips", "?a=1&b=2"). Lines stay the same.
std::string feed_source(std::string_view xml);

}  // namespace newsgloss
