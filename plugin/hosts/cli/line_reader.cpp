#include "hosts/cli/line_reader.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kBufferSize = 64 * 1024;
constexpr std::size_t kMostKept = std::size_t{1} << 20;  // bytes of a line that is done with

}  // namespace

LineReader::LineReader(int descriptor, std::size_t longest)
    : descriptor_(descriptor), longest_(longest), buffer_(kBufferSize, '\0') {}

LineReader::Got LineReader::next() {
  line_ = {};
  gathered_.clear();
  if (gathered_.capacity() > kMostKept) gathered_.shrink_to_fit();
  bool fits = true, began = false;
  while (!unread_.empty() || fill()) {
    began = true;
    const std::size_t end = unread_.find('\n');
    const bool whole = end != std::string_view::npos;
    const std::string_view part = unread_.substr(0, end);
    unread_.remove_prefix(whole ? end + 1 : unread_.size());
    fits = fits && take(part, whole);
    if (whole) return fits ? Got::line : Got::too_long;
  }
  if (!began) return Got::end;
  line_ = gathered_;
  return fits ? Got::line : Got::too_long;
}

/// False where the line has become too long.
bool LineReader::take(std::string_view part, bool whole) {
  if (gathered_.size() + part.size() > longest_) {
    gathered_ = std::string();
    return false;
  }
  if (whole && gathered_.empty()) {
    line_ = part;
    return true;
  }
  gathered_ += part;
  line_ = gathered_;
  return true;
}

bool LineReader::fill() {
  while (true) {
    const ssize_t size = ::read(descriptor_, buffer_.data(), buffer_.size());
    if (size >= 0) {
      unread_ = std::string_view(buffer_).substr(0, static_cast<std::size_t>(size));
      return size > 0;
    }
    if (errno != EINTR) {
      throw std::runtime_error(fmt::format("standard input: {}", std::strerror(errno)));
    }
  }
}

bool LineReader::would_wait() const {
  if (!unread_.empty()) return false;
  pollfd waiting{descriptor_, POLLIN, 0};
  return ::poll(&waiting, 1, 0) == 0;
}

}  // namespace newsgloss::hosts
