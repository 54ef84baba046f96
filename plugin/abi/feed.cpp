#include "abi/guard.hpp"
#include "abi/handles.hpp"
#include "abi/spans.hpp"
#include "text/charset.hpp"
#include "text/feed_reader.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

struct newsgloss_feed {
  std::string title, address;
  std::vector<newsgloss_document> items;
};

newsgloss_status newsgloss_feed_read(newsgloss_text bytes, newsgloss_text content_type,
                                     newsgloss_feed** feed, newsgloss_error* error) {
  return created(error, feed, [&]() -> Result<std::unique_ptr<newsgloss_feed>> {
    if (bytes.size > NEWSGLOSS_LARGEST_INPUT) {
      return fail(ErrorCode::too_large, "The feed is larger than 64 MiB.");
    }
    auto xml = text_of_bytes(view(bytes), view(content_type));
    if (!xml) return tl::unexpected(xml.error());
    auto read = feed_from_xml(*xml);
    if (!read) return tl::unexpected(read.error());
    auto made = std::make_unique<newsgloss_feed>();
    made->title = std::move(read->title);
    made->address = std::move(read->address);
    for (Document& item : read->items) made->items.emplace_back(std::move(item));
    return made;
  });
}

void newsgloss_feed_free(newsgloss_feed* feed) {
  delete feed;
}

newsgloss_text newsgloss_feed_title(const newsgloss_feed* feed) {
  return feed == nullptr ? text_of({}) : text_of(feed->title);
}

newsgloss_text newsgloss_feed_address(const newsgloss_feed* feed) {
  return feed == nullptr ? text_of({}) : text_of(feed->address);
}

uint32_t newsgloss_feed_item_count(const newsgloss_feed* feed) {
  return feed == nullptr ? 0 : static_cast<std::uint32_t>(feed->items.size());
}

newsgloss_status newsgloss_feed_item_at(const newsgloss_feed* feed, uint32_t index,
                                        newsgloss_feed_item* item, newsgloss_error* error) {
  return filled(error, item, [&]() -> Result<newsgloss_feed_item> {
    if (feed == nullptr) return missing("The feed");
    if (index >= feed->items.size()) return no_such("item");
    const newsgloss_document& found = feed->items[index];
    newsgloss_feed_item described{};
    described.title = text_of(found.title);
    described.link = text_of(found.address);
    if (found.document.published) described.published = date_of(*found.document.published);
    described.document = &found;
    return described;
  });
}
