#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// Writes one JSON value as nlohmann::ordered_json::dump() would: no white space, members in the
/// order given, text as UTF-8. The caller balances begin and end. Keeps its memory from one value
/// to the next.
class JsonWriter {
 public:
  /// Valid until the next call of anything else.
  std::string_view written() const { return {buffer_.data(), size_}; }
  /// Begins anew.
  void clear();

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// The name of the member whose value comes next; plain ASCII that needs no escape. Inline, for
  /// names are literals, whose sizes the compiler knows.
  void key(std::string_view name) {
    char* at = separated(name.size() + 3);
    *at++ = '"';
    std::memcpy(at, name.data(), name.size());
    std::memcpy(at + name.size(), "\":", 2);
    after_value_ = false;
  }

  void text(std::string_view utf8);
  void integer(std::int64_t number);
  void number(double number);  ///< digits that read back the same; null for NaN and infinity
  void share(double share);    ///< 0 to 1, to four decimals
  void boolean(bool value) { literal(value ? "true" : "false"); }
  void null() { literal("null"); }

  /// A value that is JSON already, or members with their names.
  void literal(std::string_view json) {
    std::memcpy(separated(json.size()), json.data(), json.size());
    after_value_ = true;
  }

 private:
  /// Room for so many bytes, which count as written.
  char* room(std::size_t size) {
    if (buffer_.size() - size_ < size) grow(size);
    char* at = buffer_.data() + size_;
    size_ += size;
    return at;
  }

  /// The same behind a comma where one is due.
  char* separated(std::size_t size) {
    char* at = room(size + (after_value_ ? 1 : 0));
    if (after_value_) *at++ = ',';
    return at;
  }

  void open(char bracket) {
    *separated(1) = bracket;
    after_value_ = false;
  }

  void close(char bracket) {
    *room(1) = bracket;
    after_value_ = true;
  }

  void grow(std::size_t size);
  void append_escaped(char byte);

  std::string buffer_;  ///< what is written, and room behind it
  std::size_t size_ = 0;
  bool after_value_ = false;
};

}  // namespace newsgloss::hosts
