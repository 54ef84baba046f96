#pragma once

#include <string>
#include <vector>

#include "hosts/cli/import/draft.hpp"
#include "hosts/cli/import/selection.hpp"

namespace newsgloss::hosts {

/// Reads one item as Wikidata's dumps and Special:EntityData write it
/// (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON): an entry where it is of a kind that we
/// have and the selection takes it; a class or an office as Post too; nothing for properties and
/// lexemes. Statements of deprecated rank are passed over, and where some are preferred the others
/// too, but every office that a person has held counts. Throws BadRecord.
std::vector<Part> parts_of_wikidata_item(const std::string& json, const Selection& selection);

/// "Q42" for "http://www.wikidata.org/entity/Q42" and for itself; empty: neither.
std::string wikidata_id_in(std::string_view address);

/// "wd:Q42".
std::string entry_id_of(std::string_view wikidata);

}  // namespace newsgloss::hosts
