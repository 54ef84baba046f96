#pragma once

#include <newsgloss/newsgloss.h>

#include <string>

#include "hosts/shared/article.hpp"
#include "hosts/shared/reader.hpp"

namespace newsgloss::hosts {

/// How a terminal shows an article.
struct TerminalStyle {
  bool colour = false;  ///< the caller honours NO_COLOR and looks whether this is a terminal
  int columns = 0;      ///< lines are broken between words to fit; 0: never
  newsgloss_shown shown{1, 1};  ///< marks of these kinds, and their notes
};

/// An article as text: marks in colour, a number behind the first of each card, and the cards as
/// numbered notes at the end. `annotations` are by a session that counts in bytes. Control
/// characters of the article are left out. UTF-8. Throws Failure.
std::string terminal_page(const newsgloss_engine* engine, newsgloss_annotations* annotations,
                          const Article& article, const Reader& reader, const TerminalStyle& style);

}  // namespace newsgloss::hosts
