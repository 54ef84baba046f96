#include "actors/article_names.hpp"

#include <algorithm>
#include <unordered_map>

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
void merge(Name& name, const NameSpan& span, std::uint32_t occurrence, const BlockActors& actors) {
  ++name.count;
  if (!span.weak && !name.strong) {
    name.strong = true;
    name.first = occurrence;
  }
  if (name.type == ActorType::other || (span.titled && !name.titled)) name.type = span.type;
  name.titled = name.titled || span.titled;
  if (span.match != kNoMatch) name.form = actors.matches[span.match].form;
}

}  // namespace

ArticleNames gather_names(std::span<const ArticleBlock> blocks) {
  ArticleNames article;
  std::unordered_map<std::uint64_t, std::uint32_t> known;
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    for (const NameSpan& span : blocks[block].actors->names) {
      const auto begin = static_cast<std::uint32_t>(article.words.size());
      append_words(*blocks[block].text, span, article.words);
      const std::span words(article.words.data() + begin, article.words.size() - begin);
      const auto next = static_cast<std::uint32_t>(article.names.size());
      const auto [entry, is_new] = known.try_emplace(key_of(words), next);
      const auto occurrence = static_cast<std::uint32_t>(article.occurrences.size());
      if (is_new) {
        Name name;
        name.words_begin = begin;
        name.words_end = static_cast<std::uint32_t>(article.words.size());
        name.first = occurrence;
        article.names.push_back(name);
      } else {
        article.words.resize(begin);
      }
      merge(article.names[entry->second], span, occurrence, *blocks[block].actors);
      article.occurrences.push_back({block, &span, entry->second});
    }
  }
  return article;
}

}  // namespace newsgloss
