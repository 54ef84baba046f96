#pragma once

#include <optional>
#include <string>

namespace newsgloss::hosts {

/// What the reader chose for all feeds: settings.ini beside feeds.opml, shared by all hosts. Ranges
/// and defaults are those of the table of settings in README.md.
struct Settings {
  bool actors = true;         ///< feeds without a choice of their own show names
  bool numbers = true;        ///< and figures
  bool first_only = false;    ///< mark only the first mention of each actor
  bool people = true;         ///< the kinds of actors, each on or off
  bool places = true;         ///< countries, territories, places
  bool governments = true;    ///< and armed forces
  bool organisations = true;  ///< and parties
  bool companies = true;
  bool events = true;
  int number_level = 2;        ///< 1 clear claims only, 2 usual, 3 any number
  int opening_delay = 500;     ///< milliseconds of rest before a card opens, 200 to 1500
  bool open_on_click = false;  ///< cards open on click only
  std::string next_key = "F4";
  std::string previous_key = "<Shift>F4";
  std::string open_key = "<Control>F4";
  std::string list_key = "F9";
  std::string pause_key = "<Control><Shift>F4";
  friend bool operator==(const Settings&, const Settings&) = default;
};

/// $XDG_CONFIG_HOME/newsgloss, where settings.ini and feeds.opml lie.
std::string settings_folder();

/// The settings of a file; the default for whatever it lacks or says in a way that makes no sense.
/// A file that cannot be read gives the defaults.
Settings read_settings(const std::string& path);

/// Writes what differs from `before` over what the file holds now, and keeps groups and keys that
/// it does not know. Returns the reason, for a person, where that failed.
std::optional<std::string> write_settings(const std::string& path, const Settings& before,
                                          const Settings& now);

}  // namespace newsgloss::hosts
