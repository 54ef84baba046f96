#include "hosts/shared/article_list.hpp"

#include <algorithm>
#include <map>

#include "hosts/shared/actor_kind.hpp"
#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {
namespace {

/// Collects the marks of an article by whom or what they stand for.
class Listing {
 public:
  Listing(const newsgloss_engine* engine, newsgloss_annotations* annotations, newsgloss_date today,
          const Formats& formats)
      : engine_(engine), annotations_(annotations), today_(today), formats_(formats) {}

  void add(std::uint32_t index) {
    const auto mark = get<newsgloss_mark>(newsgloss_annotations_mark, annotations_, index);
    auto& places = mark.mention == NEWSGLOSS_NO_INDEX ? figures_ : actors_;
    auto& items = mark.mention == NEWSGLOSS_NO_INDEX ? listed_figures_ : listed_actors_;
    const auto [place, is_new] = places.try_emplace(number_of(mark), items.size());
    if (is_new) items.push_back(item_of(mark));
    auto& item = items[place->second];
    item.marks.push_back(index);
    item.level = std::min(item.level, mark.level);
  }

  std::vector<ListedItem> items() && {
    std::move(listed_figures_.begin(), listed_figures_.end(), std::back_inserter(listed_actors_));
    return std::move(listed_actors_);
  }

 private:
  std::uint32_t number_of(const newsgloss_mark& mark) const {
    if (mark.mention == NEWSGLOSS_NO_INDEX) return mark.card;
    return get<newsgloss_mention>(newsgloss_annotations_mention, annotations_, mark.mention).actor;
  }

  ListedItem item_of(const newsgloss_mark& mark) const {
    const auto card = make<Card>(newsgloss_annotations_card, annotations_, mark.card, today_);
    return {words_of(read_card(engine_, card.get()), formats_),
            {},
            mark.level,
            actor_kind(engine_, annotations_, mark)};
  }

  const newsgloss_engine* engine_;
  newsgloss_annotations* annotations_;
  newsgloss_date today_;
  const Formats& formats_;
  std::map<std::uint32_t, std::size_t> actors_;   ///< an actor's number → its place in the list
  std::map<std::uint32_t, std::size_t> figures_;  ///< a card's number → its place in the list
  std::vector<ListedItem> listed_actors_;
  std::vector<ListedItem> listed_figures_;
};

}  // namespace

std::vector<ListedItem> article_list(const newsgloss_engine* engine,
                                     newsgloss_annotations* annotations, newsgloss_date today,
                                     const Formats& formats) {
  Listing listing(engine, annotations, today, formats);
  const auto count = newsgloss_annotations_mark_count(annotations);
  for (std::uint32_t i = 0; i < count; ++i) listing.add(i);
  return std::move(listing).items();
}

std::vector<ListedItem> shown_items(const std::vector<ListedItem>& items, const Settings& settings,
                                    newsgloss_shown shown) {
  const auto hidden = hidden_kinds(settings);
  std::vector<ListedItem> kept;
  for (const auto& item : items) {
    const bool is_kept =
        item.kind
            ? shown.actors && std::find(hidden.begin(), hidden.end(), *item.kind) == hidden.end()
            : shown.numbers && item.level <= static_cast<std::uint32_t>(settings.number_level);
    if (!is_kept) continue;
    kept.push_back(item);
    if (item.kind && settings.first_only) kept.back().marks.resize(1);
  }
  return kept;
}

}  // namespace newsgloss::hosts
