#include "actors/correction.hpp"

#include <algorithm>

#include "actors/spoken_language.hpp"

namespace newsgloss {
namespace {

bool has_word(const BlockText& text, std::uint32_t hash) {
  return std::any_of(text.tokens.begin(), text.tokens.end(),
                     [hash](const Token& token) { return token.hash == hash; });
}

/// One of these words stands in the article.
bool has_one_of(std::string_view words, std::span<const ArticleBlock> blocks) {
  std::vector<Token> wanted;
  read_tokens(words, nullptr, wanted);
  return std::any_of(wanted.begin(), wanted.end(), [&](const Token& word) {
    return word.kind == TokenKind::word &&
           std::any_of(blocks.begin(), blocks.end(),
                       [&](const ArticleBlock& block) { return has_word(*block.text, word.hash); });
  });
}

}  // namespace

std::optional<Correction> correction_of(const EntityFile& entities, std::uint32_t form,
                                        std::span<const ArticleBlock> blocks,
                                        std::string_view language) {
  std::optional<Correction> everywhere;
  SpokenLanguage spoken(entities, language);
  for (const FormMeaning& meaning : entities.meanings(form)) {
    if (!meaning.preferred) break;  // they stand first
    if (!spoken.speaks(meaning)) continue;
    const Correction correction{meaning.entity, meaning.kind};
    if (!meaning.has_context) {
      if (!everywhere) everywhere = correction;
    } else if (has_one_of(entities.context(meaning), blocks)) {
      return correction;
    }
  }
  return everywhere;
}

}  // namespace newsgloss
