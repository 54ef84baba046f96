#pragma once

#include <string>
#include <string_view>

namespace newsgloss {

/// HTML as libxml2 can take it in linear time: a copy of valid UTF-8, of the same length, in which
/// control characters are tabs and a tag's attributes after the 256th are spaces.
std::string html_source(std::string_view html);

}  // namespace newsgloss
