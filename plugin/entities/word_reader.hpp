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
  bool finished() const {
    return block_ >= text_.size() && !open_ && mixed_at_ == mixed_end_ && edges_ == 0;
  }

 private:
  std::uint64_t beyond_in_run() const;
  void read_block();
  FormWord* take_plain(FormWord* words);
  FormWord* take_edges(FormWord* words, const FormWord* limit);
  FormWord* take_mixed(FormWord* words, const FormWord* limit);
  FormWord* close_run(FormWord* words, std::uint32_t end);
  std::uint32_t hash_at(std::uint32_t begin, std::uint32_t end) const;

  std::string_view text_;
  ByteBitsReader read_bits_;
  std::size_t block_ = 0;     ///< first byte of the next block of 64
  std::uint64_t words_ = 0;   ///< of the block before `block_`: what may belong to words
  std::uint64_t beyond_ = 0;  ///< of these, what is not ASCII
  std::uint64_t edges_ = 0;   ///< where runs begin and end in it, as far as not taken
  std::uint64_t inside_ = 0;  ///< 1: its last byte belongs to a run
  std::uint32_t run_begin_ = 0;
  bool open_ = false;       ///< a run has begun and not ended
  bool run_mixed_ = false;  ///< it has bytes beyond ASCII in a block before this one
  std::uint32_t mixed_at_ = 0, mixed_end_ = 0;  ///< what is left of a run that is not all ASCII
};

}  // namespace newsgloss
