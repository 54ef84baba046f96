#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgloss::benchmarks {

/// What a run reads: --corpus FILE, --names FILE (again for each size); the rest of the command
/// line is Google Benchmark's.
struct Inputs {
  std::string corpus;                      ///< text, repeated to a MiB or more where it is shorter
  std::vector<std::string_view> articles;  ///< pieces of about 4 KB, cut at blank lines
  std::vector<std::string> names;          ///< paths: a surface form a line
};

/// Takes its options out of the command line; ends the program where a file cannot be read.
const Inputs& read_inputs(int& argc, char** argv);

/// Seconds of processor time of this thread.
double thread_seconds();

/// Counts the word bounds of `text` that ICU finds over UTF-8: the measure of all others.
std::uint64_t icu_word_bounds(std::string_view text);

/// Says why on standard error and ends the program.
[[noreturn]] void give_up(const std::string& message);

}  // namespace newsgloss::benchmarks
