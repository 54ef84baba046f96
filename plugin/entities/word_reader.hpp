#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "entities/form_words.hpp"
#include "text/token.hpp"

namespace newsgloss {

/// Hands out the words and ideographs of a block's tokens.
class TokenWords {
 public:
  explicit TokenWords(std::span<const Token> tokens) : tokens_(tokens) {}

  /// Fills `words` from its beginning; fewer than its size: nothing is left.
  std::size_t fill(std::span<FormWord> words);

 private:
  std::span<const Token> tokens_;
  std::size_t at_ = 0;
};

/// Hands out the words and ideographs of valid UTF-8, the same that read_tokens finds.
class TextWords {
 public:
  explicit TextWords(std::string_view text) : text_(text) {}
  std::size_t fill(std::span<FormWord> words);

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace newsgloss
