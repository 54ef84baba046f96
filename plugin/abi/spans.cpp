#include "abi/spans.hpp"

#include <algorithm>

#include "abi/guard.hpp"

namespace newsgloss::abi {
namespace {

/// The byte of the source behind a byte of the block; the end of a span belongs to the run before
/// it.
std::optional<std::uint32_t> source_byte(const Block& block, std::uint32_t byte, bool is_end) {
  const auto& runs = block.source;
  const auto after = std::partition_point(runs.begin(), runs.end(), [&](const SourceRun& run) {
    return is_end ? run.text_begin < byte : run.text_begin <= byte;
  });
  if (after == runs.begin()) return std::nullopt;
  const SourceRun& run = *std::prev(after);
  const std::uint32_t into = byte - run.text_begin;
  if (into > run.size || (!is_end && into == run.size)) return std::nullopt;
  return run.source_begin + into;
}

}  // namespace

newsgloss_span span_of(const newsgloss_annotations& annotations, std::uint32_t block, Span bytes) {
  newsgloss_span span{block, 0, 0, NEWSGLOSS_NO_OFFSET, NEWSGLOSS_NO_OFFSET};
  if (bytes.empty()) return span;
  const OffsetMap& offsets = *annotations.block_offsets[block];
  span.start = offsets.from_bytes(bytes.begin);
  span.end = offsets.from_bytes(bytes.end);
  if (!annotations.source_offsets) return span;
  const Block& read = annotations.annotations.block(block);
  const auto begin = source_byte(read, bytes.begin, false);
  const auto end = source_byte(read, bytes.end, true);
  if (begin && end && *begin < *end) {
    span.source_start = annotations.source_offsets->from_bytes(*begin);
    span.source_end = annotations.source_offsets->from_bytes(*end);
  }
  return span;
}

newsgloss_block block_of(const Block& block) {
  newsgloss_block described{};
  described.kind = static_cast<newsgloss_block_kind>(block.kind);
  described.text = text_of(block.text.view());
  described.link_count = static_cast<std::uint32_t>(block.links.size());
  return described;
}

std::string_view words_of(const newsgloss_annotations& annotations, newsgloss_span span) {
  if (span.block >= annotations.annotations.blocks().size() || span.start >= span.end) return {};
  const OffsetMap& offsets = *annotations.block_offsets[span.block];
  const Span bytes{offsets.to_bytes(span.start), offsets.to_bytes(span.end)};
  return annotations.annotations.words(span.block, bytes);
}

}  // namespace newsgloss::abi
