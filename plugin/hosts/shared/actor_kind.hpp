#pragma once

#include <newsgloss/newsgloss.h>

#include <optional>
#include <string_view>
#include <vector>

#include "hosts/shared/settings.hpp"

namespace newsgloss::hosts {

/// What kind of actor a mark stands for: its entity's, for an unknown actor what the article makes
/// of it; nothing for numbers. Throws Failure.
std::optional<newsgloss_entity_kind> actor_kind(const newsgloss_engine* engine,
                                                const newsgloss_annotations* annotations,
                                                const newsgloss_mark& mark);

/// "person", "country", … as entity files write it; empty for a number that is no kind.
std::string_view kind_name(newsgloss_entity_kind kind);

/// The kinds of actors that these settings leave unmarked.
std::vector<newsgloss_entity_kind> hidden_kinds(const Settings& settings);

}  // namespace newsgloss::hosts
