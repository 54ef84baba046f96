#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// `correct` and `corrections` below `newsgloss entities`: what the reader says a name means.
void add_corrections_commands(CLI::App& entities, std::function<Engine()> open_engine);

}  // namespace newsgloss::hosts
