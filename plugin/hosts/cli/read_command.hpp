#pragma once

#include <cstdint>
#include <string>

#include "newsgloss/newsgloss.h"

namespace newsgloss::hosts {

struct ReadOptions {
  std::string path;    ///< "-": standard input
  std::string output;  ///< empty: standard output
  bool html = false;   ///< a self-contained page instead of text
  bool colour = false;
  std::string language, published;  ///< what the input does not say
  std::string policy;               ///< of a feed: the file of choices; empty: all is shown
  std::string address;              ///< of a feed: as subscribed; empty: as it says itself
};

/// Shows an article, HTML or plain text, with marks and notes. Throws Failure or
/// std::runtime_error.
void read_article(newsgloss_engine& engine, const ReadOptions& options);

/// The same for every item of a feed.
void read_feed(newsgloss_engine& engine, const ReadOptions& options);

}  // namespace newsgloss::hosts
