#pragma once

#include <optional>
#include <string_view>

#include "entities/entity_file.hpp"

namespace newsgloss {

/// How a person's offices agree with what an article says of a name.
struct OfficeFit {
  bool has_office = false;
  bool title_fits = false;  ///< one of them has the words of the title before the name
  bool in_office = false;   ///< one of them was held on the day of the article
};

/// Decodes the entry: only for names that several persons bear. `title` may be empty; without a day
/// nobody is in office.
OfficeFit read_office_fit(const EntityFile& entities, EntityIndex person, std::string_view title,
                          std::optional<Date> published);

}  // namespace newsgloss
