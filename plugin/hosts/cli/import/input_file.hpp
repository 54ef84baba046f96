#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "hosts/cli/import/unpacker.hpp"

namespace newsgloss::hosts {

/// The bytes of a file as a stream: unpacked, where its first bytes say that it is gzip, bzip2 or
/// Zstandard. "-" is standard input. Takes the same memory for any size.
class InputFile {
 public:
  /// Throws std::runtime_error where the file cannot be opened.
  explicit InputFile(const std::string& path);

  /// The next piece, valid until the next call; empty at the end. Throws BrokenInput once all that
  /// could be read was given.
  std::string_view read();

  /// The piece that `read` gives next. Throws BrokenInput.
  std::string_view peek();

  /// Moves on to a place in the unpacked bytes, by reading where the file is packed. False: the
  /// file ends before.
  bool skip_to(std::uint64_t byte);

  std::uint64_t size() const { return size_; }    ///< of the file itself; 0: not known
  std::uint64_t taken() const { return taken_; }  ///< bytes of the file itself that were read

 private:
  struct Close {
    void operator()(std::FILE* file) const {
      if (file != stdin) std::fclose(file);
    }
  };
  bool fill();
  std::string_view unpack();

  std::unique_ptr<std::FILE, Close> file_;
  Unpacker unpacker_;
  std::vector<char> packed_, room_;
  std::string_view rest_;  ///< of packed_
  std::uint64_t size_ = 0, taken_ = 0;
  std::uint64_t given_ = 0;     ///< unpacked bytes
  std::string_view held_back_;  ///< of what was read, for the next `read`
  bool within_stream_ = false;
  bool room_was_full_ = false;  ///< so that the unpacker may hold more without further input
};

}  // namespace newsgloss::hosts
