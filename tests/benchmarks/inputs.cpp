#include "inputs.hpp"

#include <time.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace newsgloss::benchmarks {
namespace {

constexpr std::size_t kLeastCorpus = std::size_t{1} << 20;
constexpr std::size_t kArticle = 4096;

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

}  // namespace

void give_up(const std::string& message) {
  std::cerr << message << '\n';
  std::exit(2);
}

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

}  // namespace newsgloss::benchmarks
