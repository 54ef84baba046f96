#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// Writes one JSON value behind what a buffer holds, as nlohmann::ordered_json::dump() would: no
/// white space, members in the order given, text as UTF-8. The caller balances begin and end.
class JsonWriter {
 public:
  /// Borrows the buffer.
  explicit JsonWriter(std::string& out) : out_(out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// The name of the member whose value comes next; plain ASCII that needs no escape.
  void key(std::string_view name);

  void text(std::string_view utf8);
  void integer(std::int64_t number);
  void number(double number);  ///< digits that read back the same; null for NaN and infinity
  void boolean(bool value) { literal(value ? "true" : "false"); }
  void null() { literal("null"); }
  void literal(std::string_view json);  ///< a value that is JSON already

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();

  std::string& out_;
  bool after_value_ = false;
};

}  // namespace newsgloss::hosts
