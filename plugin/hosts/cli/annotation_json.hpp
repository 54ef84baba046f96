#pragma once

#include <nlohmann/json_fwd.hpp>

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {

/// The line of `newsgloss annotate` for one article, as resources/annotate.schema.json describes
/// it. Offsets count the source text in the unit of the annotations' session.
nlohmann::ordered_json annotation_json(const newsgloss_engine& engine,
                                       const newsgloss_annotations& annotations);

}  // namespace newsgloss::hosts
