#pragma once

#include <string>
#include <vector>

namespace newsgloss::hosts {

/// Entity files of the reader's own lie in `newsgloss/layers` of the data folder
/// ($XDG_DATA_HOME/newsgloss/layers/*.xml); one of them, `corrections.xml`, holds what the reader
/// corrected on cards. Export is a copy of it, import a file laid beside it.
std::string corrections_path();

/// `*.xml` of that folder, by name; empty where there are none.
std::vector<std::string> reader_layer();

/// `newsgloss/layers/*.xml` of the system's data folders (XDG_DATA_DIRS, then where Newsgloss was
/// installed), those of the first folder first: an id stands once in a layer, and the first counts.
std::vector<std::string> system_layer();

/// A compiled entity file with the system's and the reader's own on top.
struct LayeredPath {
  std::string path;     ///< to open
  std::string trouble;  ///< why the layers, or the first entry left out, are not in it; else empty
};

/// `bundle` itself where neither has files, else the compiled file of all in the cache folder
/// ($XDG_CACHE_HOME/newsgloss), which is made where it does not lie there already. That takes
/// seconds: call it off the main loop.
LayeredPath with_reader_layer(const std::string& bundle);

}  // namespace newsgloss::hosts
