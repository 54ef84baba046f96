#pragma once

#include <string>
#include <string_view>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// Annotates one JSON line after the other. One thread at a time; each worker has its own.
class LineAnnotator {
 public:
  /// Shares the engine, which outlives it.
  LineAnnotator(newsgloss_engine& engine, newsgloss_offset_unit unit);

  struct Answer {
    std::string line;  ///< without a line feed
    bool failed = false;
  };

  /// The answer to one line: annotations, or {"id"?,"error"}. Never throws for bad input.
  Answer answer(std::string_view line);

 private:
  newsgloss_engine& engine_;
  Session session_;
};

/// "YYYY-MM-DD" with anything behind it, as dates with a time have; year 0 where it is no day.
newsgloss_date day_in(std::string_view text);

}  // namespace newsgloss::hosts
