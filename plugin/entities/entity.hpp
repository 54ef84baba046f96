#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/document.hpp"

namespace newsgloss {

enum class EntityKind : std::uint8_t {
  person,
  country,
  territory,
  government,
  organisation,
  force,
  company,
  party,
  place,
  event,
};

enum class FormKind : std::uint8_t { name, alias, abbreviation, demonym, former, metonym, surname };

enum class RelationType : std::uint8_t {
  country,
  capital,
  government,
  legislature,
  force,
  head,
  part_of,
  member_of,
  party,
  parent,
  seat,
  successor,
  predecessor,
};

/// Where a fact is from and the day it holds for (`since` in the XML's words: date).
struct Provenance {
  std::string source;  ///< id of a Source
  Date date;
  friend bool operator==(const Provenance&, const Provenance&) = default;
};

struct Source {
  std::string id, name, licence, address;
  Date date;
  friend bool operator==(const Source&, const Source&) = default;
};

struct Form {
  std::string text;
  FormKind kind = FormKind::alias;
  std::string language = "en";  ///< BCP 47, or "mul" where it holds in all
  bool exact_case = false;
  std::optional<double> prior;  ///< share of the uses of this form that mean this entity
  friend bool operator==(const Form&, const Form&) = default;
};

struct Office {
  std::string title;
  std::string of;  ///< entity id
  std::optional<Date> since, until;
  Provenance provenance;
  friend bool operator==(const Office&, const Office&) = default;
};

struct Relation {
  RelationType type = RelationType::country;
  std::string to;  ///< entity id
  Provenance provenance;
  friend bool operator==(const Relation&, const Relation&) = default;
};

/// A number known of an entity; low == high unless it is a range.
struct Fact {
  std::string type;  ///< "population", "active-military-personnel", …
  double low = 0, high = 0;
  std::string unit;  ///< English, singular: "person", "US dollar"
  Provenance provenance;
  friend bool operator==(const Fact&, const Fact&) = default;
};

/// An entry of the entity file as a plain value: what the XML says and what a card is made of.
struct Entity {
  std::string id;
  EntityKind kind = EntityKind::organisation;
  std::string subkind;  ///< `class` in the XML: "ministry", "city"; may be empty
  std::string name;     ///< English display name
  std::optional<std::string> wikidata, wikipedia;
  double weight = 1;  ///< how often news means it, relative to others
  std::vector<std::string> former_ids;
  std::vector<Form> forms;  ///< names, the English one too, are forms of kind `name`
  std::string description;
  Provenance description_provenance;
  std::vector<Office> offices;
  std::vector<Relation> relations;
  std::vector<Fact> facts;
  friend bool operator==(const Entity&, const Entity&) = default;
};

}  // namespace newsgloss
