#include "hosts/cli/import/input_file.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "hosts/cli/import/bad_record.hpp"

namespace newsgloss::hosts {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kPiece = std::size_t{1} << 18;

Unpacker unpacker_for(std::string_view first_bytes) {
  if (first_bytes.starts_with("\x1f\x8b"sv)) return gzip_unpacker();
  if (first_bytes.starts_with("BZh"sv)) return bzip2_unpacker();
  if (first_bytes.starts_with("\x28\xb5\x2f\xfd"sv)) return zstd_unpacker();
  return {};
}

}  // namespace

InputFile::InputFile(const std::string& path)
    : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rbe")), packed_(kPiece) {
  if (!file_) throw std::runtime_error(fmt::format("{}: {}", path, std::strerror(errno)));
  struct stat status {};
  if (::fstat(::fileno(file_.get()), &status) == 0) {
    if (S_ISDIR(status.st_mode))
      throw std::runtime_error(fmt::format("{}: {}", path, std::strerror(EISDIR)));
    if (S_ISREG(status.st_mode)) size_ = static_cast<std::uint64_t>(status.st_size);
  }
  fill();
  unpacker_ = unpacker_for(rest_);
  if (unpacker_) room_.resize(kPiece);
}

bool InputFile::fill() {
  const std::size_t count = std::fread(packed_.data(), 1, packed_.size(), file_.get());
  if (count == 0 && std::ferror(file_.get()) != 0)
    throw BrokenInput(fmt::format("reading fails: {}", std::strerror(errno)));
  taken_ += count;
  rest_ = {packed_.data(), count};
  return count > 0;
}

std::string_view InputFile::read() {
  if (!held_back_.empty()) return std::exchange(held_back_, {});
  std::string_view piece;
  if (unpacker_) {
    piece = unpack();
  } else if (!rest_.empty() || fill()) {
    piece = std::exchange(rest_, {});
  }
  given_ += piece.size();
  return piece;
}

std::string_view InputFile::unpack() {
  for (;;) {
    if (rest_.empty() && !room_was_full_ && !fill()) {
      if (!within_stream_) return {};
      within_stream_ = false;
      throw BrokenInput("the packed data end too early: the file was cut");
    }
    const Unpacked done = unpacker_(rest_, room_);
    rest_.remove_prefix(done.taken);
    within_stream_ = !done.ended;
    room_was_full_ = done.made == room_.size();
    if (done.made > 0) return {room_.data(), done.made};
  }
}

std::string_view InputFile::peek() {
  if (held_back_.empty()) held_back_ = read();
  return held_back_;
}

bool InputFile::skip_to(std::uint64_t byte) {
  const bool within = !unpacker_ && size_ >= byte;
  if (within && ::fseeko(file_.get(), static_cast<off_t>(byte), SEEK_SET) == 0) {
    given_ = taken_ = byte;
    rest_ = held_back_ = {};
    return true;
  }
  std::uint64_t at = given_ - held_back_.size();
  while (at < byte) {
    const std::string_view piece = read();
    if (piece.empty()) return false;
    if (piece.size() > byte - at) held_back_ = piece.substr(byte - at);
    at += piece.size();
  }
  return true;
}

}  // namespace newsgloss::hosts
