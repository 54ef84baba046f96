#include <glib.h>

#include <algorithm>

#include "hosts/liferea/feed_table.hpp"

namespace newsgloss::hosts {
namespace {

std::string folded(const std::string& text) {
  const Chars plain(g_utf8_casefold(text.c_str(), static_cast<gssize>(text.size())));
  return plain.get();
}

bool holds(const FeedName& folder, const FeedName& feed) {
  auto path = folder.folders;
  path.push_back({folder.node, folder.title});
  return path.size() <= feed.folders.size() &&
         std::equal(path.begin(), path.end(), feed.folders.begin());
}

bool same_place(const FeedName& a, const FeedName& b) {
  return a.node.empty() || b.node.empty() ? a.url == b.url && a.title == b.title : a.node == b.node;
}

/// Compares a folder with each of the feeds in it.
void note_mixture(std::vector<FeedRow>& rows) {
  for (auto& folder : rows) {
    if (!folder.name.url.empty()) continue;
    for (const auto& row : rows) {
      if (row.name.url.empty() || !holds(folder.name, row.name)) continue;
      folder.actors_mixed |= row.shown.actors != folder.shown.actors;
      folder.numbers_mixed |= row.shown.numbers != folder.shown.numbers;
    }
  }
}

}  // namespace

std::vector<FeedRow> rows_of(const std::vector<FeedName>& feeds, const FeedSwitches& switches,
                             newsgloss_shown defaults) {
  std::vector<FeedRow> rows;
  const auto add = [&](const FeedName& name) {
    rows.push_back({name, switches.choice(name), switches.shown(name, defaults)});
  };
  for (const auto& feed : feeds) add(feed);
  for (const auto& difference : switches.differences()) {
    const bool listed = std::any_of(feeds.begin(), feeds.end(), [&](const FeedName& feed) {
      return same_place(feed, difference.name);
    });
    if (!listed) {
      auto name = difference.name;
      name.folders.clear();
      add(name);
    }
  }
  note_mixture(rows);
  return rows;
}

std::vector<FeedRow> found_rows(const std::vector<FeedRow>& rows, const std::string& search,
                                bool differing) {
  const auto wanted = folded(search);
  const auto fits = [&](const FeedRow& row) {
    const bool found = folded(row.name.title).find(wanted) != std::string::npos ||
                       folded(row.name.url).find(wanted) != std::string::npos;
    return found && (!differing || row.differs());
  };
  std::vector<FeedRow> found;
  for (const auto& row : rows) {
    const bool shows =
        fits(row) || std::any_of(rows.begin(), rows.end(), [&](const FeedRow& inner) {
          return row.name.url.empty() && holds(row.name, inner.name) && fits(inner);
        });
    if (shows) found.push_back(row);
  }
  return found;
}

}  // namespace newsgloss::hosts
