#pragma once

#include "hosts/cli/annotation_json.hpp"
#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

struct AnnotateOptions {
  newsgloss_offset_unit unit = NEWSGLOSS_CODE_POINTS;
  RoleMentions roles = RoleMentions::left_out;
  unsigned jobs = 1;
  bool show_progress = false;  ///< on standard error
};

/// JSON lines in, one line out for each, in the same order; `in` and `out` are file descriptors.
/// Returns the exit status: 1 where a line was bad. Throws std::runtime_error where reading or
/// writing fails.
int annotate_lines(newsgloss_engine& engine, const AnnotateOptions& options, int in, int out);

}  // namespace newsgloss::hosts
