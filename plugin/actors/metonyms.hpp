#pragma once

#include "actors/candidate_linker.hpp"
#include "actors/name_context.hpp"

namespace newsgloss {

/// Whether a name that can stand for a government does so where it stands.
bool means_government(const LinkedName& name, const NameContext& context);

}  // namespace newsgloss
