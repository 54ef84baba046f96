#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entities/entity.hpp"

namespace newsgloss {

/// An entity or a source as bytes: variable-length numbers, texts with their length before them,
/// doubles as eight bytes. Part of the entity file's format; the compiler also keeps the entities
/// of its layers so, because a million of them then need a tenth of the memory.

void encode(const Entity& entity, std::string& bytes);
void encode(const Source& source, std::string& bytes);

/// nullopt where the bytes end too early or name a kind that does not exist.
std::optional<Entity> decode_entity(std::string_view bytes);

/// The first source of `bytes`, which is shortened by it.
std::optional<Source> decode_source(std::string_view& bytes);

/// What stands first in an entity's bytes: views into them.
struct EntityHead {
  std::string_view id, name, wikidata, wikipedia;
};
EntityHead decode_head(std::string_view bytes);

/// An entity's name in a language (BCP 47), a view into its bytes: the one of that very language,
/// else one whose first part is the same ("zh" for "zh-TW"). Empty: it has none.
std::string_view decode_name(std::string_view bytes, std::string_view language);

/// An office as views into an entity's bytes.
struct OfficeView {
  std::string_view title, of;
  std::optional<Date> since, until;

  bool holds_on(Date day) const { return (!since || *since <= day) && (!until || day <= *until); }
};
std::vector<OfficeView> decode_offices(std::string_view bytes);

}  // namespace newsgloss
