#pragma once

#include <string>
#include <vector>

#include "hosts/cli/import/csv_records.hpp"
#include "hosts/cli/import/draft.hpp"

namespace newsgloss::hosts {

/// What the columns of a table hold. Known names of columns are name, aliases, description, kind,
/// class, id, wikidata, lang and country; a table whose first row names none of them has name,
/// aliases and description.
class CsvColumns {
 public:
  /// `first`: the first row. Throws BrokenInput where it names some columns, but not `name`.
  CsvColumns(const CsvRow& first, char delimiter, std::string kind_of_all);

  bool has_header() const { return has_header_; }

  /// Throws BadRecord where a row has more or fewer cells than columns, no name, or a kind that
  /// there is none of.
  Draft draft_of(const CsvRow& row) const;

 private:
  const std::string& cell(const CsvRow& row, const char* column) const;
  std::vector<std::string> names_;
  char separator_;  ///< between aliases, where no bar stands among them
  std::string kind_of_all_;
  bool has_header_ = false;
};

}  // namespace newsgloss::hosts
