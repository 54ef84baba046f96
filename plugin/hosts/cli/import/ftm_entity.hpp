#pragma once

#include <string>
#include <vector>

#include "hosts/cli/import/draft.hpp"
#include "hosts/cli/import/selection.hpp"

namespace newsgloss::hosts {

/// Reads one entity of FollowTheMoney (https://followthemoney.tech): persons, companies and bodies
/// as entries, Position as Post, Occupancy as Holding. A weakAlias becomes a doubtful form. Country
/// codes become relations to "country:CODE", which the resolver knows. Throws BadRecord.
std::vector<Part> parts_of_ftm_entity(const std::string& json, const Selection& selection);

}  // namespace newsgloss::hosts
