#pragma once

#include <iosfwd>
#include <string>

#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

struct AnnotateOptions {
  newsgloss_offset_unit unit = NEWSGLOSS_CODE_POINTS;
  unsigned jobs = 1;
  bool show_progress = false;  ///< on standard error
};

/// JSON lines in, one line out for each, in the same order. Returns the exit status: 1 where a line
/// was bad.
int annotate_lines(newsgloss_engine& engine, const AnnotateOptions& options, std::istream& in,
                   std::ostream& out);

}  // namespace newsgloss::hosts
