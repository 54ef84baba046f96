#pragma once

#include "hosts/cli/entity_json.hpp"
#include "hosts/cli/json_writer.hpp"
#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// Writes the members "mentions" and "quantities" of one article's answer, as
/// resources/annotate.schema.json describes them. Offsets count the source text in the unit of the
/// annotations' session.
void write_annotations(const newsgloss_annotations& annotations, EntityJsonCache& entities,
                       JsonWriter& json);

}  // namespace newsgloss::hosts
