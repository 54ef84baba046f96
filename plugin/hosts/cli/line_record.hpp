#pragma once

#include <simdjson.h>
#include <optional>
#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// What one line of `newsgloss annotate` asks for. Fields that are null or not there are empty.
struct LineRecord {
  std::string id = "null";  ///< JSON, as it came in
  std::string text, language, published;
  friend bool operator==(const LineRecord&, const LineRecord&) = default;
};

/// Reads a JSON line into a record. Keeps its buffers between lines; one thread at a time.
class LineRecordReader {
 public:
  /// A record whose id is text, a whole number or null, as nearly all are; nullopt for anything
  /// else, wrong lines among them: `read_line_record` tells what is wrong with those.
  std::optional<LineRecord> read_plain(std::string_view line);

 private:
  simdjson::dom::parser parser_;
};

/// Reads any record, several times slower. Throws std::exception that says what is wrong, with
/// `record.id` filled where the line has one.
void read_line_record(std::string_view line, LineRecord& record);

}  // namespace newsgloss::hosts
