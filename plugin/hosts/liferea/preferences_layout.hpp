#pragma once

namespace newsgloss::hosts {

/// resources/desktop/preferences.ui, for GtkBuilder.
extern const char* const preferences_layout;

}  // namespace newsgloss::hosts
