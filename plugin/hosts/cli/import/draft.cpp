#include "hosts/cli/import/draft.hpp"

#include <nlohmann/json.hpp>

namespace newsgloss::hosts {

using Json = nlohmann::json;

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Place, line, byte)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(DraftForm, text, kind, language, exact, doubtful)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(DraftOffice, post, title, of, since, until)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(DraftRelation, type, to)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(DraftFact, type, value, unit, date)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Draft, id, kind, subkind, wikidata, wikipedia, date, name,
                                   name_language, description, weight, classes, forms, offices,
                                   relations, facts)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Post, id, title, of, above)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Holding, holder, office)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ReadSoFar, file, next, records, bad)

std::string line_of(const Part& part) {
  const Json value = std::visit([](const auto& one) { return Json(one); }, part);
  return Json::array({part.index(), value}).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Part part_of(const std::string& line) {
  try {
    const Json read = Json::parse(line);
    const Json& value = read.at(1);
    switch (read.at(0).get<int>()) {
      case 0:
        return value.get<Draft>();
      case 1:
        return value.get<Post>();
      case 2:
        return value.get<Holding>();
      default:
        return value.get<ReadSoFar>();
    }
  } catch (const Json::exception& fault) {
    throw BadRecord(fault.what());
  }
}

}  // namespace newsgloss::hosts
