#include "compile/entity_changes.hpp"

#include <gmock/gmock.h>

#include <functional>

namespace newsgloss {
namespace {

using ::testing::ElementsAreArray;

Entity before() {
  Entity entity;
  entity.id = "freedonia";
  entity.kind = EntityKind::country;
  entity.name = "Freedonia";
  entity.forms = {{"Freedonia", FormKind::name, "en", false, {}},
                  {"FD", FormKind::abbreviation, "en", true, 0.5}};
  entity.description = "A small country.";
  entity.description_provenance = {"atlas", {2025, 0, 0}};
  entity.offices = {{"Leader", "freedonia", Date{2020, 5, 0}, {}, {"atlas", {2025, 0, 0}}}};
  entity.relations = {{RelationType::capital, "glorytown", {"atlas", {2025, 0, 0}}}};
  entity.facts = {{"population", 3, 3, "person", {"atlas", {2024, 0, 0}}}};
  return entity;
}

struct Row {
  std::string_view about;
  std::function<void(Entity&)> change;
  std::vector<std::string> lines;
};

TEST(EntityChanges, SayEachThingThatDiffers) {
  const std::vector<Row> rows = {
      {"nothing", [](Entity&) {}, {}},
      {"kind and class",
       [](Entity& one) {
         one.kind = EntityKind::territory;
         one.subkind = "island";
       },
       {"kind: country → territory", "class:  → island"}},
      {"the name",
       [](Entity& one) { one.name = "New Freedonia"; },
       {"name: Freedonia → New Freedonia"}},
      {"ids",
       [](Entity& one) {
         one.wikidata = "Q900000001";
         one.former_ids = {"a", "b"};
       },
       {"wikidata:  → Q900000001", "former-ids:  → a b"}},
      {"weight", [](Entity& one) { one.weight = 2.5; }, {"weight: 1 → 2.5"}},
      {"a further form",
       [](Entity& one) {
         one.forms.push_back({"Freiland", FormKind::name, "de", false, {}});
       },
       {"+ name (de): Freiland"}},
      {"a form that is gone",
       [](Entity& one) { one.forms.pop_back(); },
       {"- abbreviation (en): FD as written prior 0.5"}},
      {"a form's prior",
       [](Entity& one) { one.forms[1].prior = 0.25; },
       {"abbreviation (en): FD as written prior 0.5 → as written prior 0.25"}},
      {"the description",
       [](Entity& one) { one.description = "A country."; },
       {"description: A small country. (atlas, 2025) → A country. (atlas, 2025)"}},
      {"an office that ended",
       [](Entity& one) {
         one.offices[0].until = Date{2026, 1, 2};
       },
       {"office Leader, freedonia, since 2020-05: until  (atlas, 2025) → until 2026-01-02 (atlas, "
        "2025)"}},
      {"another capital",
       [](Entity& one) { one.relations[0].to = "newtown"; },
       {"+ relation capital: newtown (atlas, 2025)",
        "- relation capital: glorytown (atlas, 2025)"}},
      {"a figure",
       [](Entity& one) {
         one.facts[0].low = 3;
         one.facts[0].high = 4;
         one.facts[0].provenance.date = {2026, 11, 24};
       },
       {"fact population: 3 person (atlas, 2024) → 3 to 4 person (atlas, 2026-11-24)"}},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.about);
    Entity after = before();
    row.change(after);
    EXPECT_THAT(changes_between(before(), after), ElementsAreArray(row.lines));
  }
}

}  // namespace
}  // namespace newsgloss
