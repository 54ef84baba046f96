#include "base/shared_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <thread>
#include <utility>

namespace newsgloss {
namespace {

namespace fs = std::filesystem;

constexpr int lock_attempts = 100;
constexpr std::chrono::milliseconds lock_pause(20);

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int get() const { return number_; }

 private:
  int number_;
};

tl::unexpected<Error> io_failure(std::string_view what, const fs::path& path, int number) {
  return fail(ErrorCode::io, fmt::format("{} {}: {}", what, path.string(),
                                         std::generic_category().message(number)));
}

/// The lock ends with the descriptor, and with the program.
Result<Descriptor> locked(const fs::path& path) {
  Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (file.get() < 0) return io_failure("cannot make the lock", path, errno);
  for (int attempt = 0; attempt < lock_attempts; ++attempt) {
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) return file;
    if (errno != EWOULDBLOCK && errno != EINTR) break;
    std::this_thread::sleep_for(lock_pause);
  }
  return io_failure("cannot get the lock", path, errno);
}

Result<std::string> bytes_of(const fs::path& path) {
  std::error_code unreadable;
  if (!fs::exists(path, unreadable) && !unreadable) return std::string();
  std::ifstream file(path, std::ios::binary);
  if (!file || !fs::is_regular_file(path, unreadable)) {
    return io_failure("cannot read", path, errno ? errno : EACCES);
  }
  return std::string(std::istreambuf_iterator<char>(file), {});
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(file) == 0;
}

mode_t permissions_of(const fs::path& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 0777U : 0600U;
}

Result<void> replace(const fs::path& path, std::string_view bytes) {
  auto fresh = path;
  fresh += ".new";
  ::unlink(fresh.c_str());
  const Descriptor file(
      ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions_of(path)));
  if (file.get() < 0) return io_failure("cannot write", fresh, errno);
  if (!write_all(file.get(), bytes) || ::rename(fresh.c_str(), path.c_str()) != 0) {
    const int number = errno;
    ::unlink(fresh.c_str());
    return io_failure("cannot write", path, number);
  }
  const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() >= 0) ::fsync(folder.get());
  return {};
}

/// Where the bytes really lie: a symbolic link is followed, so that the rename does not replace it.
fs::path target_of(const fs::path& path) {
  std::error_code failed;
  const auto target = fs::weakly_canonical(path, failed);
  return failed ? path : target;
}

}  // namespace

Result<std::string> read_shared_file(const std::string& path) {
  return bytes_of(path);
}

Result<void> update_shared_file(const std::string& path, const FileChange& change) {
  const auto target = target_of(path);
  std::error_code failed;
  fs::create_directories(target.parent_path(), failed);
  if (failed) return io_failure("cannot make the folder", target.parent_path(), failed.value());
  auto lock_path = target;
  lock_path += ".lock";
  const auto lock = locked(lock_path);
  if (!lock) return tl::unexpected(lock.error());
  const auto old = bytes_of(target);
  if (!old) return tl::unexpected(old.error());
  const auto changed = change(*old);
  if (!changed) return tl::unexpected(changed.error());
  if (*changed == *old) return {};
  return replace(target, *changed);
}

}  // namespace newsgloss
