#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "entities/file_format.hpp"

namespace newsgloss {

/// Writes a compiled entity file beside its place and puts it there in one step: whoever has the
/// old file open keeps it, whoever opens later gets the new one. Goes away without a trace unless
/// `finish` was reached. Errors: io.
class FileWriter {
 public:
  using Section = entity_format::Section;

  static Result<FileWriter> create(const std::string& path);
  FileWriter(FileWriter&& other) noexcept;
  FileWriter& operator=(FileWriter&&) = delete;
  ~FileWriter();

  /// Sections come in the order of the enum, each in one or more pieces.
  void begin(Section section);
  void append(std::span<const std::byte> bytes);
  void append(std::string_view text) { append(std::as_bytes(std::span(text.data(), text.size()))); }
  template <class T>
  void append_all(const std::vector<T>& values) {
    append(std::as_bytes(std::span(values.data(), values.size())));
  }
  void append_strings(const std::vector<std::string>& texts);

  /// Adds the block hashes and the header, waits for the disk and takes the place of `path`.
  Result<void> finish(entity_format::Header header);
  std::uint64_t size() const { return size_; }

 private:
  FileWriter(std::string path, std::string temporary, int file);
  void write(const std::byte* bytes, std::size_t size);
  void end_section();
  void pad(std::uint64_t alignment);

  std::string path_, temporary_;
  int file_ = -1;
  int fault_ = 0;  ///< errno of the first write that failed
  std::uint64_t size_ = 0;
  std::array<std::byte, entity_format::kBlockSize> block_{};
  std::vector<std::uint64_t> hashes_;
  std::array<entity_format::SectionPlace, entity_format::kSections> places_{};
  std::size_t section_ = entity_format::kSections;
};

}  // namespace newsgloss
