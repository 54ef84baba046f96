#include "entities/entity_code.hpp"

#include <gtest/gtest.h>

namespace newsgloss {
namespace {

Entity some_entity() {
  Entity entity;
  entity.id = "ada-stone";
  entity.kind = EntityKind::person;
  entity.name = "Ada Stone";
  entity.wikidata = "Q1";
  entity.weight = 2.5;
  entity.former_ids = {"a-stone"};
  entity.forms = {{"Ada Stone", FormKind::name, "en", false, 0.75},
                  {"\xD0\x90\xD0\xB4\xD0\xB0", FormKind::name, "ru", false, std::nullopt},
                  {"Ada Stein", FormKind::name, "de", false, std::nullopt},
                  {"AS", FormKind::abbreviation, "mul", true, std::nullopt}};
  entity.description = "Mayor of Glorytown.";
  entity.description_provenance = {"atlas", {2026, 1, 2}};
  entity.offices = {
      {"Mayor", "glorytown", Date{2020, 5, 0}, std::nullopt, {"atlas", {2026, 0, 0}}}};
  entity.relations = {{RelationType::country, "freedonia", {"atlas", {2026, 1, 2}}}};
  entity.facts = {{"age", 40, 41, "year", {"atlas", {2026, 1, 2}}}};
  return entity;
}

std::string encoded(const Entity& entity) {
  std::string bytes;
  encode(entity, bytes);
  return bytes;
}

TEST(EntityCode, GivesBackWhatWentIn) {
  Entity bare;
  bare.id = "x";
  for (const Entity& entity : {some_entity(), bare}) {
    EXPECT_EQ(decode_entity(encoded(entity)), entity);
  }
}

TEST(EntityCode, TellsTheHeadWithoutTheRest) {
  const std::string bytes = encoded(some_entity());
  const EntityHead head = decode_head(bytes);
  EXPECT_EQ(head.id, "ada-stone");
  EXPECT_EQ(head.name, "Ada Stone");
  EXPECT_EQ(head.wikidata, "Q1");
  EXPECT_EQ(head.wikipedia, "");
  EXPECT_GE(head.id.data(), bytes.data());
}

TEST(EntityCode, TellsTheNameInALanguage) {
  const std::string bytes = encoded(some_entity());
  const std::pair<const char*, const char*> rows[] = {{"de", "Ada Stein"},
                                                      {"de-AT", "Ada Stein"},
                                                      {"ru-RU", "\xD0\x90\xD0\xB4\xD0\xB0"},
                                                      {"fr", ""},
                                                      {"", ""}};
  for (const auto& [language, name] : rows) EXPECT_EQ(decode_name(bytes, language), name);
}

TEST(EntityCode, TellsTheOfficesWithoutTheRest) {
  const Entity entity = some_entity();
  const std::string bytes = encoded(entity);
  const auto offices = decode_offices(bytes);
  ASSERT_EQ(offices.size(), entity.offices.size());
  for (std::size_t i = 0; i < offices.size(); ++i) {
    EXPECT_EQ(offices[i].title, entity.offices[i].title);
    EXPECT_EQ(offices[i].of, entity.offices[i].of);
    EXPECT_EQ(offices[i].since, entity.offices[i].since);
    EXPECT_EQ(offices[i].until, entity.offices[i].until);
  }
  EXPECT_TRUE(decode_offices(std::string_view(bytes).substr(0, 9)).empty());
}

TEST(EntityCode, RefusesBytesThatEndTooEarly) {
  const std::string bytes = encoded(some_entity());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_FALSE(decode_entity(std::string_view(bytes).substr(0, size))) << size;
    decode_head(std::string_view(bytes).substr(0, size));
    decode_name(std::string_view(bytes).substr(0, size), "de");
  }
}

TEST(EntityCode, TakesSourcesOneAfterTheOther) {
  const Source sources[] = {
      {"atlas", "An Atlas", "public domain", "https://example.org", {2026, 1, 2}},
      {"editors", "Editors", "", "", {2026, 0, 0}}};
  std::string bytes;
  for (const Source& source : sources) encode(source, bytes);
  std::string_view rest = bytes;
  for (const Source& source : sources) EXPECT_EQ(decode_source(rest), source);
  EXPECT_TRUE(rest.empty());
  EXPECT_FALSE(decode_source(rest));
}

}  // namespace
}  // namespace newsgloss
