#include "hosts/cli/json_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/detail/conversions/to_chars.hpp>

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kLeastRoom = 256;
constexpr std::size_t kMostKept = std::size_t{4} << 20;
constexpr int kDecimals = 4;
constexpr int kWhole = 10'000;  // 10 ^ kDecimals

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

constexpr std::uint64_t kOnes = 0x0101010101010101;

constexpr std::uint64_t each(char byte) {
  return kOnes * static_cast<unsigned char>(byte);
}

/// Whether one of eight bytes is below `limit`, itself at most 0x80; a byte beyond ASCII is not.
constexpr std::uint64_t some_below(std::uint64_t bytes, char limit) {
  return (bytes - each(limit)) & ~bytes & each('\x80');
}

/// Whether one of eight bytes needs an escape.
bool some_escaped(std::uint64_t bytes) {
  return (some_below(bytes, ' ') | some_below(bytes ^ each('"'), 1) |
          some_below(bytes ^ each('\\'), 1)) != 0;
}

/// How many bytes come before the first that needs an escape.
std::size_t plain_prefix(std::string_view text) {
  std::size_t at = 0;
  for (std::uint64_t bytes = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if (some_escaped(bytes)) break;
  }
  while (at < text.size() && escape_of(text[at]) == 0) ++at;
  return at;
}

}  // namespace

void JsonWriter::clear() {
  size_ = 0;
  after_value_ = false;
  if (buffer_.size() > kMostKept) buffer_ = {};
}

void JsonWriter::grow(std::size_t size) {
  buffer_.resize(std::max({size_ + size, 2 * buffer_.size(), kLeastRoom}));
}

void JsonWriter::text(std::string_view utf8) {
  *separated(1) = '"';
  while (true) {
    const std::size_t plain = plain_prefix(utf8);
    std::memcpy(room(plain), utf8.data(), plain);
    if (plain == utf8.size()) break;
    append_escaped(utf8[plain]);
    utf8.remove_prefix(plain + 1);
  }
  *room(1) = '"';
  after_value_ = true;
}

void JsonWriter::append_escaped(char byte) {
  constexpr const char* kDigits = "0123456789abcdef";
  const auto code = static_cast<unsigned char>(byte);
  const std::array<char, 6> escaped = {'\\', escape_of(byte),    '0',
                                       '0',  kDigits[code >> 4], kDigits[code & 0xF]};
  const std::size_t size = escape_of(byte) == 'u' ? escaped.size() : 2;
  std::memcpy(room(size), escaped.data(), size);
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

void JsonWriter::share(double share) {
  if (!(share >= 0 && share <= 1)) return number(share);
  auto left = static_cast<int>(share * kWhole + 0.5);
  std::array<char, 2 + kDecimals> digits = {left == kWhole ? '1' : '0', '.', '0', '0', '0', '0'};
  left %= kWhole;
  std::size_t size = 3;  // "0.0"
  for (std::size_t at = digits.size(); at-- > 2; left /= 10) {
    const auto digit = static_cast<char>(left % 10);
    digits[at] = static_cast<char>('0' + digit);
    if (digit != 0) size = std::max(size, at + 1);
  }
  literal({digits.data(), size});
}

}  // namespace newsgloss::hosts
