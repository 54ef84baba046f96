#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "text/span.hpp"

namespace newsgloss {

/// Immutable valid UTF-8, at most 4 GiB - 1: raw bytes become this type once, at the door, and no
/// other room asks again. Owns its bytes.
class Utf8Text {
 public:
  Utf8Text() = default;

  /// Fails with invalid_utf8 at the byte offset of the first wrong byte, or with too_large.
  static Result<Utf8Text> from_bytes(std::string bytes);

  /// Replaces each wrong sequence by U+FFFD, as the WHATWG Encoding Standard does. What would go
  /// beyond 4 GiB - 1 is cut off at a character.
  static Utf8Text repaired(std::string_view bytes);

  /// The parts, which begin and end at characters of this text, with a space between two.
  Utf8Text joined(std::span<const Span> parts) const;

  std::string_view view() const { return bytes_; }
  friend bool operator==(const Utf8Text&, const Utf8Text&) = default;

 private:
  explicit Utf8Text(std::string bytes) : bytes_(std::move(bytes)) {}
  std::string bytes_;
};

/// Byte offset of the first byte that is not valid UTF-8; the size where all is valid.
std::size_t valid_utf8_prefix(std::string_view bytes);

/// Byte offset of the first byte that is not ASCII; the size where all are.
std::size_t ascii_prefix(std::string_view bytes);

}  // namespace newsgloss
