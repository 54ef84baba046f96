// What a host sees of the library through its C header: whole articles, opening, memory.

#include <benchmark/benchmark.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>

#include "compare.hpp"
#include "entity_files.hpp"
#include "inputs.hpp"
#include "open_library.hpp"
#include "rows.hpp"

namespace newsgloss::benchmarks {
namespace {

void annotate(benchmark::State& state, const Inputs& inputs, const std::string& entities) {
  const OpenLibrary library(entities);
  compare(state, inputs,
          [&](std::string_view text) { benchmark::DoNotOptimize(library.annotate(text)); });
}

void opening(benchmark::State& state, const std::string& entities) {
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(hosts::make<hosts::Engine>(newsgloss_engine_open, entities.c_str()));
  }
}

/// Opening and the first hundred articles; the slowest of them in milliseconds.
void first_articles(benchmark::State& state, const Inputs& inputs, const std::string& entities) {
  double slowest = 0;
  for ([[maybe_unused]] auto _ : state) {
    const OpenLibrary library(entities);
    for (std::size_t i = 0; i < inputs.articles.size() && i < 100; ++i) {
      const double begin = thread_seconds();
      benchmark::DoNotOptimize(library.annotate(inputs.articles[i]));
      slowest = std::max(slowest, (thread_seconds() - begin) * 1e3);
    }
  }
  state.counters["slowest_ms"] = slowest;
}

/// Private pages that this process has written, in bytes; mapped files are not among them.
double private_bytes() {
  std::ifstream in("/proc/self/smaps_rollup");
  double kilobytes = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("Private_Dirty:")) kilobytes += std::stod(line.substr(line.find(':') + 1));
  }
  return kilobytes * 1024;
}

/// What an open engine and one session hold once they have read every article, in bytes.
double bytes_held(const Inputs& inputs, const std::string& entities) {
  const double before = private_bytes();
  const OpenLibrary library(entities);
  for (const std::string_view text : inputs.articles) library.annotate(text);
  return private_bytes() - before;
}

/// In a process of its own, where memory that other rows have freed counts when it is used again.
void memory(benchmark::State& state, const Inputs& inputs, const std::string& entities) {
  for ([[maybe_unused]] auto _ : state) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) give_up("cannot make a pipe");
    double held = 0;
    const pid_t child = ::fork();
    if (child == 0) {
      held = bytes_held(inputs, entities);
      ::_exit(::write(ends[1], &held, sizeof held) == sizeof held ? 0 : 1);
    }
    ::close(ends[1]);
    if (::read(ends[0], &held, sizeof held) != sizeof held) give_up("cannot measure memory");
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    state.counters["private_MB"] = held / 1e6;
  }
}

template <class Path>
void add_rows_of(const std::string& entities, const Inputs& inputs, Path path) {
  const auto add = [&](const char* name, auto run) {
    return benchmark::RegisterBenchmark((name + entities).c_str(), run);
  };
  add("annotate/", [&inputs, path](auto& state) {
    annotate(state, inputs, path());
  })->UseManualTime();
  add("open_warm/", [path](auto& state) { opening(state, path()); })->Unit(benchmark::kMicrosecond);
  add("open_and_annotate_100/", [&inputs, path](auto& state) {
    first_articles(state, inputs, path());
  })->Unit(benchmark::kMillisecond);
  add("memory_of_engine_and_session/", [&inputs, path](auto& state) {
    memory(state, inputs, path());
  })->Iterations(1);
}

}  // namespace

void add_library_rows(const Inputs& inputs) {
  add_rows_of("bundle", inputs, [] { return std::string(kBundle); });
  for (const std::string& names : inputs.names) {
    add_rows_of(names.substr(names.rfind('/') + 1), inputs,
                [&names] { return compiled_names(names, NameCase::folded); });
  }
}

}  // namespace newsgloss::benchmarks
