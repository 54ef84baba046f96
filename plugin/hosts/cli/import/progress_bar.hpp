#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace newsgloss::hosts {

/// One line on a terminal that is written anew, at most ten times a second: a bar where it is known
/// how much there is, and a count.
class ProgressBar {
 public:
  /// `shown`: standard error is a terminal.
  explicit ProgressBar(bool shown) : shown_(shown) {}

  void show(std::uint64_t done, std::uint64_t all, std::uint64_t records);
  /// Takes the line away, for others to write.
  void clear();

  /// "[#####     ] 50 %  1,234 records"
  static std::string line(std::uint64_t done, std::uint64_t all, std::uint64_t records);

 private:
  bool shown_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point last_;
};

}  // namespace newsgloss::hosts
