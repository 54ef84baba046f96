// The same names by Hyperscan: literals, of which those count that are whole words. It does not
// choose the leftmost-longest among them, which would cost it more.

#include <benchmark/benchmark.h>
#include <hs/hs.h>

#include <fstream>
#include <iostream>
#include <memory>

#include "compare.hpp"
#include "entities/entity_file.hpp"
#include "entity_files.hpp"
#include "inputs.hpp"
#include "rows.hpp"

namespace newsgloss::benchmarks {
namespace {

struct Free {
  void operator()(hs_database_t* database) const { hs_free_database(database); }
  void operator()(hs_scratch_t* scratch) const { hs_free_scratch(scratch); }
};

bool is_word(char byte) {
  const char small = static_cast<char>(byte | 0x20);
  return (small >= 'a' && small <= 'z') || (byte >= '0' && byte <= '9') || (byte & '\x80') != 0;
}

class Literals {
 public:
  explicit Literals(const std::string& names) {
    std::ifstream in(names);
    for (std::string line; std::getline(in, line);) names_.push_back(line);
    std::vector<const char*> texts;
    std::vector<std::size_t> sizes;
    std::vector<unsigned> flags(names_.size(), 0), ids;
    for (const std::string& name : names_) {
      ids.push_back(static_cast<unsigned>(ids.size()));
      texts.push_back(name.c_str());
      sizes.push_back(name.size());
    }
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), sizes.data(),
                         static_cast<unsigned>(texts.size()), HS_MODE_BLOCK, nullptr, &database,
                         &error);
    database_.reset(database);
    if (error != nullptr) std::cerr << "Hyperscan: " << error->message << '\n';
    hs_free_compile_error(error);
    hs_scratch_t* scratch = nullptr;
    if (database_ != nullptr) hs_alloc_scratch(database_.get(), &scratch);
    scratch_.reset(scratch);
  }

  bool good() const { return scratch_ != nullptr; }

  std::size_t matches(std::string_view text) const {
    Run run{this, text, 0};
    hs_scan(database_.get(), text.data(), static_cast<unsigned>(text.size()), 0, scratch_.get(),
            note, &run);
    return run.count;
  }

 private:
  struct Run {
    const Literals* literals;
    std::string_view text;
    std::size_t count;
  };

  static int note(unsigned id, unsigned long long, unsigned long long end, unsigned,
                  void* context) {
    Run& run = *static_cast<Run*>(context);
    const std::size_t begin = end - run.literals->names_[id].size();
    const bool whole = (begin == 0 || !is_word(run.text[begin - 1])) &&
                       (end == run.text.size() || !is_word(run.text[end]));
    run.count += whole ? 1 : 0;
    return 0;
  }

  std::vector<std::string> names_;
  std::unique_ptr<hs_database_t, Free> database_;
  std::unique_ptr<hs_scratch_t, Free> scratch_;
};

void against_hyperscan(benchmark::State& state, const Inputs& inputs, const std::string& names) {
  const Literals literals(names);
  if (!literals.good()) return state.SkipWithError("Hyperscan cannot compile these names");
  const auto file = opened(compiled_names(names, NameCase::exact));
  std::vector<FormSpan> spans;
  const auto ours = [&](std::string_view text) {
    spans.clear();
    file->match(text, spans);
  };
  const auto theirs = [&](std::string_view text) {
    benchmark::DoNotOptimize(literals.matches(text));
  };
  const Speeds speeds = time_both(state, inputs.articles, ours, inputs.articles, theirs);
  state.counters["MB_per_s"] = speeds.ours / 1e6;
  state.counters["hyperscan_MB_per_s"] = speeds.other / 1e6;
  state.counters["times_hyperscan"] = speeds.ours / speeds.other;
}

}  // namespace

void add_hyperscan_rows(const Inputs& inputs) {
  for (const std::string& names : inputs.names) {
    const std::string of = "/" + names.substr(names.rfind('/') + 1);
    benchmark::RegisterBenchmark(("match_exact_against_hyperscan" + of).c_str(), [&](auto& state) {
      against_hyperscan(state, inputs, names);
    })->UseManualTime();
  }
}

}  // namespace newsgloss::benchmarks
