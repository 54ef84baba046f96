#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hosts/shared/card_data.hpp"
#include "hosts/shared/formats.hpp"

namespace newsgloss::hosts {

/// Whose language some words are in: the reader's, the entity file's (English), the article's.
enum class Tongue : std::uint8_t { reader, entity_file, article };

struct CardLine {
  std::string label;  ///< "Population"; may be empty
  std::string text;
  Tongue tongue = Tongue::reader;  ///< of the text
  std::string source;              ///< its name; empty: the article itself
  std::string address;             ///< of the source
  std::string day;                 ///< of which it is true, as exact as it is known
  std::string month;               ///< the day in a few letters; empty where the text is the day
  bool old = false;                ///< may be out of date
  friend bool operator==(const CardLine&, const CardLine&) = default;
};

struct CardCandidate {
  std::string id, title, why;
  friend bool operator==(const CardCandidate&, const CardCandidate&) = default;
};

/// A card in words, UTF-8, in the language of the process's locale and the reader's formats.
struct CardWords {
  bool is_number = false;
  bool sure = true;
  std::string title;
  Tongue title_tongue = Tongue::entity_file;
  std::string subtitle;
  std::vector<CardLine> lines;
  std::vector<CardCandidate> candidates;
  friend bool operator==(const CardWords&, const CardWords&) = default;
};

/// Numbers of a higher level are marked only where the reader asked for every number.
inline constexpr std::uint32_t kUsualLevel = 2;

/// A card is read at a glance: at most six facts, and none more once it has so many characters.
inline constexpr std::size_t kMostFacts = 6;
inline constexpr std::size_t kMostCharacters = 525;

/// A row with a message or arguments that this version does not know is left out.
CardWords words_of(const CardData& card, const Formats& formats);

/// Where a line is from, in words: "Statistics Norway, 1 January 2024, may be out of date"; empty
/// for what the article itself says.
std::string provenance_words(const CardLine& line);

/// The language and direction of these words: {"en", "ltr"}, as the catalogue says.
struct WordsLanguage {
  std::string tag, direction;
};
WordsLanguage words_language();

}  // namespace newsgloss::hosts
