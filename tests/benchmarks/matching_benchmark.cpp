// Finding names against ICU's word bounds. Each iteration reads the whole corpus, and in between
// ICU reads a part of it, so that both see the same machine; trust `times_icu`.

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

#include "compile/compile.hpp"
#include "entities/entity_file.hpp"
#include "inputs.hpp"

namespace newsgloss::benchmarks {
namespace {

constexpr std::size_t kIcuShare = 8;  // ICU reads one article of eight

/// Times `read` on every article, and ICU beside it.
template <class Read>
void compare(benchmark::State& state, const Inputs& inputs, Read read) {
  double ours = 0, icus = 0;
  std::uint64_t our_bytes = 0, icu_bytes = 0;
  std::size_t turn = 0;
  for ([[maybe_unused]] auto _ : state) {
    double begin = thread_seconds();
    for (const std::string_view article : inputs.articles) read(article);
    const double took = thread_seconds() - begin;
    state.SetIterationTime(took);
    ours += took;
    our_bytes += inputs.corpus.size();
    begin = thread_seconds();
    for (std::size_t i = turn++ % kIcuShare; i < inputs.articles.size(); i += kIcuShare) {
      benchmark::DoNotOptimize(icu_word_bounds(inputs.articles[i]));
      icu_bytes += inputs.articles[i].size();
    }
    icus += thread_seconds() - begin;
  }
  state.counters["MB_per_s"] = static_cast<double>(our_bytes) / ours / 1e6;
  state.counters["times_icu"] =
      (static_cast<double>(our_bytes) / ours) / (static_cast<double>(icu_bytes) / icus);
}

std::shared_ptr<const EntityFile> opened(const std::string& path) {
  auto file = EntityFile::open(path);
  if (!file) {
    std::cerr << file.error().message << '\n';
    std::exit(2);
  }
  return *file;
}

void icu_words(benchmark::State& state, const Inputs& inputs) {
  compare(state, inputs,
          [](std::string_view text) { benchmark::DoNotOptimize(icu_word_bounds(text)); });
}

void tokens(benchmark::State& state, const Inputs& inputs) {
  std::vector<Token> found;
  compare(state, inputs, [&](std::string_view text) {
    found.clear();
    read_tokens(text, nullptr, found);
  });
}

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

void register_all(const Inputs& inputs) {
  using benchmark::RegisterBenchmark;
  RegisterBenchmark("icu_word_break", [&](auto& state) {
    icu_words(state, inputs);
  })->UseManualTime();
  RegisterBenchmark("read_tokens", [&](auto& state) { tokens(state, inputs); })->UseManualTime();
  for (const std::string& names : inputs.names) {
    const std::string of = "/" + names.substr(names.rfind('/') + 1);
    const auto add = [&](const std::string& name, auto run) {
      return RegisterBenchmark((name + of).c_str(), run);
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

}  // namespace
}  // namespace newsgloss::benchmarks

int main(int argc, char** argv) {
  const auto& inputs = newsgloss::benchmarks::read_inputs(argc, argv);
  newsgloss::benchmarks::register_all(inputs);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
