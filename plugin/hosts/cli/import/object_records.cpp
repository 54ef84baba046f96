#include "hosts/cli/import/object_records.hpp"

#include <fmt/format.h>

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kLongestObject = std::size_t{1} << 26;

}  // namespace

bool ObjectRecords::take(char& byte) {
  if (piece_.empty()) piece_ = file_.read();
  if (piece_.empty()) return false;
  byte = piece_.front();
  piece_.remove_prefix(1);
  ++next_.byte;
  next_.line += byte == '\n' ? 1 : 0;
  return true;
}

void ObjectRecords::skip_text(Record& record, bool kept) {
  bool escaped = false;
  for (char byte = 0; take(byte);) {
    if (kept && record.text.size() < kLongestObject) record.text.push_back(byte);
    if (byte == '"' && !escaped) return;
    escaped = byte == '\\' && !escaped;
  }
}

std::optional<Record> ObjectRecords::next() {
  Record record;
  bool inside = false;
  Place place = next_;
  for (char byte = 0; take(byte); place = next_) {
    if (byte == '{' && open_ == depth_ && !inside) {
      inside = true;
      record.place = place;
    }
    open_ += byte == '{' || byte == '[' ? 1 : 0;
    open_ -= (byte == '}' || byte == ']') && open_ > 0 ? 1 : 0;
    if (inside && record.text.size() < kLongestObject) record.text.push_back(byte);
    if (byte == '"') skip_text(record, inside);
    if (!inside || open_ != depth_) continue;
    if (record.text.size() >= kLongestObject)
      throw BadRecordAt(record.place, "the object is longer than 64 MiB");
    return record;
  }
  if (open_ > 0) throw BrokenInput("the document ends within brackets: the file was cut");
  return std::nullopt;
}

}  // namespace newsgloss::hosts
