#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/error.hpp"
#include "compile/diagnostic.hpp"
#include "entities/entity.hpp"

namespace newsgloss {

/// A reader's correction: "this form means that entity, or nobody, in such a context".
struct Preference {
  std::string form;
  std::string entity;   ///< id; empty: nobody
  std::string context;  ///< words, separated by spaces; empty: everywhere
  friend bool operator==(const Preference&, const Preference&) = default;
};

/// An id that an entry names.
struct Reference {
  enum class To : std::uint8_t { entity, source };
  To to = To::entity;
  std::string id;
  std::string element;  ///< in which it stands: "office"
  std::uint32_t line = 0;
};

/// What receives the entries of an entity file, each good on its own, in the file's order, with the
/// line on which it begins.
struct EntityXmlSink {
  std::function<void(Source&&, std::uint32_t line)> source;
  std::function<void(Entity&&, std::vector<Reference>&&, std::uint32_t line)> entity;
  std::function<void(std::string&& id, std::uint32_t line)> hide;
  std::function<void(Preference&&, std::uint32_t line)> prefer;
};

/// Reads an entity file (resources/entities/entities.rng) as a stream. An entry with a mistake is
/// reported and left out, the rest goes on; where the XML itself is broken, reading ends there. A
/// DOCTYPE is refused; nothing is fetched and no entity expanded. Errors: io.
Result<void> read_entity_xml(const std::string& path, const EntityXmlSink& sink,
                             Diagnostics& diagnostics);

/// The second check: the RELAX NG schema's first objection to a file, if any, as an error. Errors:
/// io, where the schema cannot be used.
Result<void> check_schema(const std::string& path, const std::string& schema,
                          Diagnostics& diagnostics);

}  // namespace newsgloss
