#include <benchmark/benchmark.h>

#include "inputs.hpp"
#include "rows.hpp"

int main(int argc, char** argv) {
  using namespace newsgloss::benchmarks;
  const Inputs& inputs = read_inputs(argc, argv);
  add_text_rows(inputs);
  add_matching_rows(inputs);
  add_stage_rows(inputs);
  add_library_rows(inputs);
  add_keystroke_rows(inputs);
  add_growth_rows(inputs);
  add_adversarial_rows(inputs);
  add_claims_rows(inputs);
  add_worker_rows(inputs);
#ifdef NEWSGLOSS_HYPERSCAN
  add_hyperscan_rows(inputs);
#endif
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
