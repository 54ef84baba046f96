#pragma once

#include <string>
#include <string_view>

#include "hosts/cli/annotation_json.hpp"
#include "hosts/cli/entity_json.hpp"
#include "hosts/cli/json_writer.hpp"
#include "hosts/cli/line_record.hpp"
#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// Annotates one JSON line after the other. Keeps its buffers; one thread at a time, each worker
/// has its own.
class LineAnnotator {
 public:
  /// Shares the engine, which outlives it.
  LineAnnotator(newsgloss_engine& engine, newsgloss_offset_unit unit, RoleMentions roles);

  /// Appends the answer to one line, with a line feed: annotations, or {"id"?,"error"}. False where
  /// it was the latter. Never throws for bad input.
  bool answer(std::string_view line, std::string& answers);

 private:
  void write_answer(const LineRecord& record);

  Session session_;
  LineRecordReader reader_;
  EntityJsonCache entities_;
  RoleMentions roles_;
  JsonWriter json_;
};

/// Appends {"id","error"} and a line feed; without the id where it is "null".
void write_failure(std::string_view id, std::string_view problem, std::string& answers);

/// "YYYY-MM-DD" with anything behind it, as dates with a time have; year 0 where it is no day.
newsgloss_date day_in(std::string_view text);

}  // namespace newsgloss::hosts
