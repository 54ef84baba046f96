#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hosts/cli/import/bad_record.hpp"
#include "hosts/cli/import/input_file.hpp"

namespace newsgloss::hosts {

struct CsvRow {
  std::vector<std::string> cells;
  Place place;
};

/// The rows of a file as RFC 4180 writes them; the delimiter is whichever of semicolon, comma, tab
/// and bar the first row has most of.
class CsvRecords {
 public:
  explicit CsvRecords(InputFile& file) : file_(file) {}

  /// Nothing at the end; empty rows are passed over. Throws BadRecordAt for a quotation that is not
  /// closed, BrokenInput.
  std::optional<CsvRow> next();
  Place place() const { return next_; }          ///< of what comes next
  char delimiter() const { return delimiter_; }  ///< after the first row

 private:
  /// A row's bytes without its line end: quotations may hold line ends.
  bool read_row(std::string& row);
  static char delimiter_of(std::string_view row);
  std::vector<std::string> cells_of(std::string_view row) const;

  InputFile& file_;
  Place next_;
  std::string_view piece_;
  char delimiter_ = 0;
};

}  // namespace newsgloss::hosts
