#include "inputs.hpp"

#include <time.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>

#include "compile/compile.hpp"
#include "entities/entity_file.hpp"

namespace newsgloss::benchmarks {
namespace {

constexpr std::size_t kLeastCorpus = std::size_t{1} << 20;
constexpr std::size_t kArticle = 4096;

[[noreturn]] void give_up(const std::string& message) {
  std::cerr << message << '\n';
  std::exit(2);
}

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) give_up("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string_view> cut(std::string_view text) {
  std::vector<std::string_view> pieces;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end =
        begin + kArticle < text.size() ? text.find("\n\n", begin + kArticle) : text.size();
    end = std::min(end, text.size());
    pieces.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return pieces;
}

/// A folder for the run.
class Scratch {
 public:
  Scratch() {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "newsgloss-bench-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) give_up("cannot make a temporary folder");
    path_ = pattern;
  }
  ~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '&') {
      result += "&amp;";
    } else if (c == '<') {
      result += "&lt;";
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace

const Inputs& read_inputs(int& argc, char** argv) {
  static Inputs inputs;
  std::string corpus = NEWSGLOSS_SOURCE_DIR "/tests/benchmarks/corpus.txt";
  int kept = 1;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--corpus" && i + 1 < argc) {
      corpus = argv[++i];
    } else if (argument == "--names" && i + 1 < argc) {
      inputs.names.emplace_back(argv[++i]);
    } else {
      argv[kept++] = argv[i];
    }
  }
  argc = kept;
  if (inputs.names.empty())
    inputs.names.emplace_back(NEWSGLOSS_SOURCE_DIR "/tests/benchmarks/names.txt");
  const std::string text = read_file(corpus);
  if (text.empty()) give_up(corpus + " is empty");
  do {
    inputs.corpus += text;
    inputs.corpus += "\n\n";
  } while (inputs.corpus.size() < kLeastCorpus);
  inputs.articles = cut(inputs.corpus);
  return inputs;
}

double thread_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::uint64_t icu_word_bounds(std::string_view text) {
  static UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
  words->setText(&view, status);
  if (U_FAILURE(status)) give_up("ICU cannot find words");
  std::uint64_t bounds = 0;
  while (words->next() != icu::BreakIterator::DONE) ++bounds;
  utext_close(&view);
  return bounds;
}

std::string temporary_path(const std::string& name) {
  static const Scratch scratch;
  return scratch.path() + "/" + name;
}

std::string names_xml(const std::string& names, NameCase name_case) {
  std::ifstream in(names);
  if (!in) give_up("cannot read " + names);
  const std::string path = temporary_path("names.xml");
  std::ofstream out(path);
  out << "<entities version=\"1\">\n";
  std::size_t number = 0;
  for (std::string line; std::getline(in, line); ++number) {
    out << "<entity id=\"n-" << number << "\" kind=\"person\"><name"
        << (name_case == NameCase::exact ? " case=\"exact\">" : ">") << escaped(line)
        << "</name></entity>\n";
  }
  out << "</entities>\n";
  return path;
}

const std::string& compiled_names(const std::string& names, NameCase name_case) {
  static std::map<std::pair<std::string, NameCase>, std::string> made;
  std::string& path = made[{names, name_case}];
  if (!path.empty()) return path;
  path = temporary_path("names-" + std::to_string(made.size()) + ".ngl");
  const std::vector<LayerFiles> layers = {{names_xml(names, name_case)}};
  const auto report = compile_entities(layers, path);
  if (!report) give_up(report.error().message);
  const CompileStats& stats = report->stats;
  std::cerr << names << ": " << stats.entities << " entities, " << stats.surface_forms
            << " surface forms, " << static_cast<double>(stats.table_bytes) / stats.surface_forms
            << " bytes a surface form beside its text, file " << stats.file_size << " bytes, "
            << report->diagnostics.size() << " lines were no names\n";
  return path;
}

std::shared_ptr<const EntityFile> opened(const std::string& path) {
  auto file = EntityFile::open(path);
  if (!file) give_up(file.error().message);
  return *file;
}

}  // namespace newsgloss::benchmarks
