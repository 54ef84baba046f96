#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/document.hpp"
#include "text/utf8_text.hpp"

namespace newsgloss::fuzz {

/// Ends the program where `holds` is false, so that a fuzzer keeps the input.
inline void require(bool holds) {
  if (!holds) __builtin_trap();
}

inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline void require_sound(const Block& block, std::string_view source) {
  const std::string_view text = block.text.view();
  require(!text.empty() && valid_utf8_prefix(text) == text.size());
  std::uint32_t text_end = 0;
  for (const SourceRun& run : block.source) {
    require(run.size > 0 && run.text_begin >= text_end);
    text_end = run.text_begin + run.size;
    require(text_end <= text.size() && run.source_begin + run.size <= source.size());
    require(text.substr(run.text_begin, run.size) == source.substr(run.source_begin, run.size));
  }
  for (const Link& link : block.links) {
    require(link.span.begin < link.span.end && link.span.end <= text.size());
  }
}

inline void require_sound(const std::vector<Block>& blocks, std::string_view source) {
  for (const Block& block : blocks) require_sound(block, source);
}

}  // namespace newsgloss::fuzz
