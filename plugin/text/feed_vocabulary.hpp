#pragma once

#include <cstdint>
#include <string_view>

namespace newsgloss {

/// The namespaces whose elements a feed is read from; elements without any count as RSS.
enum class FeedVocabulary : std::uint8_t { other, rss, atom, content, dublin_core };

FeedVocabulary feed_vocabulary(std::string_view namespace_address);

}  // namespace newsgloss
