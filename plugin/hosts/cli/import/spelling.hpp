#pragma once

#include <string>
#include <string_view>

#include "hosts/cli/import/draft.hpp"

namespace newsgloss::hosts {

/// Valid UTF-8 throughout.
bool is_utf8(std::string_view text);

/// One space between words, none at the ends, nothing that XML cannot hold.
std::string one_line(std::string_view text);

/// The same as a surface form that the compiler takes: quotation marks and brackets around it gone.
/// Empty where no text could hold it: it has no letter or digit, or more than 40 words.
std::string as_form(std::string_view text);

/// As much as a card's line holds, 120 characters, cut between words.
std::string as_description(std::string_view text);

/// Letters, digits and dashes of ASCII, for an id: "Ĝis la!" gives "gis-la". May be empty.
std::string as_id(std::string_view text);

/// Capitals only, at most eight letters: "UNESCO".
bool is_abbreviation(std::string_view text);

/// Adds a spelling to an entry, unless it is none or stands there already. Names of bodies are
/// often made of common words, and short names of persons are words: both match as they are written
/// only.
void add_form(Draft& draft, std::string_view text, std::string_view language,
              bool doubtful = false);

/// Gives an entry its name: in all languages where it is that of a person or a company, or not
/// English. False where the text is no name.
bool set_name(Draft& draft, std::string_view text, std::string_view language);

}  // namespace newsgloss::hosts
