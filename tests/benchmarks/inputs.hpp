#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace newsgloss {
class EntityFile;
}

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

/// Makes one entity of each name and compiles them; the path of the compiled file, in a folder that
/// goes away at the end. Made once for each set of arguments.
enum class NameCase : bool { folded, exact };
const std::string& compiled_names(const std::string& names, NameCase name_case);

/// A compiled file; ends the program where it cannot be opened.
std::shared_ptr<const EntityFile> opened(const std::string& path);

/// An XML file with an entity for each line of `names`.
std::string names_xml(const std::string& names, NameCase name_case);
std::string temporary_path(const std::string& name);

}  // namespace newsgloss::benchmarks
