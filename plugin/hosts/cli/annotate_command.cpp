#include "hosts/cli/annotate_command.hpp"

#include <fmt/format.h>

#include <atomic>
#include <chrono>
#include <istream>
#include <memory>
#include <ostream>

#include "hosts/cli/annotate_line.hpp"
#include "hosts/cli/ordered_workers.hpp"

namespace newsgloss::hosts {
namespace {

constexpr double kBytesInMegabyte = 1e6;

/// Says on standard error, at most four times a second, how far the work has come.
class Progress {
 public:
  explicit Progress(bool shown) : shown_(shown) {}

  void add(std::size_t lines, std::size_t bytes) {
    lines_ += lines;
    bytes_ += bytes;
    if (shown_ && Clock::now() - told_ > std::chrono::milliseconds(250)) tell('\r');
  }

  void finish() {
    if (shown_) tell('\n');
  }

 private:
  using Clock = std::chrono::steady_clock;

  void tell(char end) {
    told_ = Clock::now();
    const double seconds = std::chrono::duration<double>(told_ - begun_).count();
    const double megabytes = static_cast<double>(bytes_) / kBytesInMegabyte;
    fmt::print(stderr, "{} articles, {:.1f} MB, {:.1f} MB/s{}", lines_, megabytes,
               seconds > 0 ? megabytes / seconds : 0.0, end);
  }

  bool shown_;
  std::size_t lines_ = 0, bytes_ = 0;
  Clock::time_point begun_ = Clock::now(), told_ = begun_;
};

}  // namespace

int annotate_lines(newsgloss_engine& engine, const AnnotateOptions& options, std::istream& in,
                   std::ostream& out) {
  in.tie(nullptr);  // a tied input flushes the output at each read, while a worker writes it
  std::atomic<bool> failed = false;
  const auto make_work = [&]() -> OrderedWorkers::Work {
    auto annotator = std::make_shared<LineAnnotator>(engine, options.unit);
    return [annotator, &failed](const std::string& line) {
      LineAnnotator::Answer answer = annotator->answer(line);
      if (answer.failed) failed = true;
      return std::move(answer.line);
    };
  };
  OrderedWorkers workers(options.jobs, make_work, [&](const std::vector<std::string>& answers) {
    for (const std::string& answer : answers) out << answer << '\n';
    out.flush();
  });
  Progress progress(options.show_progress);
  for (std::string line; std::getline(in, line);) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    progress.add(1, line.size());
    workers.add(std::move(line));
  }
  workers.finish();
  progress.finish();
  if (!out) throw std::runtime_error("The answers could not be written.");
  return failed ? 1 : 0;
}

}  // namespace newsgloss::hosts
