#include "hosts/cli/import/csv_records.hpp"

#include <algorithm>
#include <array>

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kLongestRow = std::size_t{1} << 20;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

}  // namespace

bool CsvRecords::read_row(std::string& row) {
  row.clear();
  bool quoted = false, any = false;
  const Place begin = next_;
  for (;;) {
    if (piece_.empty()) piece_ = file_.read();
    if (piece_.empty()) break;
    const char byte = piece_.front();
    piece_.remove_prefix(1);
    any = true;
    ++next_.byte;
    next_.line += byte == '\n' ? 1 : 0;
    if (byte == '\n' && !quoted) break;
    quoted = quoted != (byte == '"');
    row.push_back(byte);
    if (row.size() > kLongestRow) break;
  }
  if (quoted) throw BadRecordAt(begin, "a quotation begins in this row and is not closed");
  if (row.ends_with('\r')) row.pop_back();
  return any;
}

char CsvRecords::delimiter_of(std::string_view row) {
  constexpr std::array delimiters = {';', ',', '\t', '|'};
  std::array<std::size_t, delimiters.size()> counts{};
  bool quoted = false;
  for (const char byte : row) {
    quoted = quoted != (byte == '"');
    const auto found = std::ranges::find(delimiters, byte);
    if (!quoted && found != delimiters.end())
      ++counts.at(static_cast<std::size_t>(found - delimiters.begin()));
  }
  return delimiters.at(static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin()));
}

std::vector<std::string> CsvRecords::cells_of(std::string_view row) const {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t at = 0; at < row.size(); ++at) {
    const bool doubled = quoted && row.substr(at).starts_with("\"\"");
    if (doubled) {
      cells.back().push_back('"');
      ++at;
    } else if (row[at] == '"') {
      quoted = !quoted;
    } else if (row[at] == delimiter_ && !quoted) {
      cells.emplace_back();
    } else {
      cells.back().push_back(row[at]);
    }
  }
  return cells;
}

std::optional<CsvRow> CsvRecords::next() {
  std::string row;
  for (;;) {
    const Place place = next_;
    if (!read_row(row)) return std::nullopt;
    if (place.byte == 0 && row.starts_with(kByteOrderMark)) row.erase(0, kByteOrderMark.size());
    if (std::ranges::all_of(row, [](char c) { return c == ' ' || c == '\t'; })) continue;
    if (delimiter_ == 0) delimiter_ = delimiter_of(row);
    return CsvRow{cells_of(row), place};
  }
}

}  // namespace newsgloss::hosts
