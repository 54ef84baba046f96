// Words typed into the middle of an article of one MiB, a letter at a time: what the engine takes
// for each letter, by processor time. At most 2 ms are wanted.

#include <benchmark/benchmark.h>

#include <algorithm>

#include "entity_files.hpp"
#include "inputs.hpp"
#include "open_library.hpp"
#include "rows.hpp"

namespace newsgloss::benchmarks {
namespace {

constexpr std::size_t kArticle = std::size_t{1} << 20;
constexpr std::size_t kLeastParagraph = 300;

class Typist {
 public:
  Typist(const OpenLibrary& library, const std::string& corpus) : library_(library) {
    std::string text;
    while (text.size() < kArticle) text += corpus;
    text.resize(text.rfind('\n', kArticle));
    annotations_ = library_.annotate(text);
    block_ = newsgloss_annotations_block_count(annotations_.get()) / 2;
    do {
      words_ = hosts::view(
          hosts::get<newsgloss_block>(newsgloss_annotations_block, annotations_.get(), ++block_)
              .text);
    } while (words_.size() < kLeastParagraph);
  }

  /// Types the words into the paragraph's middle and takes them out again.
  void type(std::string_view words, std::vector<double>& milliseconds) {
    const std::string before = words_;
    std::size_t at = words_.find(' ', words_.size() / 2);
    words_.insert(at++, 1, ' ');
    annotate();
    for (const char letter : words) {
      words_.insert(at++, 1, letter);
      const double begin = thread_seconds();
      annotate();
      milliseconds.push_back((thread_seconds() - begin) * 1e3);
    }
    words_ = before;
    annotate();
  }

 private:
  void annotate() {
    annotations_ = hosts::make<hosts::Annotations>(
        newsgloss_session_replace_block, library_.session.get(), block_, hosts::borrowed(words_));
  }

  const OpenLibrary& library_;
  hosts::Annotations annotations_;
  std::uint32_t block_ = 0;
  std::string words_;
};

void keystrokes(benchmark::State& state, const Inputs& inputs, std::string_view words) {
  const OpenLibrary library(kBundle);
  Typist typist(library, inputs.corpus);
  std::vector<double> milliseconds;
  for ([[maybe_unused]] auto _ : state) typist.type(words, milliseconds);
  std::sort(milliseconds.begin(), milliseconds.end());
  state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
  state.counters["95_of_100_ms"] = milliseconds[milliseconds.size() * 95 / 100];
  state.counters["worst_ms"] = milliseconds.back();
}

}  // namespace

void add_keystroke_rows(const Inputs& inputs) {
  for (const auto& [name, words] :
       {std::pair("keystroke_in_1_MB/word", "a typed word"),
        std::pair("keystroke_in_1_MB/figure", "300 soldiers"),
        std::pair("keystroke_in_1_MB/name", "Angela Merkel"),
        std::pair("keystroke_in_1_MB/unknown_name", "Mr Ovelin Tarrasko")}) {
    benchmark::RegisterBenchmark(name, [&inputs, typed = std::string_view(words)](auto& state) {
      keystrokes(state, inputs, typed);
    })->Unit(benchmark::kMillisecond);
  }
}

}  // namespace newsgloss::benchmarks
