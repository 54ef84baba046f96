#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.hpp"

namespace newsgloss {

/// A block as a table's row writes it.
struct Expected {
  BlockKind kind;
  std::string text;
  friend bool operator==(const Expected&, const Expected&) = default;
};

inline void PrintTo(const Expected& block, std::ostream* out) {
  *out << static_cast<int>(block.kind) << ":\"" << block.text << '"';
}

inline std::vector<Expected> expected_of(const std::vector<Block>& blocks) {
  std::vector<Expected> expected;
  for (const Block& block : blocks)
    expected.push_back({block.kind, std::string(block.text.view())});
  return expected;
}

/// What must hold of every block: text, and runs that ascend, touch nothing twice and say the same
/// as the source.
inline void expect_sound(const std::vector<Block>& blocks, std::string_view source) {
  std::uint32_t source_end = 0;
  for (const Block& block : blocks) {
    EXPECT_FALSE(block.text.view().empty());
    std::uint32_t text_end = 0;
    for (const SourceRun& run : block.source) {
      ASSERT_GT(run.size, 0U);
      ASSERT_GE(run.text_begin, text_end);
      ASSERT_GE(run.source_begin, source_end);
      text_end = run.text_begin + run.size;
      source_end = run.source_begin + run.size;
      ASSERT_LE(text_end, block.text.view().size());
      ASSERT_LE(source_end, source.size());
      ASSERT_EQ(block.text.view().substr(run.text_begin, run.size),
                source.substr(run.source_begin, run.size));
    }
    for (const Link& link : block.links) {
      EXPECT_LT(link.span.begin, link.span.end);
      EXPECT_LE(link.span.end, block.text.view().size());
    }
  }
}

}  // namespace newsgloss
