#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "hosts/cli/import/draft.hpp"

namespace newsgloss::hosts {

/// What an import has read so far, a line a part, beside the output until that is written: so an
/// import that was interrupted goes on where it was. Its first line says what is imported.
class PartFile {
 public:
  /// Begins a new file. Throws std::runtime_error.
  static PartFile begin(const std::string& path, const std::string& what);
  /// Goes on with a file that an import of the same `what` left, cut behind its last ReadSoFar, and
  /// tells that. Throws std::runtime_error where there is none, or one of another import.
  static PartFile resume(const std::string& path, const std::string& what, ReadSoFar& so_far);

  void add(const Part& part);
  /// Writes ReadSoFar, and all to the disk.
  void keep(const ReadSoFar& so_far);

  /// Gives every part except ReadSoFar, in order. Throws std::runtime_error.
  void for_each(const std::function<void(Part&&)>& take);
  void remove();

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  PartFile(std::string path, const char* mode);
  bool read_line(std::string& line);

  std::string path_;
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace newsgloss::hosts
