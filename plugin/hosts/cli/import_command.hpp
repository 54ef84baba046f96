#pragma once

#include <CLI/App.hpp>
#include <functional>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// Adds `entities import` to `entities`. `status` becomes 1 where records were bad.
void add_import_command(CLI::App& entities, std::function<Engine()> open_engine, int& status);

}  // namespace newsgloss::hosts
