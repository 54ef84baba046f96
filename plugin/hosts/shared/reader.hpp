#pragma once

#include <newsgloss/newsgloss.h>

#include <string>

namespace newsgloss::hosts {

/// Whom cards are worded for: the one place where the day and the locale enter.
struct Reader {
  /// ICU locale of numbers, dates and units. `de_DE`, `en_US@measure=metric`.
  std::string locale = "en_GB";
  newsgloss_date today{};  ///< decides what is old
};

/// The reader at this machine: the process's locale as the host has set it, and today's day here.
/// The words' language follows the process's locale by gettext.
Reader reader_here();

}  // namespace newsgloss::hosts
