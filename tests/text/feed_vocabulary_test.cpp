#include "text/feed_vocabulary.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

TEST(FeedVocabulary, IsToldByTheNamespace) {
  struct Row {
    const char* address;
    FeedVocabulary vocabulary;
  };
  const Row rows[] = {{"", FeedVocabulary::rss},
                      {"http://purl.org/rss/1.0/", FeedVocabulary::rss},
                      {"http://www.w3.org/2005/Atom", FeedVocabulary::atom},
                      {"http://www.w3.org/2005/atom", FeedVocabulary::other},
                      {"http://purl.org/rss/1.0/modules/content/", FeedVocabulary::content},
                      {"http://purl.org/dc/elements/1.1/", FeedVocabulary::dublin_core},
                      {"http://search.yahoo.com/mrss/", FeedVocabulary::other}};
  for (const Row& row : rows)
    EXPECT_EQ(feed_vocabulary(row.address), row.vocabulary) << row.address;
}

}  // namespace
}  // namespace newsgloss
