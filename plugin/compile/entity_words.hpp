#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "entities/entity.hpp"

namespace newsgloss {

/// The words of the XML for the kinds of things, in the order of their enums.
inline constexpr std::array<std::string_view, 10> kEntityKinds = {
    "person", "country", "territory", "government", "organisation",
    "force",  "company", "party",     "place",      "event"};
inline constexpr std::array<std::string_view, 7> kFormKinds = {
    "name", "alias", "abbreviation", "demonym", "former", "metonym", "surname"};
inline constexpr std::array<std::string_view, 13> kRelationTypes = {
    "country",   "capital", "government", "legislature", "force",     "head",       "part-of",
    "member-of", "party",   "parent",     "seat",        "successor", "predecessor"};

/// The enumerator that `word` names in `words`.
template <class Enum, std::size_t size>
std::optional<Enum> enumerator(const std::array<std::string_view, size>& words,
                               std::string_view word) {
  for (std::size_t i = 0; i < size; ++i) {
    if (words[i] == word) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

/// "north-korea", or a prefix that says who made it and then letters, digits and dashes: "wd:Q423".
bool is_entity_id(std::string_view text);
/// "Q423".
bool is_wikidata_id(std::string_view text);
/// Lower-case letters, digits and dashes, beginning with a letter.
bool is_plain_word(std::string_view text);
/// "en", "zh-Hant", "mul".
bool is_language(std::string_view text);
/// YYYY, YYYY-MM or YYYY-MM-DD, a day that exists.
std::optional<Date> read_day(std::string_view text);
/// A finite number in C's notation.
std::optional<double> read_real(std::string_view text);
/// What is wrong with a surface form; empty: nothing.
std::string_view form_fault(std::string_view form);
/// White space at both ends gone, any other a single space.
std::string trimmed(std::string_view text);

}  // namespace newsgloss
