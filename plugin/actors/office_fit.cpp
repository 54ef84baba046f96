#include "actors/office_fit.hpp"

#include <algorithm>

namespace newsgloss {

OfficeFit read_office_fit(const EntityFile& entities, EntityIndex person, std::string_view title,
                          std::optional<Date> published) {
  const Entity entity = entities.entity(person);
  OfficeFit fit;
  fit.has_office = !entity.offices.empty();
  for (const Office& office : entity.offices) {
    fit.title_fits =
        fit.title_fits || (!title.empty() && office.title.find(title) != std::string::npos);
    const bool covered = published && (!office.since || *office.since <= *published) &&
                         (!office.until || *published <= *office.until);
    fit.in_office = fit.in_office || covered;
  }
  return fit;
}

}  // namespace newsgloss
