#pragma once

#include <string>

#include "hosts/cli/import/draft.hpp"
#include "hosts/cli/import/selection.hpp"

namespace newsgloss::hosts {

/// Reads one binding of SPARQL results in JSON (https://www.w3.org/TR/sparql11-results-json/) whose
/// query names its variables as Wikidata's label service does: ?item, ?itemLabel, ?itemAltLabel
/// (separated by commas), ?itemDescription, ?type (a class); ?country, ?capital, ?head,
/// ?party, ?parent, ?memberOf; ?population, ?gdp. Throws BadRecord.
Draft draft_of_sparql_row(const std::string& json, const Selection& selection);

/// Adds what another row says of the same item.
void add_row(Draft& draft, const Draft& row);

}  // namespace newsgloss::hosts
