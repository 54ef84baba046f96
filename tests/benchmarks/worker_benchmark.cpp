// `newsgloss annotate` over files, as a batch engine runs it: one job against two.

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <fstream>

#include "entity_files.hpp"
#include "hosts/cli/annotate_command.hpp"
#include "hosts/cli/json_writer.hpp"
#include "hosts/shared/library.hpp"
#include "inputs.hpp"
#include "rows.hpp"

namespace newsgloss::benchmarks {
namespace {

using namespace hosts;

constexpr std::size_t kLeastInput = std::size_t{8} << 20;

std::string lines_file(const Inputs& inputs) {
  const std::string path = temporary_path("articles.jsonl");
  std::string lines;
  while (lines.size() < kLeastInput) {
    for (const std::string_view article : inputs.articles) {
      JsonWriter json;
      json.begin_object();
      json.key("text");
      json.text(article);
      json.end_object();
      lines += json.written();
      lines += '\n';
    }
  }
  std::ofstream(path) << lines;
  return path;
}

struct Took {
  double wall = 0, processor = 0;
};

double processor_seconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_utime.tv_sec) +
         static_cast<double>(usage.ru_utime.tv_usec) * 1e-6;
}

Took annotate_file(newsgloss_engine& engine, const std::string& path, unsigned jobs) {
  const int in = ::open(path.c_str(), O_RDONLY), out = ::open("/dev/null", O_WRONLY);
  AnnotateOptions options;
  options.jobs = jobs;
  const double processor = processor_seconds();
  const auto begin = std::chrono::steady_clock::now();
  annotate_lines(engine, options, in, out);
  const auto wall = std::chrono::steady_clock::now() - begin;
  ::close(in);
  ::close(out);
  return {std::chrono::duration<double>(wall).count(), processor_seconds() - processor};
}

/// Says too how much processor time each took: where other work takes the processors, two jobs gain
/// no wall time, and a ratio of processor times near 1 tells that they do not hinder each other.
void jobs(benchmark::State& state, const Inputs& inputs) {
  const auto engine = make<Engine>(newsgloss_engine_open, kBundle);
  const std::string path = lines_file(inputs);
  Took one, two;
  for ([[maybe_unused]] auto _ : state) {
    const Took alone = annotate_file(*engine, path, 1), together = annotate_file(*engine, path, 2);
    one = {one.wall + alone.wall, one.processor + alone.processor};
    two = {two.wall + together.wall, two.processor + together.processor};
  }
  const auto bytes = static_cast<double>(std::ifstream(path, std::ios::ate).tellg());
  state.counters["MB_per_s"] =
      bytes * static_cast<double>(state.iterations()) / one.processor / 1e6;
  state.counters["two_jobs_times_one"] = one.wall / two.wall;
  state.counters["processor_ratio"] = two.processor / one.processor;
}

}  // namespace

void add_worker_rows(const Inputs& inputs) {
  benchmark::RegisterBenchmark("worker_jobs", [&inputs](auto& state) { jobs(state, inputs); })
      ->Unit(benchmark::kMillisecond)
      ->Iterations(3)
      ->UseRealTime();
}

}  // namespace newsgloss::benchmarks
