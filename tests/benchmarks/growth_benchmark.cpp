// The whole of annotation, time a byte of one large text against the same in texts of 10 KB: 1
// where everything is linear. At most 1.5 on news and 4 on texts made to be slow.

#include <benchmark/benchmark.h>

#include <functional>

#include "entity_files.hpp"
#include "inputs.hpp"
#include "open_library.hpp"
#include "rows.hpp"

namespace newsgloss::benchmarks {
namespace {

constexpr std::size_t kSmall = 10'000, kLarge = 10'000'000, kLargeAdversarial = 1'000'000;
constexpr double kLeastSeconds = 0.05;

/// Makes the i-th piece of a text.
using Piece = std::function<std::string(std::size_t)>;

/// Reads the texts over and over for a while.
double seconds_a_byte(const OpenLibrary& library, const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  const double begin = thread_seconds();
  double now = begin;
  do {
    for (const std::string& text : texts) {
      benchmark::DoNotOptimize(library.annotate(text));
      bytes += text.size();
    }
    now = thread_seconds();
  } while (now - begin < kLeastSeconds);
  return (now - begin) / static_cast<double>(bytes);
}

/// At least so many bytes, in texts of that size.
std::vector<std::string> texts_of(const Piece& piece, std::size_t bytes, std::size_t size) {
  std::vector<std::string> texts;
  for (std::size_t i = 0, made = 0; made < bytes; made += texts.back().size()) {
    std::string& text = texts.emplace_back();
    while (text.size() < size) text += piece(i++);
  }
  return texts;
}

void growth(benchmark::State& state, const Piece& piece, std::size_t large_size) {
  const OpenLibrary library(kBundle);
  const auto small = texts_of(piece, large_size, kSmall), large = texts_of(piece, 1, large_size);
  double of_small = 0, of_large = 0;
  for ([[maybe_unused]] auto _ : state) {
    of_small += seconds_a_byte(library, small);
    of_large += seconds_a_byte(library, large);
  }
  state.counters["times_small"] = of_large / of_small;
  state.counters["MB_per_s"] = static_cast<double>(state.iterations()) / of_large / 1e6;
}

/// Letters that spell a number, so that words differ.
std::string letters(std::size_t number, char first) {
  std::string word;
  do {
    word += static_cast<char>(first + static_cast<char>(number % 26));
    number /= 26;
  } while (number > 0);
  return word;
}

std::string numbered(const char* before, std::size_t number, const char* after) {
  return before + std::to_string(number) + after;
}

const std::pair<const char*, Piece> kAdversarial[] = {
    {"capitals_only", [](std::size_t i) { return letters(i * 7919, 'A') + " "; }},
    {"digits_only", [](std::size_t i) { return std::to_string(i * 7919) + " "; }},
    {"one_name_repeated", [](std::size_t) { return std::string("North Korea "); }},
    {"near_misses",
     [](std::size_t i) { return "Democratic People's Republic of " + letters(i, 'a') + " "; }},
    {"names_that_differ",
     [](std::size_t i) { return "A" + letters(i, 'a') + " B" + letters(i / 3, 'a') + " said. "; }},
    {"one_surname", [](std::size_t i) { return "A" + letters(i, 'a') + " Morren met Morren. "; }},
    {"no_spaces", [](std::size_t i) { return letters(i, 'a'); }},
    {"combining_marks", [](std::size_t) { return std::string("\xCC\x81"); }},
    {"punctuation_only", [](std::size_t i) { return std::string(1, ".,;:()\"'-"[i % 9]); }},
    {"open_brackets", [](std::size_t) { return std::string("(Velm "); }},
    {"one_endless_sentence",
     [](std::size_t i) {
       return numbered("and he said that ", i, " soldiers of Mali had gone, ");
     }},
    {"figures_that_repeat",
     [](std::size_t i) { return numbered("It killed ", i % 50, " people in Mali. "); }},
    {"short_blocks", [](std::size_t i) { return numbered("Mali ", i, "\n\n"); }},
};

}  // namespace

void add_growth_rows(const Inputs& inputs) {
  const auto add = [](const std::string& name, const Piece& piece, std::size_t large) {
    benchmark::RegisterBenchmark(("growth/" + name).c_str(),
                                 [piece, large](auto& state) { growth(state, piece, large); })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(2);
  };
  const Piece news = [&inputs](std::size_t i) {
    return std::string(inputs.articles[i % inputs.articles.size()]) + "\n\n";
  };
  add("news", news, kLarge);
  for (const auto& [name, piece] : kAdversarial) add(name, piece, kLargeAdversarial);
}

}  // namespace newsgloss::benchmarks
