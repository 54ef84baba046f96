#include "hosts/liferea/feed_list_file.hpp"

#include <glib.h>

#include <algorithm>
#include <memory>
#include <string_view>

#include "hosts/liferea/handles.hpp"

namespace newsgloss::hosts {
namespace {

struct Reader {
  std::vector<FeedName> feeds;
  std::vector<FolderName> open;  ///< the outlines that are not closed yet
};

void start(GMarkupParseContext*, const char* element, const char** names, const char** values,
           gpointer data, GError**) {
  if (std::string_view(element) != "outline") return;
  auto* reader = static_cast<Reader*>(data);
  const auto value = [&](std::string_view wanted) {
    for (std::size_t i = 0; names[i]; ++i) {
      if (names[i] == wanted) return std::string(values[i]);
    }
    return std::string();
  };
  const auto id = value("id");
  const auto node = id.empty() ? id : "liferea:" + id;
  const auto title = value("title").empty() ? value("text") : value("title");
  const auto url = value("xmlUrl");
  if (!url.empty() || value("type") == "folder") {
    reader->feeds.push_back({url, node, title, reader->open});
  }
  reader->open.push_back({node, title});
}

void end(GMarkupParseContext*, const char* element, gpointer data, GError**) {
  if (std::string_view(element) == "outline") static_cast<Reader*>(data)->open.pop_back();
}

struct ContextFree {
  void operator()(GMarkupParseContext* context) const { g_markup_parse_context_free(context); }
};

}  // namespace

std::string liferea_feed_list() {
  const Chars path(g_build_filename(g_get_user_config_dir(), "liferea", "feedlist.opml", nullptr));
  char* bytes = nullptr;
  gsize size = 0;
  if (!g_file_get_contents(path.get(), &bytes, &size, nullptr)) return {};
  const Chars owned(bytes);
  return {bytes, size};
}

std::vector<FeedName> feeds_in_list(const std::string& opml) {
  Reader reader;
  const GMarkupParser parser{&start, &end, nullptr, nullptr, nullptr};
  const std::unique_ptr<GMarkupParseContext, ContextFree> context(
      g_markup_parse_context_new(&parser, GMarkupParseFlags(0), &reader, nullptr));
  g_markup_parse_context_parse(context.get(), opml.data(), static_cast<gssize>(opml.size()),
                               nullptr);
  return reader.feeds;
}

std::optional<FeedName> feed_in_list(const std::string& opml, const std::string& id) {
  const auto feeds = feeds_in_list(opml);
  const auto found = std::find_if(feeds.begin(), feeds.end(), [&](const FeedName& feed) {
    return feed.node == "liferea:" + id && !feed.url.empty();
  });
  return found == feeds.end() ? std::nullopt : std::optional(*found);
}

}  // namespace newsgloss::hosts
