#pragma once

#include <cstdint>

#include "base/error.hpp"
#include "text/document.hpp"
#include "text/utf8_text.hpp"

namespace newsgloss {

/// The largest HTML that is read: 256 MiB.
inline constexpr std::uint64_t kLargestHtml = std::uint64_t{256} << 20;

/// Reads the article of a whole page: its headline (`h1`, else the title), its blocks with links
/// and their places in `html` (bytes), its title, language, date and address where the page says
/// them. What counts as text: resources/overlay/blocks.md. Broken HTML is read as far as it goes;
/// fails with too_large or out_of_memory only. Linear; any thread.
Result<Document> document_from_html(const Utf8Text& html);

/// Reads all blocks of a piece of HTML, such as a feed item's content, and nothing else.
Result<std::vector<Block>> blocks_from_html(const Utf8Text& html);

}  // namespace newsgloss
