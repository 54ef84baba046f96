#include "text/document.hpp"

#include <algorithm>

namespace newsgloss {

Span source_span(const Block& block, Span span) {
  const auto& runs = block.source;
  const auto first = std::partition_point(runs.begin(), runs.end(), [&](const SourceRun& run) {
    return run.text_begin + run.size <= span.begin;
  });
  const auto after = std::partition_point(
      first, runs.end(), [&](const SourceRun& run) { return run.text_begin < span.end; });
  if (first == after) return {};
  const SourceRun& last = *(after - 1);
  const std::uint32_t begin = std::max(span.begin, first->text_begin);
  const std::uint32_t end = std::min(span.end, last.text_begin + last.size);
  return {first->source_begin + (begin - first->text_begin),
          last.source_begin + (end - last.text_begin)};
}

}  // namespace newsgloss
