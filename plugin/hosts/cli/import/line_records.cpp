#include "hosts/cli/import/line_records.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace newsgloss::hosts {
namespace {

// The longest items of Wikidata have some 4 MB.
constexpr std::size_t kLongestLine = std::size_t{1} << 26;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// Without white space at both ends and the comma of a dump.
std::string_view bare(std::string_view line) {
  constexpr std::string_view white = " \t\r\n";
  const std::size_t begin = line.find_first_not_of(white);
  if (begin == std::string_view::npos) return {};
  line.remove_prefix(begin);
  line = line.substr(0, line.find_last_not_of(white) + 1);
  if (line.ends_with(',')) line = line.substr(0, line.find_last_not_of(white, line.size() - 2) + 1);
  return line == "[" || line == "]" ? std::string_view() : line;
}

}  // namespace

bool LineRecords::read_line(std::string& line) {
  line.clear();
  std::size_t size = 0;
  while (!ended_) {
    if (piece_.empty()) piece_ = file_.read();
    if (piece_.empty()) {
      ended_ = true;
      break;
    }
    const std::size_t end = piece_.find('\n');
    const std::size_t part = std::min(end, piece_.size());
    size += part;
    if (size <= kLongestLine) line.append(piece_.substr(0, part));
    piece_.remove_prefix(std::min(piece_.size(), part + 1));
    next_.byte += part;
    if (end == std::string_view::npos) continue;
    ++next_.byte;
    ++next_.line;
    break;
  }
  if (size > kLongestLine) throw BadRecord(fmt::format("the line has {} bytes", size));
  return size > 0 || !ended_;
}

std::optional<Record> LineRecords::next() {
  std::string line;
  for (;;) {
    const Place place = next_;
    try {
      if (!read_line(line)) return std::nullopt;
    } catch (const BadRecord& bad) {
      throw BadRecordAt(place, bad.what());
    }
    std::string_view text = line;
    if (place.byte == 0 && text.starts_with(kByteOrderMark))
      text.remove_prefix(kByteOrderMark.size());
    text = bare(text);
    if (!text.empty()) return Record{std::string(text), place};
  }
}

}  // namespace newsgloss::hosts
