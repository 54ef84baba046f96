#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "text/document.hpp"

namespace newsgloss {

/// A text of a feed as it stands there.
struct FeedText {
  std::string text;
  bool markup = true;  ///< HTML; else plain text
};

struct FeedEntry {
  FeedText title, content, summary;
  std::string address;
  std::string language;
  std::optional<Date> published, updated;
};

struct FeedElements {
  FeedText title;
  std::string address, site, language;
  std::vector<FeedEntry> entries;
};

/// Takes a feed's XML apart, by libxml2. Errors as feed_from_xml's.
Result<FeedElements> parse_feed(std::string_view xml);

}  // namespace newsgloss
