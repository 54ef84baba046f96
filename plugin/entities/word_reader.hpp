#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "entities/form_words.hpp"
#include "text/byte_bits.hpp"
#include "text/token.hpp"

namespace newsgloss {

/// Room that `fill` needs behind the words it is asked for.
inline constexpr std::size_t kWordSlack = 64;

/// Hands out the words and ideographs of a block's tokens.
class TokenWords {
 public:
  explicit TokenWords(std::span<const Token> tokens) : tokens_(tokens) {}

  /// Writes words from the beginning of `words` on, kWordSlack fewer than it can hold or a few
  /// more; how many.
  std::size_t fill(std::span<FormWord> words);
  bool finished() const { return at_ == tokens_.size(); }

 private:
  std::span<const Token> tokens_;
  std::size_t at_ = 0;
};

/// Hands out the words and ideographs of valid UTF-8, the same that read_tokens finds.
class TextWords {
 public:
  explicit TextWords(std::string_view text, ByteBitsReader read_bits = fastest_byte_bits())
      : text_(text), read_bits_(read_bits) {}

  std::size_t fill(std::span<FormWord> words);
  bool finished() const { return at_ >= text_.size(); }

 private:
  FormWord* read_block(FormWord* words);
  FormWord* read_mixed(const ByteBits& bits, const char* bytes, std::uint64_t begins,
                       FormWord* words);
  FormWord* read_one(FormWord* words);

  std::string_view text_;
  ByteBitsReader read_bits_;
  std::size_t at_ = 0;  ///< no word is open here
};

}  // namespace newsgloss
