#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgloss::hosts {

/// Reads the lines of a file descriptor without holding more than one of them.
class LineReader {
 public:
  /// Does not close `descriptor`. A line of more than `longest` bytes is skipped, not kept.
  LineReader(int descriptor, std::size_t longest);

  enum class Got { line, too_long, end };

  /// The next line, without its line feed, in `line()`; empty where it was too long. The last line
  /// needs no line feed. Throws std::runtime_error where reading fails.
  Got next();

  /// Valid until the next call of `next`.
  std::string_view line() const { return line_; }

  /// Whether `next` would have to wait for whoever writes.
  bool would_wait() const;

 private:
  bool fill();
  bool take(std::string_view part, bool whole);

  int descriptor_;
  std::size_t longest_;
  std::string buffer_;
  std::string_view unread_;  // of the buffer
  std::string gathered_;     // of a line that reaches over several reads
  std::string_view line_;
};

}  // namespace newsgloss::hosts
