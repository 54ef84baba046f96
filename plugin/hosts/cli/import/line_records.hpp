#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "hosts/cli/import/bad_record.hpp"
#include "hosts/cli/import/input_file.hpp"

namespace newsgloss::hosts {

/// A piece of a file that stands for itself.
struct Record {
  std::string text;
  Place place;
};

/// The lines of a file that hold something, each a JSON value: of a dump, without the brackets
/// around all lines and the comma behind each.
class LineRecords {
 public:
  /// `begin`: where the file stands.
  explicit LineRecords(InputFile& file, Place begin = {}) : file_(file), next_(begin) {}

  /// Nothing at the end. Throws BadRecordAt for a line that is too long, BrokenInput after the last
  /// whole line.
  std::optional<Record> next();
  /// Of the line that comes next.
  Place place() const { return next_; }

 private:
  bool read_line(std::string& line);

  InputFile& file_;
  Place next_;
  std::string_view piece_;
  bool ended_ = false;
};

}  // namespace newsgloss::hosts
