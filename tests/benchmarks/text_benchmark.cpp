// What every article goes through before names and figures are looked for, against ICU's word
// bounds.

#include <benchmark/benchmark.h>

#include "compare.hpp"
#include "inputs.hpp"
#include "rows.hpp"
#include "text/block_text.hpp"
#include "text/language_detection.hpp"
#include "text/plain_text.hpp"

namespace newsgloss::benchmarks {
namespace {

void icu_words(benchmark::State& state, const Inputs& inputs) {
  compare(state, inputs,
          [](std::string_view text) { benchmark::DoNotOptimize(icu_word_bounds(text)); });
}

void tokens(benchmark::State& state, const Inputs& inputs, const Lexicon* lexicon) {
  std::vector<Token> found;
  compare(state, inputs, [&](std::string_view text) {
    found.clear();
    read_tokens(text, lexicon, found);
  });
}

void sentences(benchmark::State& state, const Inputs& inputs) {
  BlockText block;
  compare(state, inputs, [&](std::string_view text) {
    read_block_text(text, BlockKind::paragraph, Lexicon::of("en"), block);
  });
}

void validation(benchmark::State& state, const Inputs& inputs) {
  compare(state, inputs,
          [](std::string_view text) { benchmark::DoNotOptimize(valid_utf8_prefix(text)); });
}

/// The articles as the room to the right gets them; made before the clock runs.
template <class Read>
void of_texts(benchmark::State& state, const Inputs& inputs, Read read) {
  std::vector<Utf8Text> texts;
  for (const std::string_view article : inputs.articles)
    texts.push_back(Utf8Text::repaired(article));
  std::size_t at = 0;
  compare(state, inputs, [&](std::string_view) { read(texts[at++ % texts.size()]); });
}

}  // namespace

void add_text_rows(const Inputs& inputs) {
  const auto add = [](const char* name, auto run) {
    benchmark::RegisterBenchmark(name, run)->UseManualTime();
  };
  add("icu_word_break", [&](auto& state) { icu_words(state, inputs); });
  add("valid_utf8", [&](auto& state) { validation(state, inputs); });
  add("plain_text", [&](auto& state) {
    of_texts(state, inputs,
             [](const Utf8Text& text) { benchmark::DoNotOptimize(document_from_text(text)); });
  });
  add("detect_language", [&](auto& state) {
    of_texts(state, inputs,
             [](const Utf8Text& text) { benchmark::DoNotOptimize(detect_language(text.view())); });
  });
  add("tokens", [&](auto& state) { tokens(state, inputs, nullptr); });
  add("tokens_and_lexicon", [&](auto& state) { tokens(state, inputs, Lexicon::of("en")); });
  add("tokens_lexicon_sentences", [&](auto& state) { sentences(state, inputs); });
}

}  // namespace newsgloss::benchmarks
