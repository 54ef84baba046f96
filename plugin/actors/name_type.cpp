#include "actors/name_type.hpp"

#include <algorithm>

namespace newsgloss {

bool is_head(const NamePart& word) {
  return word.classes.has_any(WordClass::organisation_head, WordClass::organisation_suffix);
}

bool is_body(const NamePart& word) {
  return is_head(word) || word.classes.has_any(WordClass::sole_organisation, WordClass::place_head);
}

bool is_title(const NamePart& word) {
  return word.classes.has_any(WordClass::title, WordClass::honorific);
}

bool is_organisation(std::span<const NamePart> words) {
  if (words.size() < 2) return false;
  if (is_head(words.back())) return true;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].joiner && !words[i].particle && is_head(words[i - 1])) return true;
  }
  return false;
}

bool is_person(std::span<const NamePart> words, bool titled) {
  if (titled) return true;
  if (words.size() < 2) return words[0].is(WordClass::first_name) && words[0].rare;
  if (words[0].is(WordClass::first_name) && words.size() <= 4) return true;
  return std::any_of(words.begin(), words.end(), [](const NamePart& word) {
    return word.initial || (word.joiner && word.particle) || word.is(WordClass::generation);
  });
}

bool ends_as_verb(const BlockText& block, const NamePart& word) {
  const Token& token = block.tokens[word.first_token];
  const std::string_view text = block.of(token);
  if (token.letter_case != LetterCase::title) return false;
  return text.ends_with("ed") || text.ends_with("ing") || text.ends_with("ly");
}

bool is_creed(const BlockText& block, const NamePart& word) {
  return !word.acronym && block.of(block.tokens[word.first_token]).ends_with("ist");
}

bool stands_behind_a(const BlockText& block, const NamePart& word) {
  if (word.first_token == 0 || word.sentence_start) return false;
  const std::string_view before = block.of(block.tokens[word.first_token - 1]);
  return before == "a" || before == "an" || before == "A" || before == "An";
}

bool is_two_letters(const BlockText& block, const NamePart& word) {
  const Token& token = block.tokens[word.first_token];
  return token.end - token.begin == 2;
}

bool has_digit(const BlockText& block, const NamePart& word) {
  return block.tokens[word.first_token].has_digit;
}

}  // namespace newsgloss
