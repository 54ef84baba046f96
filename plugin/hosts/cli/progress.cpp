#include "hosts/cli/progress.hpp"

#include <fmt/format.h>

#include <cstdio>

namespace newsgloss::hosts {
namespace {

constexpr auto kPause = std::chrono::milliseconds(250);
constexpr double kBytesInMegabyte = 1e6;

}  // namespace

void Progress::add(std::size_t articles, std::size_t bytes) {
  articles_ += articles;
  bytes_ += bytes;
  if (shown_ && Clock::now() - told_ > kPause) tell('\r');
}

void Progress::finish() {
  if (shown_) tell('\n');
}

void Progress::tell(char end) {
  told_ = Clock::now();
  const double seconds = std::chrono::duration<double>(told_ - begun_).count();
  const double megabytes = static_cast<double>(bytes_) / kBytesInMegabyte;
  fmt::print(stderr, "{} articles, {:.1f} MB, {:.1f} MB/s{}", articles_, megabytes,
             seconds > 0 ? megabytes / seconds : 0.0, end);
}

}  // namespace newsgloss::hosts
