#include "compile/file_writer.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "entities/block_hash.hpp"

namespace newsgloss {

using namespace entity_format;

namespace {

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

void sync_folder(const std::string& folder) {
  const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return;
  ::fsync(file);
  ::close(file);
}

}  // namespace

FileWriter::FileWriter(std::string path, std::string temporary, int file)
    : path_(std::move(path)), temporary_(std::move(temporary)), file_(file) {
  append(std::vector<std::byte>(kBlockSize));
}

FileWriter::FileWriter(FileWriter&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::move(other.temporary_)),
      file_(std::exchange(other.file_, -1)),
      fault_(other.fault_),
      size_(other.size_),
      block_(other.block_),
      hashes_(std::move(other.hashes_)),
      places_(other.places_),
      section_(other.section_) {}

FileWriter::~FileWriter() {
  if (file_ < 0) return;
  ::close(file_);
  ::unlink(temporary_.c_str());
}

Result<FileWriter> FileWriter::create(const std::string& path) {
  std::string temporary = path + ".XXXXXX";
  const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0)
    return fail(ErrorCode::io,
                fmt::format("cannot write beside {}: {}", path, std::strerror(errno)));
  return FileWriter(path, std::move(temporary), file);
}

void FileWriter::write(const std::byte* bytes, std::size_t size) {
  while (size > 0 && fault_ == 0) {
    const ssize_t written = ::write(file_, bytes, size);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fault_ = errno;
    bytes += std::max<ssize_t>(written, 0);
    size -= static_cast<std::size_t>(std::max<ssize_t>(written, 0));
  }
}

void FileWriter::append(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const std::size_t filled = size_ % kBlockSize;
    const std::size_t part = std::min(bytes.size(), kBlockSize - filled);
    std::memcpy(block_.data() + filled, bytes.data(), part);
    size_ += part;
    bytes = bytes.subspan(part);
    if (size_ % kBlockSize != 0) continue;
    hashes_.push_back(block_hash(block_, hashes_.size()));
    write(block_.data(), block_.size());
  }
}

void FileWriter::pad(std::uint64_t alignment) {
  const std::vector<std::byte> zeros((alignment - size_ % alignment) % alignment);
  append(zeros);
}

void FileWriter::end_section() {
  if (section_ < kSections) places_[section_].size = size_ - places_[section_].offset;
}

void FileWriter::begin(Section section) {
  end_section();
  pad(section == Section::block_hashes ? kBlockSize : kSectionAlignment);
  section_ = static_cast<std::size_t>(section);
  places_[section_].offset = size_;
}

void FileWriter::append_strings(const std::vector<std::string>& texts) {
  std::vector<std::uint32_t> numbers = {static_cast<std::uint32_t>(texts.size()), 0};
  for (const std::string& text : texts) {
    numbers.push_back(numbers.back() + static_cast<std::uint32_t>(text.size()));
  }
  append_all(numbers);
  for (const std::string& text : texts) append(text);
}

Result<void> FileWriter::finish(Header header) {
  begin(Section::block_hashes);
  const std::vector<std::uint64_t> hashes = hashes_;
  append_all(hashes);
  end_section();
  write(block_.data(), size_ % kBlockSize);

  header.header_size = sizeof(Header);
  header.file_size = size_;
  header.sections = places_;
  const auto bytes = std::as_bytes(std::span(&header, 1));
  header.hash = block_hash(bytes.first(offsetof(Header, hash)));
  const bool good = fault_ == 0 &&
                    ::pwrite(file_, &header, sizeof(header), 0) == ssize_t{sizeof(header)} &&
                    ::fchmod(file_, 0644) == 0 && ::fsync(file_) == 0 &&
                    std::rename(temporary_.c_str(), path_.c_str()) == 0;
  if (!good)
    return fail(ErrorCode::io, fmt::format("cannot write {}: {}", path_,
                                           std::strerror(fault_ != 0 ? fault_ : errno)));
  ::close(std::exchange(file_, -1));
  sync_folder(folder_of(path_));
  return {};
}

}  // namespace newsgloss
