#pragma once

#include <string_view>

#include "text/document.hpp"

namespace newsgloss {

/// The language of a text (valid UTF-8) as a BCP 47 tag, or empty where the text tells none: by its
/// script, then by its small words and letters, of the languages in
/// resources/lexicons/languages.tsv. Looks at the first KiB. The tag lives as long as the
/// program.
std::string_view detect_language(std::string_view text);

/// The same of an article: of its paragraphs before its headings and captions.
std::string_view detect_language(const Document& document);

}  // namespace newsgloss
