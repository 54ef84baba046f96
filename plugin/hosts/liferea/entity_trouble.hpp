#pragma once

#include <string>

#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

/// What a reader is told, and may do, where the entity file cannot be opened. `detail` is the
/// library's own sentence.
std::string unopened_words(newsgloss_status status, const std::string& detail);

/// The same where a part of an open one turned out to be damaged.
std::string damaged_words(const std::string& detail);

}  // namespace newsgloss::hosts
