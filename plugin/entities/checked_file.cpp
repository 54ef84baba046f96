#include "entities/checked_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "entities/block_hash.hpp"

namespace newsgloss {

using namespace entity_format;

namespace {

/// A file descriptor that closes itself.
class Descriptor {
 public:
  explicit Descriptor(const std::string& path)
      : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

std::uint64_t header_hash(const Header& header) {
  return block_hash(std::as_bytes(std::span(&header, 1)).first(offsetof(Header, hash)));
}

bool sections_fit(const Header& header) {
  for (const SectionPlace& place : header.sections) {
    if (place.offset < sizeof(Header) || place.offset % kSectionAlignment != 0 ||
        place.offset > header.file_size || place.size > header.file_size - place.offset)
      return false;
  }
  const auto& hashes = header.sections[static_cast<std::size_t>(Section::block_hashes)];
  const std::uint64_t blocks = (hashes.offset + kBlockSize - 1) / kBlockSize;
  return hashes.size == blocks * sizeof(std::uint64_t) && hashes.offset % kBlockSize == 0;
}

Result<void> check_header(const Header& header, std::uint64_t size, const std::string& path) {
  if (header.magic != kMagic)
    return fail(ErrorCode::damaged, fmt::format("{} is not a compiled entity file", path));
  if (header.version != kVersion) {
    return fail(ErrorCode::version,
                fmt::format("{} has format {}, this program reads format {}: compile it again",
                            path, header.version, kVersion));
  }
  if (header.header_size != sizeof(Header) || header_hash(header) != header.hash)
    return fail(ErrorCode::damaged,
                fmt::format("the header of {} is damaged: compile it again", path));
  if (header.file_size != size) {
    return fail(ErrorCode::damaged,
                fmt::format("{} has {} bytes and should have {}: compile it again", path, size,
                            header.file_size));
  }
  if (!sections_fit(header))
    return fail(ErrorCode::damaged,
                fmt::format("{} has sections outside the file: compile it again", path));
  return {};
}

}  // namespace

CheckedFile::CheckedFile(const std::byte* mapped, std::uint64_t size)
    : mapped_(mapped),
      size_(size),
      header_(reinterpret_cast<const Header*>(mapped)),
      intact_(new std::atomic<std::uint64_t>[size / kBlockSize / 64 + 1]()) {}

CheckedFile::CheckedFile(CheckedFile&& other) noexcept
    : mapped_(std::exchange(other.mapped_, nullptr)),
      size_(other.size_),
      header_(other.header_),
      intact_(std::move(other.intact_)) {}

CheckedFile::~CheckedFile() {
  if (mapped_ != nullptr)
    ::munmap(const_cast<std::byte*>(mapped_), size_);  // NOLINT: munmap's own type
}

Result<CheckedFile> CheckedFile::open(const std::string& path) {
  const Descriptor file(path);
  struct stat status {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
    return fail(ErrorCode::io, fmt::format("cannot open {}: {}", path, std::strerror(errno)));
  if (!S_ISREG(status.st_mode)) return fail(ErrorCode::io, fmt::format("{} is not a file", path));
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size < sizeof(Header)) {
    return fail(ErrorCode::damaged,
                fmt::format("{} has {} bytes, too few for a compiled entity file", path, size));
  }
  void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.number(), 0);
  if (mapped == MAP_FAILED)
    return fail(ErrorCode::io, fmt::format("cannot map {}: {}", path, std::strerror(errno)));
  CheckedFile result(static_cast<const std::byte*>(mapped), size);
  if (auto good = check_header(result.header(), size, path); !good)
    return tl::unexpected<Error>(std::move(good.error()));
  return result;
}

bool CheckedFile::check(std::uint64_t block) const {
  const auto& hashes = header_->sections[static_cast<std::size_t>(Section::block_hashes)];
  if (block == 0 || block * kBlockSize >= hashes.offset) return true;
  std::uint64_t expected = 0;
  std::memcpy(&expected, mapped_ + hashes.offset + block * sizeof(expected), sizeof(expected));
  const std::span bytes(mapped_ + block * kBlockSize, kBlockSize);
  if (block_hash(bytes, block) != expected) return false;
  intact_[block / 64].fetch_or(std::uint64_t{1} << (block % 64), std::memory_order_relaxed);
  return true;
}

Result<void> CheckedFile::verify() const {
  const auto& hashes = header_->sections[static_cast<std::size_t>(Section::block_hashes)];
  for (std::uint64_t block = 1; block * kBlockSize < hashes.offset; ++block) {
    if (!check(block)) {
      return fail(ErrorCode::damaged,
                  fmt::format("the bytes from {} on are damaged: compile the file again",
                              block * kBlockSize),
                  0, block * kBlockSize);
    }
  }
  return {};
}

std::uint32_t CheckedFile::string_count(Section list) const {
  const auto* count = element<std::uint32_t>(list, 0);
  return count == nullptr ? 0 : *count;
}

std::string_view CheckedFile::string(Section list, std::uint32_t index) const {
  const std::uint32_t count = string_count(list);
  if (index >= count) return {};
  const auto ends = elements<std::uint32_t>(list, index + std::uint64_t{1}, 2);
  if (ends.empty() || ends[0] > ends[1]) return {};
  const std::uint64_t texts = (count + std::uint64_t{2}) * sizeof(std::uint32_t);
  const auto* text = bytes(list, texts + ends[0], ends[1] - ends[0]);
  return text == nullptr ? std::string_view()
                         : std::string_view(reinterpret_cast<const char*>(text), ends[1] - ends[0]);
}

}  // namespace newsgloss
