#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "inputs.hpp"

namespace newsgloss::benchmarks {

/// Bytes a second of two readers in the same run.
struct Speeds {
  double ours = 0, other = 0;
};

/// Times `read` on every text, and `other` on one text of eight, in the same iterations, so that
/// both see the same machine: trust the ratio.
template <class Read, class Other>
Speeds time_both(benchmark::State& state, const std::vector<std::string_view>& texts, Read read,
                 const std::vector<std::string_view>& other_texts, Other other) {
  constexpr std::size_t kShare = 8;
  double our_seconds = 0, other_seconds = 0;
  std::size_t our_bytes = 0, other_bytes = 0, turn = 0;
  for ([[maybe_unused]] auto _ : state) {
    double begin = thread_seconds();
    for (const std::string_view text : texts) {
      read(text);
      our_bytes += text.size();
    }
    const double took = thread_seconds() - begin;
    state.SetIterationTime(took);
    our_seconds += took;
    begin = thread_seconds();
    const std::size_t step = std::min(kShare, other_texts.size());
    for (std::size_t i = turn++ % step; i < other_texts.size(); i += step) {
      other(other_texts[i]);
      other_bytes += other_texts[i].size();
    }
    other_seconds += thread_seconds() - begin;
  }
  return {static_cast<double>(our_bytes) / our_seconds,
          static_cast<double>(other_bytes) / other_seconds};
}

/// Times `read` on every article against ICU's word bounds.
template <class Read>
void compare(benchmark::State& state, const Inputs& inputs, Read read) {
  const Speeds speeds =
      time_both(state, inputs.articles, read, inputs.articles,
                [](std::string_view text) { benchmark::DoNotOptimize(icu_word_bounds(text)); });
  state.counters["MB_per_s"] = speeds.ours / 1e6;
  state.counters["times_icu"] = speeds.ours / speeds.other;
}

}  // namespace newsgloss::benchmarks
