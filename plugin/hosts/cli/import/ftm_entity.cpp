#include "hosts/cli/import/ftm_entity.hpp"

#include <fmt/format.h>

#include "hosts/cli/import/import_table.hpp"
#include "hosts/cli/import/json_record.hpp"
#include "hosts/cli/import/spelling.hpp"
#include "hosts/cli/import/wikidata_item.hpp"

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::json;

/// One entity; values of a property are lists of texts.
class FtmReader {
 public:
  FtmReader(const Json& entity, const Selection& selection)
      : entity_(entity), selection_(selection) {}

  std::vector<Part> read(std::string_view meaning) const {
    std::vector<Part> parts;
    if (meaning == "post") parts.emplace_back(post());
    if (meaning == "holding" && !first("holder").empty()) parts.emplace_back(holding());
    if (meaning == "post" || meaning == "holding" || !selection_.takes_kind(meaning)) return parts;
    Draft draft;
    draft.kind = meaning;
    if (fill(draft)) parts.emplace_back(std::move(draft));
    return parts;
  }

 private:
  std::vector<std::string> values(const char* property) const {
    std::vector<std::string> texts;
    const Json& all = member(member(entity_, "properties"), property);
    if (!all.is_array()) return texts;
    for (const Json& one : all) {
      if (one.is_string()) texts.push_back(one.get<std::string>());
    }
    return texts;
  }
  std::string first(const char* property) const {
    auto all = values(property);
    return all.empty() ? std::string() : std::move(all.front());
  }
  std::string first_of(std::initializer_list<const char*> properties) const {
    for (const char* one : properties) {
      if (std::string value = first(one); !value.empty()) return value;
    }
    return {};
  }

  static std::string id_of(std::string_view given) {
    const std::string wikidata = wikidata_id_in(given);
    if (!wikidata.empty()) return entry_id_of(wikidata);
    std::string id = "my:";
    for (const char c : given) {
      const bool good =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
      id.push_back(good ? c : '-');
    }
    return id;
  }

  Post post() const {
    Post post;
    post.id = id_of(text_member(entity_, "id"));
    post.title = one_line(first("name"));
    const std::string country = first_of({"country", "jurisdiction"});
    if (!country.empty()) post.of = "country:" + country;
    return post;
  }

  Holding holding() const {
    Holding holding;
    holding.holder = id_of(first("holder"));
    holding.office.post = id_of(first("post"));
    holding.office.since = first_of({"startDate", "date"}).substr(0, 10);
    holding.office.until = first("endDate").substr(0, 10);
    return holding;
  }

  bool fill(Draft& draft) const {
    draft.id = id_of(text_member(entity_, "id"));
    draft.wikidata = wikidata_id_in(first("wikidataId"));
    if (draft.wikidata.empty() && draft.id.starts_with("wd:")) draft.wikidata = draft.id.substr(3);
    draft.date = first("modifiedAt").substr(0, 10);
    if (draft.date.empty()) draft.date = text_member(entity_, "last_change").substr(0, 10);
    std::string name = text_member(entity_, "caption");
    if (name.empty()) name = first("name");
    if (!set_name(draft, name, "en")) return false;
    for (const char* property : {"name", "alias", "abbreviation", "previousName"}) {
      for (const std::string& value : values(property)) add_form(draft, value, "mul");
    }
    for (const std::string& value : values("weakAlias")) add_form(draft, value, "mul", true);
    draft.description = as_description(first_of({"position", "summary", "description"}));
    const auto countries = draft.kind == "person" ? values("nationality") : values("jurisdiction");
    for (const std::string& code : countries.empty() ? values("country") : countries)
      draft.relations.push_back({"country", "country:" + code});
    if (const std::string parent = first("parent"); !parent.empty())
      draft.relations.push_back({"parent", id_of(parent)});
    return true;
  }

  const Json& entity_;
  const Selection& selection_;
};

}  // namespace

std::vector<Part> parts_of_ftm_entity(const std::string& json, const Selection& selection) {
  const Json entity = object_of(json);
  const std::string schema = text_member(entity, "schema");
  if (text_member(entity, "id").empty() || schema.empty())
    throw BadRecord("this is no entity of FollowTheMoney: it needs id and schema");
  const auto meaning = meaning_of_schema(schema);
  if (!meaning) throw BadRecord(fmt::format("FollowTheMoney has no schema \"{}\"", schema));
  if (meaning->empty()) return {};
  return FtmReader(entity, selection).read(*meaning);
}

}  // namespace newsgloss::hosts
