#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "entities/file_format.hpp"

namespace newsgloss {

/// A compiled entity file mapped read-only. Each block of 4 KiB is hashed before its first use by
/// this process; whatever lies in a damaged block, or outside its section, reads as absent. All
/// threads may read at once. If another program truncates the file in place while it is mapped, the
/// process gets SIGBUS: replace the file by rename, as the compiler does.
class CheckedFile {
 public:
  using Section = entity_format::Section;

  /// Reads the header alone. Errors: io, damaged, version.
  static Result<CheckedFile> open(const std::string& path);

  CheckedFile(CheckedFile&& other) noexcept;
  CheckedFile& operator=(CheckedFile&&) = delete;
  ~CheckedFile();

  const entity_format::Header& header() const { return *header_; }
  std::uint64_t size(Section section) const {
    return header_->sections[static_cast<std::size_t>(section)].size;
  }

  /// `size` checked bytes of a section, or nullptr.
  const std::byte* bytes(Section section, std::uint64_t offset, std::uint64_t size) const {
    const auto& place = header_->sections[static_cast<std::size_t>(section)];
    if (offset > place.size || size > place.size - offset) return nullptr;
    const std::uint64_t begin = place.offset + offset;
    return intact(begin, size) ? mapped_ + begin : nullptr;
  }

  /// Element `index` of a section that is an array of T, or nullptr.
  template <class T>
  const T* element(Section section, std::uint64_t index) const {
    return reinterpret_cast<const T*>(bytes(section, index * sizeof(T), sizeof(T)));
  }

  /// `count` elements from `begin`; empty where any of them cannot be read.
  template <class T>
  std::span<const T> elements(Section section, std::uint64_t begin, std::uint64_t count) const {
    const auto* first =
        reinterpret_cast<const T*>(bytes(section, begin * sizeof(T), count * sizeof(T)));
    return first == nullptr ? std::span<const T>() : std::span<const T>(first, count);
  }

  /// Number `index` of a string list: how many, where each ends, the bytes. Empty: none such.
  std::string_view string(Section list, std::uint32_t index) const;
  std::uint32_t string_count(Section list) const;

  /// The section's place in memory for prefetching; not checked, never to be read.
  const std::byte* hint(Section section) const {
    return mapped_ + header_->sections[static_cast<std::size_t>(section)].offset;
  }

  /// The bytes of the block at `offset` into a section may be read through `hint`; the offset lies
  /// inside the section.
  bool intact_at(Section section, std::uint64_t offset) const {
    const auto& place = header_->sections[static_cast<std::size_t>(section)];
    const std::uint64_t block = (place.offset + offset) / entity_format::kBlockSize;
    const bool known =
        (intact_[block / 64].load(std::memory_order_relaxed) >> (block % 64) & 1) != 0;
    return known || check(block);
  }

  /// Hashes every block.
  Result<void> verify() const;

 private:
  CheckedFile(const std::byte* mapped, std::uint64_t size);

  bool intact(std::uint64_t begin, std::uint64_t size) const {
    const std::uint64_t first = begin / entity_format::kBlockSize;
    const std::uint64_t last = (begin + size - (size != 0 ? 1 : 0)) / entity_format::kBlockSize;
    for (std::uint64_t block = first; block <= last; ++block) {
      const bool known =
          (intact_[block / 64].load(std::memory_order_relaxed) >> (block % 64) & 1) != 0;
      if (!known && !check(block)) return false;
    }
    return true;
  }
  bool check(std::uint64_t block) const;

  const std::byte* mapped_;
  std::uint64_t size_;
  const entity_format::Header* header_;
  std::unique_ptr<std::atomic<std::uint64_t>[]> intact_;  ///< a bit for each block found intact
};

}  // namespace newsgloss
