#pragma once

#include "text/document.hpp"
#include "text/utf8_text.hpp"

namespace newsgloss {

/// Cuts plain text into blocks: at blank lines, and at the other line feeds unless they look like
/// the wrapping of a paragraph at 40 to 120 characters; such a break becomes one space. The blocks'
/// runs tell where each line stands in `text` (bytes). The first line becomes the headline where it
/// is short, stands alone, has no final full stop and a longer block follows. Linear.
Document document_from_text(const Utf8Text& text);

}  // namespace newsgloss
