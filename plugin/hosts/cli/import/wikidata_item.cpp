#include "hosts/cli/import/wikidata_item.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "hosts/cli/import/import_table.hpp"
#include "hosts/cli/import/json_record.hpp"
#include "hosts/cli/import/spelling.hpp"
#include "hosts/cli/import/wikidata_statement.hpp"

namespace newsgloss::hosts {
namespace {

using Json = nlohmann::json;

constexpr double kWeightOfAnArticle = 0.02;

constexpr const char* kInstanceOf = "P31";
constexpr const char* kSubclassOf = "P279";
constexpr const char* kOfficeHeld = "P39";
constexpr const char* kStart = "P580";
constexpr const char* kEnd = "P582";
constexpr const char* kPointInTime = "P585";
constexpr const char* kOf = "P642";
// Where an office belongs: what it governs, which body it leads, its country.
constexpr std::array kPlacesOfAnOffice = {"P1001", "P2389", "P17"};

std::vector<std::string> items_of(const Json& item, const char* property) {
  std::vector<std::string> items;
  for (const Json* one : statements(item, property, true)) {
    if (std::string id = item_in(main_of(*one)); !id.empty()) items.push_back(std::move(id));
  }
  return items;
}

std::string label_of(const Json& item, const char* language) {
  return text_member(member(member(item, "labels"), language), "value");
}

/// The Wikipedias that have an article, by their site names: "enwiki", not "enwikiquote".
std::uint32_t article_count(const Json& item) {
  const Json& links = member(item, "sitelinks");
  std::uint32_t count = 0;
  for (const auto& [site, link] : links.items()) {
    const bool other = site == "commonswiki" || site == "specieswiki" || site == "metawiki";
    count += links.is_object() && site.ends_with("wiki") && !other ? 1 : 0;
  }
  return count;
}

/// Reads one item into a draft.
class ItemReader {
 public:
  ItemReader(const Json& item, const Selection& selection) : item_(item), selection_(selection) {
    id_ = text_member(item, "id");
  }

  std::vector<Part> read();

 private:
  void read_kind();
  bool read_names();
  void read_offices();
  void read_relations();
  void read_facts();
  Post post() const;

  const Json& item_;
  const Selection& selection_;
  std::string id_;
  Draft draft_;
};

std::vector<Part> ItemReader::read() {
  std::vector<Part> parts;
  const std::string type = text_member(item_, "type");
  if (type == "property" || type == "lexeme" || type == "mediainfo") return parts;
  if (wikidata_id_in(id_).empty())
    throw BadRecord("this is no item of Wikidata: it has no id such as Q42");
  if (item_.contains("missing")) throw BadRecord(fmt::format("Wikidata has no item {}", id_));
  const std::vector<std::string> classes = items_of(item_, kInstanceOf);
  const bool office = std::ranges::any_of(classes, is_class_of_posts);
  if (office || !statements(item_, kSubclassOf, true).empty()) parts.emplace_back(post());

  const std::uint32_t articles = article_count(item_);
  draft_.classes = classes;
  if (office || classes.empty() || articles < selection_.sitelinks) return parts;
  read_kind();
  if (!draft_.kind.empty() && !selection_.takes_kind(draft_.kind)) return parts;
  draft_.id = entry_id_of(id_);
  draft_.wikidata = id_;
  draft_.wikipedia = one_line(text_member(member(member(item_, "sitelinks"), "enwiki"), "title"));
  draft_.date = text_member(item_, "modified").substr(0, 10);
  if (selection_.weights && articles > 0) draft_.weight = kWeightOfAnArticle * articles;
  if (!read_names()) return parts;
  draft_.description =
      as_description(text_member(member(member(item_, "descriptions"), "en"), "value"));
  read_offices();
  read_relations();
  read_facts();
  parts.emplace_back(std::move(draft_));
  return parts;
}

void ItemReader::read_kind() {
  std::optional<ClassMeaning> best;
  for (const std::string& one : draft_.classes) {
    const auto meaning = class_meaning(one);
    if (meaning && (!best || meaning->rank < best->rank)) best = meaning;
  }
  if (!best) return;
  draft_.kind = best->kind;
  draft_.subkind = best->subkind;
  draft_.classes.clear();
}

bool ItemReader::read_names() {
  std::string language = "en", name = label_of(item_, "en");
  if (name.empty()) name = label_of(item_, "mul");
  for (const std::string& other : selection_.languages) {
    if (!name.empty()) break;
    language = other;
    name = label_of(item_, other.c_str());
  }
  if (!set_name(draft_, name, language)) return false;
  for (const auto& [tag, label] : member(item_, "labels").items()) {
    if (tag == "en" || tag == "mul" || !selection_.takes_language(tag)) continue;
    const std::size_t before = draft_.forms.size();
    add_form(draft_, text_member(label, "value"), tag);
    if (draft_.forms.size() > before) draft_.forms.back().kind = "name";
  }
  const bool everywhere = draft_.name_language == "mul";
  for (const auto& [tag, aliases] : member(item_, "aliases").items()) {
    if (!aliases.is_array() || !selection_.takes_language(tag)) continue;
    for (const Json& alias : aliases)
      add_form(draft_, text_member(alias, "value"), tag == "en" && everywhere ? "mul" : tag);
  }
  return true;
}

void ItemReader::read_offices() {
  if (draft_.kind != "person") return;
  for (const Json* one : statements(item_, kOfficeHeld, false)) {
    DraftOffice office;
    const std::string post = item_in(main_of(*one));
    if (post.empty()) continue;
    office.post = entry_id_of(post);
    office.of = entry_id_of(item_in(qualifier_of(*one, kOf)));
    office.since = date_in(qualifier_of(*one, kStart));
    office.until = date_in(qualifier_of(*one, kEnd));
    if (!office.since.empty() && !office.until.empty() && office.until < office.since) continue;
    draft_.offices.push_back(std::move(office));
  }
}

void ItemReader::read_relations() {
  for (const auto& [property, ignored] : member(item_, "claims").items()) {
    const std::string_view type = relation_of_property(property);
    if (type.empty()) continue;
    for (const Json* one : statements(item_, property.c_str(), true)) {
      const std::string to = item_in(main_of(*one));
      const DraftRelation relation{std::string(type), entry_id_of(to)};
      if (to.empty() || to == id_ || !date_in(qualifier_of(*one, kEnd)).empty()) continue;
      if (std::ranges::find(draft_.relations, relation) == draft_.relations.end())
        draft_.relations.push_back(relation);
    }
  }
}

void ItemReader::read_facts() {
  for (const auto& [property, ignored] : member(item_, "claims").items()) {
    const auto meaning = fact_of_property(property);
    if (!meaning) continue;
    DraftFact latest;
    for (const Json* one : statements(item_, property.c_str(), true)) {
      const Amount amount = amount_in(main_of(*one));
      if (amount.value.empty() ||
          (!meaning->unit_item.empty() && amount.unit != meaning->unit_item))
        continue;
      const std::string date = date_in(qualifier_of(*one, kPointInTime));
      if (!latest.value.empty() && date <= latest.date) continue;
      latest = {std::string(meaning->type), amount.value, std::string(meaning->unit), date};
    }
    if (!latest.value.empty()) draft_.facts.push_back(std::move(latest));
  }
}

Post ItemReader::post() const {
  Post post;
  post.id = entry_id_of(id_);
  post.title = one_line(label_of(item_, "en"));
  if (post.title.empty()) post.title = one_line(label_of(item_, "mul"));
  for (const char* property : kPlacesOfAnOffice) {
    if (const auto places = items_of(item_, property); !places.empty() && post.of.empty())
      post.of = entry_id_of(places.front());
  }
  post.above = items_of(item_, kSubclassOf);
  return post;
}

}  // namespace

std::vector<Part> parts_of_wikidata_item(const std::string& json, const Selection& selection) {
  const Json item = object_of(json);
  return ItemReader(item, selection).read();
}

std::string wikidata_id_in(std::string_view address) {
  const std::string_view id = address.substr(address.rfind('/') + 1);
  const bool good = id.size() > 1 && id[0] == 'Q' && id[1] != '0' &&
                    std::ranges::all_of(id.substr(1), [](char c) { return c >= '0' && c <= '9'; });
  return good ? std::string(id) : std::string();
}

std::string entry_id_of(std::string_view wikidata) {
  return wikidata.empty() ? std::string() : fmt::format("wd:{}", wikidata);
}

}  // namespace newsgloss::hosts
