#pragma once

#include <string>

#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

/// Prints the card of an entity. Throws std::runtime_error where no entity has this id.
void show_card(newsgloss_engine& engine, const std::string& id);

}  // namespace newsgloss::hosts
