#include "hosts/cli/import/csv_row.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "hosts/cli/import/entity_kinds.hpp"
#include "hosts/cli/import/spelling.hpp"
#include "hosts/cli/import/wikidata_item.hpp"

namespace newsgloss::hosts {
namespace {

constexpr std::array<std::string_view, 9> kColumns = {
    "name", "aliases", "description", "kind", "class", "id", "wikidata", "lang", "country"};

std::string small(std::string_view text) {
  std::string result = one_line(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

bool is_column(std::string_view name) {
  return std::ranges::find(kColumns, name) != kColumns.end();
}

}  // namespace

CsvColumns::CsvColumns(const CsvRow& first, char delimiter, std::string kind_of_all)
    : separator_(delimiter == ';' ? ',' : ';'), kind_of_all_(std::move(kind_of_all)) {
  for (const std::string& cell : first.cells) names_.push_back(small(cell));
  has_header_ = std::ranges::any_of(names_, is_column);
  if (!has_header_) names_ = {"name", "aliases", "description"};
  if (std::ranges::find(names_, "name") == names_.end())
    throw BrokenInput("the first row names columns, but none is called name");
}

const std::string& CsvColumns::cell(const CsvRow& row, const char* column) const {
  static const std::string none;
  const auto found = std::ranges::find(names_, column);
  return found == names_.end() ? none : row.cells[static_cast<std::size_t>(found - names_.begin())];
}

Draft CsvColumns::draft_of(const CsvRow& row) const {
  if (row.cells.size() != names_.size())
    throw BadRecord(fmt::format("the row has {} cells, and there are {} columns: {}",
                                row.cells.size(), names_.size(), fmt::join(names_, ", ")));
  if (!std::ranges::all_of(row.cells, is_utf8)) throw BadRecord("the row is not UTF-8");
  Draft draft;
  draft.kind = small(cell(row, "kind"));
  if (draft.kind.empty()) draft.kind = kind_of_all_;
  if (!is_entity_kind(draft.kind))
    throw BadRecord(fmt::format("there is no kind \"{}\"; it may be {}", draft.kind,
                                fmt::join(kEntityKindNames, ", ")));
  draft.subkind = as_id(cell(row, "class"));
  draft.wikidata = wikidata_id_in(one_line(cell(row, "wikidata")));
  const std::string language = cell(row, "lang").empty() ? "en" : one_line(cell(row, "lang"));
  if (!set_name(draft, cell(row, "name"), language))
    throw BadRecord(fmt::format("\"{}\" is no name that a text could hold", cell(row, "name")));
  const std::string given = as_id(cell(row, "id"));
  const std::string id = given.empty() ? as_id(draft.name) : given;
  if (!draft.wikidata.empty())
    draft.id = entry_id_of(draft.wikidata);
  else if (!id.empty())
    draft.id = "my:" + id;
  else
    draft.id = fmt::format("my:row-{}", row.place.line);
  const std::string& aliases = cell(row, "aliases");
  const char separator = aliases.find('|') == std::string::npos ? separator_ : '|';
  for (std::size_t at = 0; at < aliases.size();) {
    const std::size_t end = std::min(aliases.find(separator, at), aliases.size());
    add_form(draft, std::string_view(aliases).substr(at, end - at), draft.name_language);
    at = end + 1;
  }
  draft.description = as_description(cell(row, "description"));
  if (const std::string code = small(cell(row, "country")); !code.empty())
    draft.relations.push_back({"country", "country:" + code});
  return draft;
}

}  // namespace newsgloss::hosts
