#pragma once

#include <newsgloss/newsgloss.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "hosts/shared/formats.hpp"
#include "hosts/shared/settings.hpp"
#include "hosts/shared/words.hpp"

namespace newsgloss::hosts {

/// An actor of an article, or one of its figures, with all places where it stands.
struct ListedItem {
  CardWords card;                    ///< of its first mark
  std::vector<std::uint32_t> marks;  ///< indices of the annotations' marks, in the article's order
  std::uint32_t level = 1;           ///< as newsgloss_mark's
  std::optional<newsgloss_entity_kind> kind;  ///< of an actor
  friend bool operator==(const ListedItem&, const ListedItem&) = default;
};

/// Who and what stands in an article: first the actors, then the figures, each in the order in
/// which the article comes to them. Mentions of one actor are one item, whatever card they have.
/// Throws Failure.
std::vector<ListedItem> article_list(const newsgloss_engine* engine,
                                     newsgloss_annotations* annotations, newsgloss_date today,
                                     const Formats& formats);

/// Those whose marks these settings show; `shown` is what the article's feed shows. Where only the
/// first mention is marked, an actor keeps its first mark only.
std::vector<ListedItem> shown_items(const std::vector<ListedItem>& items, const Settings& settings,
                                    newsgloss_shown shown);

}  // namespace newsgloss::hosts
