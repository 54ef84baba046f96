#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "entities/checked_file.hpp"
#include "entities/entity.hpp"
#include "entities/entity_code.hpp"
#include "entities/form_meaning.hpp"
#include "entities/phrase_matcher.hpp"
#include "text/token.hpp"

namespace newsgloss {

/// What linking needs of an entity on the hot path, without touching texts.
struct EntityTraits {
  EntityKind kind = EntityKind::organisation;
  float weight = 0;
  EntityIndex country = kNoEntity;  ///< the country it belongs to
  std::uint32_t subkind = 0;        ///< EntityFile::subkind; 0: none
};

/// The compiled entity file, mapped into memory. Immutable; shared by all threads and processes.
/// Opening reads the header only; a block of 4 KiB is checked once, before its first use; a damaged
/// block reads as empty and is told by `verify`. Views stay valid as long as the EntityFile.
class EntityFile {
 public:
  /// Errors: io, damaged, version.
  static Result<std::shared_ptr<const EntityFile>> open(const std::string& path);

  std::uint32_t size() const { return file_.header().entities; }
  std::uint32_t surface_forms() const { return file_.header().surface_forms; }
  std::uint64_t content_key() const { return file_.header().content_key; }

  EntityTraits traits(EntityIndex entity) const;
  /// Fetches what `traits` will read, so that its cache miss is under way with others.
  void prefetch_traits(EntityIndex entity) const;
  std::string_view id(EntityIndex entity) const;
  std::string_view name(EntityIndex entity) const;
  /// In a language (BCP 47) where the file has it, else the English one.
  std::string_view name(EntityIndex entity, std::string_view language) const;
  std::string_view wikidata(EntityIndex entity) const;   ///< empty: none
  std::string_view wikipedia(EntityIndex entity) const;  ///< empty: none
  std::string_view subkind(std::uint32_t number) const;  ///< of EntityTraits
  EntityIndex find(std::string_view id) const;           ///< also by former id

  /// Everything a card needs; decodes texts, off the hot path. Empty where there is no such entity.
  Entity entity(EntityIndex entity) const;
  /// Its offices alone, without a copy of their texts.
  std::vector<OfficeView> offices(EntityIndex entity) const;
  Source source(std::string_view id) const;
  std::vector<Source> sources() const;

  /// Entities that a relation of either direction joins with this one, ascending, without repeats.
  std::span<const EntityIndex> related(EntityIndex entity) const;

  /// Appends every leftmost-longest form of one block, in order, not overlapping.
  void match(std::string_view text, std::span<const Token> tokens,
             std::vector<FormMatch>& matches) const {
    matcher_.match(text, tokens, matches);
  }
  /// The same without tokens.
  void match(std::string_view text, std::vector<FormSpan>& matches) const {
    matcher_.match(text, matches);
  }

  /// Likeliest first.
  std::span<const FormMeaning> meanings(std::uint32_t form) const;
  /// Words that a reader's correction asks for near the form; empty where the meaning has none.
  /// `meaning` is one of meanings().
  std::string_view context(const FormMeaning& meaning) const;
  std::string_view language(std::uint16_t number) const;

  /// Checks every block's hash and every offset. Errors: damaged.
  Result<void> verify() const;

 private:
  explicit EntityFile(CheckedFile file) : file_(std::move(file)), matcher_(file_) {}
  std::string_view details(EntityIndex entity) const;
  Result<void> verify_entities() const;
  Result<void> verify_forms() const;

  CheckedFile file_;
  PhraseMatcher matcher_;
};

}  // namespace newsgloss
