#pragma once

#include <CLI/App.hpp>
#include <functional>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// Adds `entities check|compile|list|show|diff`. `status` becomes 1 where a file has errors.
void add_entities_command(CLI::App& app, std::function<Engine()> open_engine, int& status);

}  // namespace newsgloss::hosts
