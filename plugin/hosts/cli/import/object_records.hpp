#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "hosts/cli/import/input_file.hpp"
#include "hosts/cli/import/line_records.hpp"

namespace newsgloss::hosts {

/// The objects that stand `depth` brackets deep in one JSON document, one after the other and
/// without reading the whole: 3 for the bindings of SPARQL results, 2 for the items of
/// Special:EntityData. Objects in objects belong to the outer one.
class ObjectRecords {
 public:
  ObjectRecords(InputFile& file, unsigned depth) : file_(file), depth_(depth) {}

  /// Nothing at the end. Throws BadRecordAt for an object that is too long, BrokenInput where the
  /// document ends within brackets.
  std::optional<Record> next();
  Place place() const { return next_; }  ///< of what comes next

 private:
  bool take(char& byte);
  void skip_text(Record& record, bool kept);

  InputFile& file_;
  unsigned depth_;
  unsigned open_ = 0;  ///< brackets around what comes next
  Place next_;
  std::string_view piece_;
};

}  // namespace newsgloss::hosts
