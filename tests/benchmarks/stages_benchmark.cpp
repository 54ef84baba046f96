// The stages of an article, each timed alone on what the stages before it made beforehand.

#include <benchmark/benchmark.h>

#include <deque>

#include "actors/actors.hpp"
#include "cards/card.hpp"
#include "cards/reader.hpp"
#include "claims/claims.hpp"
#include "compare.hpp"
#include "entities/entity_file.hpp"
#include "entity_files.hpp"
#include "inputs.hpp"
#include "rows.hpp"
#include "text/plain_text.hpp"

namespace newsgloss::benchmarks {
namespace {

constexpr Date kDay{2026, 1, 1};

/// An article with what every stage finds in it.
struct ReadArticle {
  SharedDocument document;
  std::deque<BlockText> texts;
  std::deque<BlockActors> actors;
  std::deque<std::vector<Quantity>> quantities;
  std::vector<ArticleBlock> for_names;
  std::vector<ClaimBlock> for_claims;
  std::vector<Mention> mentions;
};

void link(const EntityFile& entities, const ReadArticle& article, std::vector<Mention>& mentions) {
  NameLinker linker(entities);
  linker.link(article.for_names, kDay, "en");
  for (std::uint32_t i = 0; i < article.for_names.size(); ++i) linker.read_mentions(i, mentions);
}

void read(const EntityFile& entities, std::string_view text, ReadArticle& article) {
  Document document = document_from_text(Utf8Text::repaired(text));
  document.language = "en";
  document.published = kDay;
  article.document = shared(std::move(document));
  for (const auto& block : article.document.blocks) {
    const BlockText& read = article.texts.emplace_back(
        read_block_text(block->text.view(), block->kind, Lexicon::of("en")));
    find_names(read, entities, article.actors.emplace_back());
    find_quantities(read, kDay, article.quantities.emplace_back());
    article.for_names.push_back({&read, &article.actors.back()});
    article.for_claims.push_back({&read, &article.quantities.back()});
  }
  link(entities, article, article.mentions);
}

/// All articles, read once, in the order of the inputs.
std::deque<ReadArticle>& read_articles(const EntityFile& entities, const Inputs& inputs) {
  static std::deque<ReadArticle> articles;
  if (articles.empty()) {
    for (const std::string_view text : inputs.articles)
      read(entities, text, articles.emplace_back());
  }
  return articles;
}

/// Times a stage that is given each article as the stages before it left it.
template <class Stage>
void add(const char* name, const Inputs& inputs, Stage stage) {
  benchmark::RegisterBenchmark(name, [&inputs, stage](benchmark::State& state) {
    const auto entities = opened(kBundle);
    auto& articles = read_articles(*entities, inputs);
    std::size_t next = 0;
    compare(state, inputs, [&](std::string_view) {
      stage(*entities, articles[next]);
      next = (next + 1) % articles.size();
    });
  })->UseManualTime();
}

void every_card(const EntityFile&, const Annotations& annotations) {
  for (std::uint32_t card = 0; card < annotations.card_count(); ++card) {
    benchmark::DoNotOptimize(card_of(annotations, card, kDay));
  }
}

}  // namespace

void add_stage_rows(const Inputs& inputs) {
  add("stage_text", inputs, [](const EntityFile&, ReadArticle& article) {
    for (BlockText& block : article.texts) {
      read_block_text(block.text, block.kind, block.lexicon, block);
    }
  });
  add("stage_names", inputs, [](const EntityFile& entities, ReadArticle& article) {
    BlockActors found;
    for (const BlockText& block : article.texts) {
      found.matches.clear();
      found.names.clear();
      find_names(block, entities, found);
    }
  });
  add("stage_quantities", inputs, [](const EntityFile&, ReadArticle& article) {
    std::vector<Quantity> found;
    for (const BlockText& block : article.texts) {
      found.clear();
      find_quantities(block, kDay, found);
    }
  });
  add("stage_matching", inputs, [](const EntityFile& entities, ReadArticle& article) {
    std::vector<FormMatch> found;
    for (const BlockText& block : article.texts) {
      found.clear();
      entities.match(block.text, block.tokens, found);
    }
  });
  add("stage_linking", inputs, [](const EntityFile& entities, ReadArticle& article) {
    std::vector<Mention> mentions;
    link(entities, article, mentions);
  });
  add("stage_claims", inputs, [](const EntityFile&, ReadArticle& article) {
    benchmark::DoNotOptimize(read_claims(article.for_claims, article.mentions));
  });
  benchmark::RegisterBenchmark("stage_cards", [&inputs](benchmark::State& state) {
    const auto entities = opened(kBundle);
    std::vector<Annotations> annotated;
    Reader reader(entities);
    for (ReadArticle& article : read_articles(*entities, inputs)) {
      annotated.push_back(reader.annotate(article.document, nullptr).value());
    }
    std::size_t next = 0;
    compare(state, inputs, [&](std::string_view) {
      every_card(*entities, annotated[next]);
      next = (next + 1) % annotated.size();
    });
  })->UseManualTime();
}

}  // namespace newsgloss::benchmarks
