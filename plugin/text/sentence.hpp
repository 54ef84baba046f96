#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/lexicon.hpp"
#include "text/token.hpp"

namespace newsgloss {

/// Appends the index of each sentence's first token, ascending; the first is 0 where there are
/// tokens. `tokens` are those of `text`; `lexicon` is that of its language or nullptr, and its
/// words of the class `abbreviation` tell which full stops end nothing. Linear.
void read_sentences(std::string_view text, std::span<const Token> tokens, const Lexicon* lexicon,
                    std::vector<std::uint32_t>& begins);

}  // namespace newsgloss
