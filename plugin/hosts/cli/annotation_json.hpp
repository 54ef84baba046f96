#pragma once

#include "hosts/cli/entity_json.hpp"
#include "hosts/cli/json_writer.hpp"
#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// Whether mentions by a role ("the president") are written beside those by a name.
enum class RoleMentions : bool { left_out, written };

/// Writes the members "mentions" and "quantities" of one article's answer, as
/// resources/annotate.schema.json describes them. Offsets count the source text in the unit of the
/// annotations' session.
void write_annotations(const newsgloss_annotations& annotations, EntityJsonCache& entities,
                       RoleMentions roles, JsonWriter& json);

}  // namespace newsgloss::hosts
