#pragma once

#include <optional>
#include <string_view>

namespace newsgloss::hosts {

/// What resources/lexicons/import.tsv says. Texts live as long as the program.

struct ClassMeaning {
  int rank = 0;  ///< of the row: of several classes of an item the lowest counts
  std::string_view kind, subkind;
};
std::optional<ClassMeaning> class_meaning(std::string_view wikidata);

/// The members of this class are offices.
bool is_class_of_posts(std::string_view wikidata);

/// Our relation for a Wikidata property; empty: none.
std::string_view relation_of_property(std::string_view property);

struct FactMeaning {
  std::string_view type, unit;
  std::string_view unit_item;  ///< that the amount must have; empty: any
};
std::optional<FactMeaning> fact_of_property(std::string_view property);

/// What FollowTheMoney's schema is to us: a kind, "post", "holding", or "" for what is not taken;
/// nothing where there is no such schema.
std::optional<std::string_view> meaning_of_schema(std::string_view schema);

}  // namespace newsgloss::hosts
