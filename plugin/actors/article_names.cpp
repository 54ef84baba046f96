#include "actors/article_names.hpp"

#include <algorithm>

#include "actors/name_context.hpp"

namespace newsgloss {
namespace {

std::uint64_t key_of(std::span<const std::uint32_t> words) {
  std::uint64_t key = 0xcbf29ce484222325;
  for (const std::uint32_t word : words) key = (key ^ word) * 0x100000001b3;
  return key;
}

void append_words(const BlockText& text, const NameSpan& span, std::vector<std::uint32_t>& words) {
  for (std::uint32_t i = span.first_token; i < span.first_token + span.token_count; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind == TokenKind::word || token.kind == TokenKind::ideograph)
      words.push_back(token.hash);
  }
}

/// The type most occurrences tell is the first one's, unless that one said nothing.
void merge(Name& name, const NameSpan& span, std::uint32_t occurrence, const ArticleBlock& block) {
  ++name.count;
  if (!span.weak && !name.strong) {
    name.strong = true;
    name.first = occurrence;
  }
  if (name.type == ActorType::other || (span.titled && !name.titled)) name.type = span.type;
  if (span.titled && !name.titled) name.titled_at = occurrence;
  name.titled = name.titled || span.titled;
  if (span.match == kNoMatch) return;
  name.form = block.actors->matches[span.match].form;
  name.in_place = name.in_place || stands_in_place(*block.text, span);
}

bool is_plain(const BlockText& text, const NameSpan& span) {
  return span.token_count == 1 && text.classes(text.tokens[span.first_token])
                                      .has_any(WordClass::small_word, WordClass::mixed_word);
}

}  // namespace

void gather_names(std::span<const ArticleBlock> blocks, ArticleNames& article) {
  article.occurrences.clear();
  article.names.clear();
  article.words.clear();
  article.block_begins.assign(1, 0);
  std::size_t most = 0;
  for (const ArticleBlock& block : blocks) most += block.actors->names.size();
  article.by_words.clear(most);
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    for (const NameSpan& span : blocks[block].actors->names) {
      const auto begin = static_cast<std::uint32_t>(article.words.size());
      append_words(*blocks[block].text, span, article.words);
      const std::span words(article.words.data() + begin, article.words.size() - begin);
      const auto next = static_cast<std::uint32_t>(article.names.size());
      const std::uint32_t number = article.by_words.number(key_of(words), next);
      const auto occurrence = static_cast<std::uint32_t>(article.occurrences.size());
      if (number == next) {
        Name name;
        name.words_begin = begin;
        name.words_end = static_cast<std::uint32_t>(article.words.size());
        name.first = occurrence;
        name.plain = is_plain(*blocks[block].text, span);
        article.names.push_back(name);
      } else {
        article.words.resize(begin);
      }
      merge(article.names[number], span, occurrence, blocks[block]);
      article.occurrences.push_back({block, &span, number});
    }
    article.block_begins.push_back(static_cast<std::uint32_t>(article.occurrences.size()));
  }
}

}  // namespace newsgloss
