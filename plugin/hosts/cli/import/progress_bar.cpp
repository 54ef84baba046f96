#include "hosts/cli/import/progress_bar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace newsgloss::hosts {

std::string ProgressBar::line(std::uint64_t done, std::uint64_t all, std::uint64_t records) {
  constexpr std::uint64_t width = 30, hundred = 100;
  if (all == 0) return fmt::format("{} MB, {} records", done >> 20, records);
  const std::uint64_t filled = std::min(width, done * width / all);
  return fmt::format("[{:#>{}}{: >{}}] {:3} %, {} records", "", filled, "", width - filled,
                     std::min(hundred, done * hundred / all), records);
}

void ProgressBar::show(std::uint64_t done, std::uint64_t all, std::uint64_t records) {
  constexpr std::chrono::milliseconds between(100);
  const auto now = std::chrono::steady_clock::now();
  if (!shown_ || (drawn_ && now - last_ < between)) return;
  fmt::print(stderr, "\r\033[K{}", line(done, all, records));
  std::fflush(stderr);
  last_ = now;
  drawn_ = true;
}

void ProgressBar::clear() {
  if (drawn_) fmt::print(stderr, "\r\033[K");
  drawn_ = false;
}

}  // namespace newsgloss::hosts
