#pragma once

#include <libpeas/peas.h>

namespace newsgloss::hosts {

/// Offers the preferences in the host's list of plugins too, where libpeas-gtk is there to ask for
/// them.
void register_preferences_extension(PeasObjectModule* module);

}  // namespace newsgloss::hosts
