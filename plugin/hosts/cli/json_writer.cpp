#include "hosts/cli/json_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/detail/conversions/to_chars.hpp>

namespace newsgloss::hosts {
namespace {

/// What stands behind the backslash: 'u' for a control character without a letter of its own, 0
/// where the byte stands for itself.
constexpr auto kEscapes = [] {
  std::array<char, 256> escapes{};
  for (std::size_t control = 0; control < 0x20; ++control) escapes[control] = 'u';
  escapes['\b'] = 'b';
  escapes['\f'] = 'f';
  escapes['\n'] = 'n';
  escapes['\r'] = 'r';
  escapes['\t'] = 't';
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  return escapes;
}();

char escape_of(char byte) {
  return kEscapes[static_cast<unsigned char>(byte)];
}

void append_escape(char byte, std::string& out) {
  constexpr const char* kDigits = "0123456789abcdef";
  const auto code = static_cast<unsigned char>(byte);
  out += '\\';
  out += escape_of(byte);
  if (escape_of(byte) == 'u') {
    out += "00";
    out += kDigits[code >> 4];
    out += kDigits[code & 0xF];
  }
}

}  // namespace

void JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
}

void JsonWriter::text(std::string_view utf8) {
  separate();
  out_ += '"';
  std::size_t written = 0;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    if (escape_of(utf8[at]) == 0) continue;
    out_ += utf8.substr(written, at - written);
    append_escape(utf8[at], out_);
    written = at + 1;
  }
  out_ += utf8.substr(written);
  out_ += '"';
  after_value_ = true;
}

void JsonWriter::integer(std::int64_t number) {
  std::array<char, 24> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  literal({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

/// The digits of Grisu2, as nlohmann writes them, which are not the shortest for one number in a
/// thousand: answers stay the same byte for byte.
void JsonWriter::number(double number) {
  if (!std::isfinite(number)) return null();
  std::array<char, 64> digits;
  const char* end =
      nlohmann::detail::to_chars(digits.data(), digits.data() + digits.size(), number);
  literal({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::literal(std::string_view json) {
  separate();
  out_ += json;
  after_value_ = true;
}

void JsonWriter::open(char bracket) {
  separate();
  out_ += bracket;
}

void JsonWriter::close(char bracket) {
  out_ += bracket;
  after_value_ = true;
}

void JsonWriter::separate() {
  if (after_value_) out_ += ',';
  after_value_ = false;
}

}  // namespace newsgloss::hosts
