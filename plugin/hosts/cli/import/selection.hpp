#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgloss::hosts {

/// What of the input is wanted.
struct Selection {
  std::vector<std::string> kinds;      ///< none: all
  std::vector<std::string> languages;  ///< of names, beside English
  std::uint32_t sitelinks = 0;         ///< at least so many articles in Wikipedias
  bool weights = false;                ///< take the number of articles as weight

  bool takes_kind(std::string_view kind) const {
    return kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
  }
  bool takes_language(std::string_view language) const {
    return language == "en" || language == "mul" ||
           std::ranges::find(languages, language) != languages.end();
  }
};

}  // namespace newsgloss::hosts
