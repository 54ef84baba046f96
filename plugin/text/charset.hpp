#pragma once

#include <cstdint>
#include <string_view>

#include "base/error.hpp"
#include "text/utf8_text.hpp"

namespace newsgloss {

/// The largest input that is converted: 256 MiB.
inline constexpr std::uint64_t kLargestRawText = std::uint64_t{256} << 20;

/// What a text's bytes are written in: the first that is known of byte order mark, `content_type`
/// (a header's value, "text/html; charset=koi8-r"; may be empty), declaration in the text (XML's,
/// or an HTML meta element's in the first 4 KiB); else UTF-8 where it is valid, else windows-1252.
/// The name is the WHATWG Encoding Standard's, in small letters.
std::string_view charset_of(std::string_view bytes, std::string_view content_type);

/// The text in UTF-8, without a byte order mark; wrong bytes become U+FFFD. Fails with too_large or
/// out_of_memory. Any thread.
Result<Utf8Text> text_of_bytes(std::string_view bytes, std::string_view content_type);

}  // namespace newsgloss
