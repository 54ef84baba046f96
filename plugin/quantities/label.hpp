#pragma once

#include <cstdint>

#include "quantities/words.hpp"

namespace newsgloss {

/// What looks like a number and is none: a version, a phone number, an address, "24/7", "4:3".
/// The token after it; `at`: no such thing begins here.
std::uint32_t label_end(const Words& words, std::uint32_t at);

/// Whether the number at a token names something: "page 5", "iPhone 11", "COVID-19", "No. 3".
/// `end` is the token after the number.
bool is_label(const Words& words, std::uint32_t at, std::uint32_t end);

/// Behind a web address ("https://…", "www.…") that begins at a token; `at`: none begins.
std::uint32_t address_of_web_end(const Words& words, std::uint32_t at);

/// Whether a dash ties the number to a word before it: "scp-173m".
bool follows_dash(const Words& words, std::uint32_t at);

}  // namespace newsgloss
