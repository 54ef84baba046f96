#pragma once

#include <string>
#include <vector>

#include "entities/entity.hpp"

namespace newsgloss {

/// What differs between two states of an entry, in the words of the XML, a difference a line:
/// "description: Old words. → New words.", "+ form (de): Nordkorea", "- relation capital: seoul".
/// Empty where nothing does.
std::vector<std::string> changes_between(const Entity& before, const Entity& after);

}  // namespace newsgloss
