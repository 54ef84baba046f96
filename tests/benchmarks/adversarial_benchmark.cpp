// Texts made to be slow to read. `times_news` is the time a byte against news in the same
// iterations: at most 4.

#include <benchmark/benchmark.h>

#include <fstream>

#include "compare.hpp"
#include "entities/entity_file.hpp"
#include "entity_files.hpp"
#include "inputs.hpp"
#include "open_library.hpp"
#include "rows.hpp"
#include "text/block_text.hpp"
#include "text/plain_text.hpp"

namespace newsgloss::benchmarks {
namespace {

constexpr std::size_t kSize = std::size_t{1} << 18;

std::string repeated(std::string_view piece) {
  std::string text;
  while (text.size() < kSize) text += piece;
  return text;
}

std::string capitals(std::string_view news) {
  std::string text(news.substr(0, kSize));
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  }
  return text;
}

std::string without_spaces(std::string_view news) {
  std::string text(news.substr(0, kSize));
  std::erase(text, ' ');
  return text;
}

/// The longest names, each without its last character of ASCII.
std::string near_misses(const std::string& names) {
  std::ifstream in(names);
  std::string text;
  std::size_t longest = 0;
  for (std::string line; std::getline(in, line) && text.size() < kSize;) {
    longest = std::max(longest, line.size());
    if (line.size() * 2 < longest || static_cast<unsigned char>(line.back()) >= 0x80) continue;
    text += line.substr(0, line.size() - 1) + ' ';
  }
  return repeated(text);
}

std::string first_line(const std::string& path) {
  std::ifstream in(path);
  std::string line;
  std::getline(in, line);
  return line;
}

using Row = std::pair<const char*, std::string>;

std::vector<Row> rows_of(const Inputs& inputs) {
  const std::string_view news = inputs.corpus;
  const std::string& names = inputs.names.back();
  return {{"capitals", capitals(news)},
          {"digits", repeated("1234567890 11,000 3.5 ")},
          {"one_long_number", repeated("1234567890")},
          {"one_name", repeated(first_line(names) + ' ')},
          {"near_misses", near_misses(names)},
          {"no_spaces", without_spaces(news)},
          {"one_long_word", repeated("abcdefgh")},
          {"combining_marks", repeated("a\u0301\u0308\u0302 e\u0301\u0301\u0301\u0301o ")},
          {"full_stops", repeated("U.S. a.b.c. ")},
          {"quotes", repeated("“‘’”… — ")}};
}

template <class Read>
void against_news(benchmark::State& state, const Inputs& inputs, const std::string& text,
                  Read read) {
  const Speeds speeds = time_both(state, {text}, read, inputs.articles, read);
  state.counters["MB_per_s"] = speeds.ours / 1e6;
  state.counters["times_news"] = speeds.other / speeds.ours;
}

void read_text(benchmark::State& state, const Inputs& inputs, const std::string& text) {
  BlockText block;
  against_news(state, inputs, text, [&](std::string_view one) {
    const Document document = document_from_text(Utf8Text::repaired(one));
    for (const Block& each : document.blocks)
      read_block_text(each.text.view(), each.kind, Lexicon::of("en"), block);
  });
}

void find_names(benchmark::State& state, const Inputs& inputs, const std::string& text) {
  const auto file = opened(compiled_names(inputs.names.back(), NameCase::folded));
  std::vector<FormSpan> spans;
  against_news(state, inputs, text, [&](std::string_view one) {
    spans.clear();
    file->match(one, spans);
  });
}

void annotate(benchmark::State& state, const Inputs& inputs, const std::string& text) {
  const OpenLibrary library(kBundle);
  against_news(state, inputs, text,
               [&](std::string_view one) { benchmark::DoNotOptimize(library.annotate(one)); });
}

}  // namespace

void add_adversarial_rows(const Inputs& inputs) {
  static const std::vector<Row> rows = rows_of(inputs);
  for (const auto& row : rows) {
    const auto add = [&](const std::string& name, auto run) {
      benchmark::RegisterBenchmark((name + row.first).c_str(), [&inputs, &row, run](auto& state) {
        run(state, inputs, row.second);
      })->UseManualTime();
    };
    add("adversarial_text/", read_text);
    add("adversarial_names/", find_names);
    add("adversarial_annotation/", annotate);
  }
}

}  // namespace newsgloss::benchmarks
