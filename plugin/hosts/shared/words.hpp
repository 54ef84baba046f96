#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "hosts/shared/card_data.hpp"
#include "hosts/shared/formats.hpp"

namespace newsgloss::hosts {

struct CardLine {
  std::string label;  ///< "Population"; may be empty
  std::string text;
  std::string source;   ///< name and day; empty: the article itself
  std::string address;  ///< of the source
  bool old = false;
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
  std::string subtitle;
  std::vector<CardLine> lines;
  std::vector<CardCandidate> candidates;
  friend bool operator==(const CardWords&, const CardWords&) = default;
};

/// Numbers of a higher level are marked only where the reader asked for every number.
inline constexpr std::uint32_t kUsualLevel = 2;

/// At most six facts: a card is read at a glance.
inline constexpr std::size_t kMostFacts = 6;

/// A row with a message or arguments that this version does not know is left out.
CardWords words_of(const CardData& card, const Formats& formats);

/// The language and direction of these words: {"en", "ltr"}, as the catalogue says.
struct WordsLanguage {
  std::string tag, direction;
};
WordsLanguage words_language();

}  // namespace newsgloss::hosts
