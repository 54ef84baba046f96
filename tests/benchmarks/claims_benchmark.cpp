// Figures and what is claimed by them, in blocks whose words are known, against ICU's word bounds;
// and texts made of figures alone. `times_news` is the time a byte against news in the same
// iterations: at most 4.

#include <benchmark/benchmark.h>

#include <deque>

#include "claims/claims.hpp"
#include "compare.hpp"
#include "inputs.hpp"
#include "rows.hpp"
#include "text/block_text.hpp"
#include "text/plain_text.hpp"

namespace newsgloss::benchmarks {
namespace {

constexpr std::size_t kSize = std::size_t{1} << 16;
constexpr Date kPublished{2024, 11, 21};

/// An article as the rooms of figures get it.
struct ReadArticle {
  Document document;
  std::deque<BlockText> blocks;
};

std::deque<ReadArticle> read_articles(const std::vector<std::string_view>& texts) {
  std::deque<ReadArticle> articles;
  for (const std::string_view text : texts) {
    ReadArticle& article = articles.emplace_back();
    article.document = document_from_text(Utf8Text::repaired(text));
    for (const Block& block : article.document.blocks) {
      read_block_text(block.text.view(), block.kind, Lexicon::of("en"),
                      article.blocks.emplace_back());
    }
  }
  return articles;
}

using Figures = std::vector<std::vector<Quantity>>;

void find_figures(const ReadArticle& article, Figures& figures) {
  figures.resize(std::max(figures.size(), article.blocks.size()));
  for (std::size_t i = 0; i < article.blocks.size(); ++i) {
    figures[i].clear();
    find_quantities(article.blocks[i], kPublished, figures[i]);
  }
}

std::size_t claims_of(const ReadArticle& article, const Figures& figures) {
  std::vector<ClaimBlock> blocks;
  for (std::size_t i = 0; i < article.blocks.size(); ++i)
    blocks.push_back({&article.blocks[i], &figures[i]});
  return read_claims(blocks, {}).size();
}

/// Times `find` on each article right after its words were read, as annotation does, and ICU's word
/// bounds on every eighth, in the same iterations.
template <class Find>
void of_articles(benchmark::State& state, const Inputs& inputs, Find find) {
  constexpr std::size_t kShare = 8;
  double our_seconds = 0, icu_seconds = 0;
  std::size_t our_bytes = 0, icu_bytes = 0, turn = 0;
  for ([[maybe_unused]] auto _ : state) {
    double took = 0;
    for (const std::string_view text : inputs.articles) {
      const ReadArticle article = std::move(read_articles({text}).front());
      double begin = thread_seconds();
      find(article);
      took += thread_seconds() - begin;
      our_bytes += text.size();
      if (turn++ % kShare != 0) continue;
      begin = thread_seconds();
      benchmark::DoNotOptimize(icu_word_bounds(text));
      icu_seconds += thread_seconds() - begin;
      icu_bytes += text.size();
    }
    our_seconds += took;
    state.SetIterationTime(took);
  }
  const double ours = static_cast<double>(our_bytes) / our_seconds;
  state.counters["MB_per_s"] = ours / 1e6;
  state.counters["times_icu"] = ours / (static_cast<double>(icu_bytes) / icu_seconds);
}

void quantities(benchmark::State& state, const Inputs& inputs) {
  Figures figures;
  of_articles(state, inputs, [&](const ReadArticle& article) { find_figures(article, figures); });
}

void quantities_and_claims(benchmark::State& state, const Inputs& inputs) {
  Figures figures;
  of_articles(state, inputs, [&](const ReadArticle& article) {
    find_figures(article, figures);
    benchmark::DoNotOptimize(claims_of(article, figures));
  });
}

std::string repeated(std::string_view piece) {
  std::string text;
  while (text.size() < kSize) text += piece;
  return text;
}

constexpr std::pair<const char*, const char*> kRows[] = {
    {"digits", "1234567890 11,000 3.5 "},
    {"one_long_number", "1234567890"},
    {"punctuation", ", . ; : - ( ) \" "},
    {"dashes", "- "},
    {"number_words", "three million two hundred thousand and twenty one "},
    {"one_word", "million "},
    {"currency_signs", "$ € £ "},
    {"prices", "$5 "},
    {"and_chain", "40 and "},
    {"ranges", "5 to 10-12 "},
    {"dates", "5 May 2019 "},
    {"years", "2019-2020 "},
    {"one_sentence", "Officials said 40 people died and "},
};

void adversarial(benchmark::State& state, const Inputs& inputs, const char* piece) {
  const std::string text = repeated(piece);
  const std::deque<ReadArticle> news = read_articles(inputs.articles);
  const std::deque<ReadArticle> made = read_articles({text});
  Figures figures;
  std::size_t turn = 0;
  const Speeds speeds = time_both(
      state, {text},
      [&](std::string_view) {
        find_figures(made.front(), figures);
        benchmark::DoNotOptimize(claims_of(made.front(), figures));
      },
      inputs.articles,
      [&](std::string_view article) {
        const ReadArticle& one = news[turn++ % news.size()];
        find_figures(one, figures);
        benchmark::DoNotOptimize(claims_of(one, figures) + article.size());
      });
  state.counters["MB_per_s"] = speeds.ours / 1e6;
  state.counters["times_news"] = speeds.other / speeds.ours;
}

}  // namespace

void add_claims_rows(const Inputs& inputs) {
  const auto add = [&](const std::string& name, auto run) {
    benchmark::RegisterBenchmark(name.c_str(), [&inputs, run](auto& state) {
      run(state, inputs);
    })->UseManualTime();
  };
  add("quantities", quantities);
  add("quantities_and_claims", quantities_and_claims);
  for (const auto& [name, piece] : kRows) {
    add(std::string("adversarial_claims/") + name,
        [text = piece](auto& state, const Inputs& all) { adversarial(state, all, text); });
  }
}

}  // namespace newsgloss::benchmarks
