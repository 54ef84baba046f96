#include "actors/office_fit.hpp"

#include <algorithm>

namespace newsgloss {

OfficeFit read_office_fit(const EntityFile& entities, EntityIndex person, std::string_view title,
                          std::optional<Date> published) {
  const auto offices = entities.offices(person);
  OfficeFit fit;
  fit.has_office = !offices.empty();
  for (const OfficeView& office : offices) {
    fit.title_fits =
        fit.title_fits || (!title.empty() && office.title.find(title) != std::string::npos);
    fit.in_office = fit.in_office || (published && office.holds_on(*published));
  }
  return fit;
}

}  // namespace newsgloss
