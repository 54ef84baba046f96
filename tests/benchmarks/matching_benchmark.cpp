// Finding names against ICU's word bounds.

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <fstream>

#include "compare.hpp"
#include "compile/compile.hpp"
#include "entities/entity_file.hpp"
#include "inputs.hpp"
#include "rows.hpp"

namespace newsgloss::benchmarks {
namespace {

void names_in_text(benchmark::State& state, const Inputs& inputs, const std::string& names,
                   NameCase name_case) {
  const auto file = opened(compiled_names(names, name_case));
  std::vector<FormSpan> spans;
  std::size_t matches = 0;
  compare(state, inputs, [&](std::string_view text) {
    spans.clear();
    file->match(text, spans);
    matches += spans.size();
  });
  state.counters["matches_per_KB"] = static_cast<double>(matches) * 1e3 /
                                     static_cast<double>(inputs.corpus.size()) /
                                     static_cast<double>(state.iterations());
}

void names_in_tokens(benchmark::State& state, const Inputs& inputs, const std::string& names,
                     NameCase name_case) {
  const auto file = opened(compiled_names(names, name_case));
  std::vector<Token> found;
  std::vector<FormMatch> matches;
  compare(state, inputs, [&](std::string_view text) {
    found.clear();
    matches.clear();
    read_tokens(text, nullptr, found);
    file->match(text, found, matches);
  });
}

void opening(benchmark::State& state, const std::string& names) {
  const std::string& path = compiled_names(names, NameCase::folded);
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(opened(path));
}

/// Opening and the first hundred articles; the slowest of them in milliseconds.
void first_articles(benchmark::State& state, const Inputs& inputs, const std::string& names) {
  const std::string& path = compiled_names(names, NameCase::folded);
  double slowest = 0;
  std::vector<FormSpan> spans;
  for ([[maybe_unused]] auto _ : state) {
    const auto file = opened(path);
    for (std::size_t i = 0; i < inputs.articles.size() && i < 100; ++i) {
      const double begin = thread_seconds();
      spans.clear();
      file->match(inputs.articles[i], spans);
      slowest = std::max(slowest, (thread_seconds() - begin) * 1e3);
    }
  }
  state.counters["slowest_ms"] = slowest;
}

/// Private pages of this process that it has written, in bytes; mapped files are not among them.
double private_bytes() {
  std::ifstream in("/proc/self/smaps_rollup");
  double kilobytes = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("Private_Dirty:")) kilobytes += std::stod(line.substr(line.find(':') + 1));
  }
  return kilobytes * 1024;
}

/// Private memory of an open file after it has read the corpus, in MB.
void memory(benchmark::State& state, const Inputs& inputs, const std::string& names) {
  const std::string& path = compiled_names(names, NameCase::folded);
  double grown = 0;
  for ([[maybe_unused]] auto _ : state) {
    const double before = private_bytes();
    const auto file = opened(path);
    std::vector<FormSpan> spans;
    for (const std::string_view article : inputs.articles) {
      spans.clear();
      file->match(article, spans);
    }
    grown = std::max(grown, private_bytes() - before);
  }
  state.counters["private_MB"] = grown / 1e6;
}

void compiling(benchmark::State& state, const std::string& names) {
  const std::vector<LayerFiles> layers = {{names_xml(names, NameCase::folded)}};
  for ([[maybe_unused]] auto _ : state)
    benchmark::DoNotOptimize(compile_entities(layers, temporary_path("compiled.ngl")));
}

}  // namespace

void add_matching_rows(const Inputs& inputs) {
  for (const std::string& names : inputs.names) {
    const std::string of = "/" + names.substr(names.rfind('/') + 1);
    const auto add = [&](const std::string& name, auto run) {
      return benchmark::RegisterBenchmark((name + of).c_str(), run);
    };
    add("match_exact", [&](auto& state) {
      names_in_text(state, inputs, names, NameCase::exact);
    })->UseManualTime();
    add("match_folded", [&](auto& state) {
      names_in_text(state, inputs, names, NameCase::folded);
    })->UseManualTime();
    add("tokens_and_match_folded", [&](auto& state) {
      names_in_tokens(state, inputs, names, NameCase::folded);
    })->UseManualTime();
    add("open", [&](auto& state) { opening(state, names); })->Unit(benchmark::kMicrosecond);
    add("open_and_first_100_articles", [&](auto& state) {
      first_articles(state, inputs, names);
    })->Unit(benchmark::kMillisecond);
    add("private_memory", [&](auto& state) { memory(state, inputs, names); })->Iterations(1);
    add("compile", [&](auto& state) { compiling(state, names); })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
  }
}

}  // namespace newsgloss::benchmarks
