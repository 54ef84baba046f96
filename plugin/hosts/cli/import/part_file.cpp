#include "hosts/cli/import/part_file.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace newsgloss::hosts {

PartFile::PartFile(std::string path, const char* mode)
    : path_(std::move(path)), file_(std::fopen(path_.c_str(), mode)) {
  if (!file_) throw std::runtime_error(fmt::format("{}: {}", path_, std::strerror(errno)));
}

PartFile PartFile::begin(const std::string& path, const std::string& what) {
  PartFile file(path, "w+e");
  fmt::print(file.file_.get(), "{}\n", what);
  return file;
}

PartFile PartFile::resume(const std::string& path, const std::string& what, ReadSoFar& so_far) {
  PartFile file(path, "r+e");
  std::string line;
  if (!file.read_line(line) || line != what)
    throw std::runtime_error(
        fmt::format("{} is of another import: other files, options or an older state", path));
  off_t end = ::ftello(file.file_.get());
  while (file.read_line(line)) {
    if (!line.starts_with(fmt::format("[{},", Part(ReadSoFar()).index()))) continue;
    so_far = std::get<ReadSoFar>(part_of(line));
    end = ::ftello(file.file_.get());
  }
  if (::ftruncate(::fileno(file.file_.get()), end) != 0 ||
      ::fseeko(file.file_.get(), end, SEEK_SET) != 0)
    throw std::runtime_error(fmt::format("{}: {}", path, std::strerror(errno)));
  return file;
}

bool PartFile::read_line(std::string& line) {
  line.clear();
  for (int c = 0; (c = std::getc(file_.get())) != EOF;) {
    if (c == '\n') return true;
    line.push_back(static_cast<char>(c));
  }
  return false;  // a line without an end was being written when the import was interrupted
}

void PartFile::add(const Part& part) {
  fmt::print(file_.get(), "{}\n", line_of(part));
}

void PartFile::keep(const ReadSoFar& so_far) {
  add(so_far);
  if (std::fflush(file_.get()) != 0 || std::ferror(file_.get()) != 0)
    throw std::runtime_error(fmt::format("{}: {}", path_, std::strerror(errno)));
}

void PartFile::for_each(const std::function<void(Part&&)>& take) {
  std::rewind(file_.get());
  std::string line;
  read_line(line);
  while (read_line(line)) {
    Part part = part_of(line);
    if (!std::holds_alternative<ReadSoFar>(part)) take(std::move(part));
  }
}

void PartFile::remove() {
  ::unlink(path_.c_str());
}

}  // namespace newsgloss::hosts
