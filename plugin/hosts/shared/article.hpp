#pragma once

#include <newsgloss/newsgloss.h>

#include <string>

namespace newsgloss::hosts {

/// What the host knows of the article on screen; anything may be empty. Used for the language, for
/// dates such as "last March", and for citations; never kept beyond the article.
struct Article {
  std::string title;
  std::string feed;  ///< the feed's title
  std::string link;
  std::string language;  ///< BCP 47, where the page does not say
  newsgloss_date published{};
};

}  // namespace newsgloss::hosts
