#include "hosts/cli/annotate_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <memory>
#include <stdexcept>

#include "hosts/cli/annotate_line.hpp"
#include "hosts/cli/line_reader.hpp"
#include "hosts/cli/ordered_workers.hpp"
#include "hosts/cli/progress.hpp"

namespace newsgloss::hosts {
namespace {

/// A text as large as the engine takes, and as much again for the escapes of its JSON.
constexpr std::size_t kLongestLine = std::size_t{2} * NEWSGLOSS_LARGEST_INPUT;
constexpr int kLineFailed = 1;

/// Stands for a line that was too long in the place where its answer goes.
constexpr std::string_view kTooLong("\n", 1);

/// The error of the system, 0 where all was written.
int write_to(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

void add_lines(int in, OrderedWorkers& workers) {
  LineReader reader(in, kLongestLine);
  while (!workers.failed()) {
    if (reader.would_wait()) workers.hand_over();
    const LineReader::Got got = reader.next();
    if (got == LineReader::Got::end) return;
    if (got == LineReader::Got::too_long) {
      workers.add(kTooLong);
    } else if (!is_blank(reader.line())) {
      workers.add(reader.line());
    }
  }
}

}  // namespace

int annotate_lines(newsgloss_engine& engine, const AnnotateOptions& options, int in, int out) {
  std::atomic<bool> bad_line = false;
  std::atomic<int> not_written = 0;
  Progress progress(options.show_progress);
  const auto make_work = [&]() -> OrderedWorkers::Work {
    auto annotator = std::make_shared<LineAnnotator>(engine, options.unit, options.roles);
    return [annotator, &bad_line](std::string_view line, std::string& answers) {
      const bool too_long = line == kTooLong;
      if (too_long) write_failure("null", "The line is longer than 128 MiB.", answers);
      if (too_long || !annotator->answer(line, answers)) bad_line = true;
    };
  };
  OrderedWorkers workers(options.jobs, make_work, [&](const OrderedWorkers::Answered& answered) {
    not_written = write_to(out, answered.answers);
    progress.add(answered.lines, answered.line_bytes);
    return not_written == 0;
  });
  add_lines(in, workers);
  workers.finish();
  progress.finish();
  if (not_written != 0) {
    throw std::runtime_error(
        fmt::format("The answers could not be written: {}", std::strerror(not_written)));
  }
  return bad_line ? kLineFailed : 0;
}

}  // namespace newsgloss::hosts
