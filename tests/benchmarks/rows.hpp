#pragma once

#include "inputs.hpp"

namespace newsgloss::benchmarks {

// Each adds its rows to Google Benchmark's; `inputs` outlives the run.

void add_text_rows(const Inputs& inputs);
void add_matching_rows(const Inputs& inputs);
void add_stage_rows(const Inputs& inputs);
void add_library_rows(const Inputs& inputs);
void add_keystroke_rows(const Inputs& inputs);
void add_growth_rows(const Inputs& inputs);
void add_adversarial_rows(const Inputs& inputs);
void add_claims_rows(const Inputs& inputs);
void add_worker_rows(const Inputs& inputs);
#ifdef NEWSGLOSS_HYPERSCAN
void add_hyperscan_rows(const Inputs& inputs);
#endif

}  // namespace newsgloss::benchmarks
