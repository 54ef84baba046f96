#pragma once

#include <string_view>

#include "base/error.hpp"
#include "text/html_blocks.hpp"
#include "text/html_metadata.hpp"

namespace newsgloss {

/// What is read from HTML while it is parsed.
struct HtmlPage {
  HtmlBlocks blocks;
  HtmlMetadata metadata;
};

/// Parses valid UTF-8 of at most 1 GiB by libxml2 and tells `page` what stands there, with byte
/// offsets into `html`. No network, no global handler; linear in time, with a stack of fixed size,
/// for whatever stands there. Fails with out_of_memory only.
Result<void> parse_html(std::string_view html, HtmlPage& page);

}  // namespace newsgloss
