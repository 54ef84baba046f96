// Finding names against ICU's word bounds.

#include <benchmark/benchmark.h>

#include "compare.hpp"
#include "compile/compile.hpp"
#include "entities/entity_file.hpp"
#include "entity_files.hpp"
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

void compiling(benchmark::State& state, const std::string& names) {
  const std::vector<LayerFiles> layers = {{names_xml(names, NameCase::folded)}};
  for ([[maybe_unused]] auto _ : state)
    benchmark::DoNotOptimize(compile_entities(layers, temporary_path("compiled.ngl")));
}

void bytes_a_form(benchmark::State& state, const std::string& names) {
  for ([[maybe_unused]] auto _ : state)
    state.counters["bytes_a_form"] = form_bytes(names, NameCase::folded);
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
    add("bytes_a_form", [&](auto& state) { bytes_a_form(state, names); })->Iterations(1);
    add("compile", [&](auto& state) { compiling(state, names); })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
  }
}

}  // namespace newsgloss::benchmarks
