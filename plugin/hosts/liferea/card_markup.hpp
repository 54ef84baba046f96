#pragma once

#include <string>

#include "hosts/shared/words.hpp"

namespace newsgloss::hosts {

/// A card as Pango markup for one label: title, kind, then a paragraph a line, each with its
/// source and, where that has an address of the web, a link to it. Whatever the card says enters as
/// text.
std::string card_markup(const CardWords& card);

}  // namespace newsgloss::hosts
