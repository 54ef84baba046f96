#include "actors/correction.hpp"

#include <algorithm>

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

/// A language or its more special form: "en" and "en-GB".
bool speaks(const EntityFile& entities, const FormMeaning& meaning, std::string_view language) {
  if (meaning.language == 0) return true;
  const std::string_view form = entities.language(meaning.language);
  return language.substr(0, form.size()) == form || form.substr(0, language.size()) == language;
}

}  // namespace

std::optional<Correction> correction_of(const EntityFile& entities, std::uint32_t form,
                                        std::span<const ArticleBlock> blocks,
                                        std::string_view language) {
  std::optional<Correction> everywhere;
  for (const FormMeaning& meaning : entities.meanings(form)) {
    if (!meaning.preferred) break;  // they stand first
    if (!speaks(entities, meaning, language)) continue;
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
