#pragma once

#include <chrono>
#include <cstddef>

namespace newsgloss::hosts {

/// Says on standard error, at most four times a second, how far a long piece of work has come.
class Progress {
 public:
  explicit Progress(bool shown) : shown_(shown) {}

  /// So much more is done.
  void add(std::size_t articles, std::size_t bytes);
  void finish();

 private:
  using Clock = std::chrono::steady_clock;

  void tell(char end);

  bool shown_;
  std::size_t articles_ = 0, bytes_ = 0;
  Clock::time_point begun_ = Clock::now(), told_ = begun_;
};

}  // namespace newsgloss::hosts
