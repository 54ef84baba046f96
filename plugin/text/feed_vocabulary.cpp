#include "text/feed_vocabulary.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace newsgloss {

FeedVocabulary feed_vocabulary(std::string_view namespace_address) {
  constexpr std::pair<std::string_view, FeedVocabulary> kAddresses[] = {
      {"", FeedVocabulary::rss},
      {"http://purl.org/rss/1.0/", FeedVocabulary::rss},
      {"http://my.netscape.com/rdf/simple/0.9/", FeedVocabulary::rss},
      {"http://channel.netscape.com/rdf/simple/0.9/", FeedVocabulary::rss},
      {"http://backend.userland.com/rss2", FeedVocabulary::rss},
      {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", FeedVocabulary::rss},
      {"http://www.w3.org/2005/Atom", FeedVocabulary::atom},
      {"http://purl.org/atom/ns#", FeedVocabulary::atom},
      {"http://purl.org/rss/1.0/modules/content/", FeedVocabulary::content},
      {"http://purl.org/dc/elements/1.1/", FeedVocabulary::dublin_core},
      {"http://purl.org/dc/terms/", FeedVocabulary::dublin_core},
  };
  const auto* const found =
      std::find_if(std::begin(kAddresses), std::end(kAddresses),
                   [&](const auto& one) { return one.first == namespace_address; });
  return found == std::end(kAddresses) ? FeedVocabulary::other : found->second;
}

}  // namespace newsgloss
