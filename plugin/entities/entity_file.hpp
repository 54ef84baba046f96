#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "entities/entity.hpp"
#include "text/token.hpp"

namespace newsgloss {

/// Number of an entity in one compiled file; kNoEntity: none.
using EntityIndex = std::uint32_t;
inline constexpr EntityIndex kNoEntity = 0xffffffff;

/// One thing that a surface form may mean.
struct FormMeaning {
  EntityIndex entity = kNoEntity;  ///< kNoEntity: "means nobody", from a reader's correction
  FormKind kind = FormKind::name;
  bool exact_case = false;
  bool preferred = false;          ///< a reader's correction: prefer this where its context fits
  std::uint16_t language = 0;      ///< EntityFile::language; 0: "mul"
  float prior = 0;                 ///< share of the uses of the form, all meanings add up to at most 1
};

/// A surface form in a text: leftmost-longest, whole words.
struct FormMatch {
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  std::uint32_t form = 0;          ///< for EntityFile::meanings
  bool exact = false;              ///< case and accents are those of the form too
  friend bool operator==(const FormMatch&, const FormMatch&) = default;
};

/// What linking needs of an entity on the hot path, without touching texts.
struct EntityTraits {
  EntityKind kind;
  float weight;
  EntityIndex country;             ///< the country it belongs to, or kNoEntity
  std::uint32_t subkind;           ///< number of the subkind's string; 0: none
  std::uint32_t relations_begin, relations_end;  ///< into EntityFile::related
};

/// The compiled entity file, mapped into memory. Immutable; shared by all threads and processes.
/// Opening reads the header only; a block of 4 KiB is checked once, before its first use; a damaged
/// block reads as empty and is told by `verify`.
class EntityFile {
 public:
  static Result<std::shared_ptr<const EntityFile>> open(const std::string& path);

  std::uint32_t size() const;
  EntityTraits traits(EntityIndex entity) const;
  std::string_view id(EntityIndex entity) const;
  std::string_view name(EntityIndex entity) const;
  std::string_view wikidata(EntityIndex entity) const;   ///< empty: none
  std::string_view wikipedia(EntityIndex entity) const;  ///< empty: none
  EntityIndex find(std::string_view id) const;           ///< also by former id

  /// Everything a card needs; decodes texts, off the hot path.
  Entity entity(EntityIndex entity) const;
  Source source(std::string_view id) const;

  /// Entities that a relation of either direction joins with this one, ascending, without repeats.
  std::span<const EntityIndex> related(EntityIndex entity) const;

  /// Appends every leftmost-longest form of one block, in order, not overlapping.
  void match(std::string_view text, std::span<const Token> tokens,
             std::vector<FormMatch>& matches) const;
  std::span<const FormMeaning> meanings(std::uint32_t form) const;
  std::string_view language(std::uint16_t number) const;

  /// Checks every block's hash and every offset.
  Result<void> verify() const;
};

}  // namespace newsgloss
