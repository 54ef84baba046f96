#include "text/utf8_text.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <limits>
#include <utility>

// News is mostly ASCII with a foreign letter here and there. Runs of ASCII are passed over 32 bytes
// at a time, four words whose top bits are tested together (compilers make one vector of them);
// each other character is checked against the table of RFC 3629, section 4, which leaves only the
// second byte's range to depend on the first.

namespace newsgloss {
namespace {

constexpr std::size_t kLargest = std::numeric_limits<std::uint32_t>::max();
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// The bytes that a first byte asks for, and the range of the second one.
struct Lead {
  std::uint8_t continuations;
  std::uint8_t low;
  std::uint8_t high;
};

constexpr Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {1, 0x80, 0xBF};
  if (byte == 0xE0) return {2, 0xA0, 0xBF};
  if (byte == 0xED) return {2, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {2, 0x80, 0xBF};
  if (byte == 0xF0) return {3, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {3, 0x80, 0xBF};
  if (byte == 0xF4) return {3, 0x80, 0x8F};
  return {0, 0, 0};
}

constexpr auto kLeads = [] {
  std::array<Lead, 256> leads{};
  for (std::size_t byte = 0; byte < leads.size(); ++byte) {
    leads[byte] = lead_of(static_cast<unsigned char>(byte));
  }
  return leads;
}();

/// A character, or the bytes that one replacement character stands for.
struct Sequence {
  std::size_t size;
  bool valid;
};

/// Reads what begins at a byte that is not ASCII.
Sequence read_sequence(std::string_view bytes, std::size_t at) {
  const Lead lead = kLeads[static_cast<unsigned char>(bytes[at])];
  if (lead.continuations == 0) return {1, false};
  std::uint8_t low = lead.low;
  std::uint8_t high = lead.high;
  for (std::size_t size = 1; size <= lead.continuations; ++size) {
    if (at + size >= bytes.size()) return {size, false};
    const auto byte = static_cast<unsigned char>(bytes[at + size]);
    if (byte < low || byte > high) return {size, false};
    low = 0x80;
    high = 0xBF;
  }
  return {std::size_t{1} + lead.continuations, true};
}

}  // namespace

std::size_t ascii_prefix(std::string_view bytes) {
  constexpr std::uint64_t kTopBits = 0x8080808080808080;
  std::size_t at = 0;
  for (std::array<std::uint64_t, 4> words{}; at + sizeof words <= bytes.size();
       at += sizeof words) {
    std::memcpy(words.data(), bytes.data() + at, sizeof words);
    if (((words[0] | words[1] | words[2] | words[3]) & kTopBits) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

std::size_t valid_utf8_prefix(std::string_view bytes) {
  std::size_t at = ascii_prefix(bytes);
  while (at < bytes.size()) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      at += ascii_prefix(bytes.substr(at));
      continue;
    }
    const Sequence sequence = read_sequence(bytes, at);
    if (!sequence.valid) return at;
    at += sequence.size;
  }
  return at;
}

Result<Utf8Text> Utf8Text::from_bytes(std::string bytes) {
  if (bytes.size() > kLargest) {
    return fail(ErrorCode::too_large, "The text is larger than 4 GiB; cut it into parts.", 0,
                kLargest);
  }
  const std::size_t valid = valid_utf8_prefix(bytes);
  if (valid < bytes.size()) {
    return fail(ErrorCode::invalid_utf8,
                "The text is not UTF-8 at byte " + std::to_string(valid) + "; convert it first.", 0,
                valid);
  }
  return Utf8Text(std::move(bytes));
}

Utf8Text Utf8Text::repaired(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() < kLargest ? bytes.size() : kLargest);
  while (!bytes.empty()) {
    std::size_t valid = valid_utf8_prefix(bytes);
    if (text.size() + valid > kLargest) {
      valid = valid_utf8_prefix(bytes.substr(0, kLargest - text.size()));
      text.append(bytes.substr(0, valid));
      break;
    }
    text.append(bytes.substr(0, valid));
    bytes.remove_prefix(valid);
    if (bytes.empty() || text.size() + kReplacement.size() > kLargest) break;
    text.append(kReplacement);
    bytes.remove_prefix(read_sequence(bytes, 0).size);
  }
  return Utf8Text(std::move(text));
}

Utf8Text Utf8Text::joined(std::span<const Span> parts) const {
  std::size_t size = parts.empty() ? 0 : parts.size() - 1;
  for (const Span part : parts) size += part.size();
  std::string text;
  text.reserve(size);
  for (const Span& part : parts) {
    if (&part != parts.data()) text += ' ';
    text += part.of(bytes_);
  }
  return Utf8Text(std::move(text));
}

}  // namespace newsgloss
