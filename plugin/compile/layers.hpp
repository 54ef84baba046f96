#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compile/compile.hpp"
#include "compile/diagnostic.hpp"
#include "compile/entity_xml.hpp"
#include "entities/entity.hpp"

namespace newsgloss {

/// Keeps texts in one place; its views stay valid as long as it lives.
class TextArena {
 public:
  std::string_view keep(std::string_view text);

 private:
  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t used_ = 0, capacity_ = 0;
};

/// An entity of the merged layers: its bytes (entities/entity_code.hpp) and where it was written
/// last.
struct LayeredEntity {
  std::string_view bytes;
  std::uint32_t layer = 0, file = 0, line = 0;
  std::uint32_t first_layer = 0;  ///< that has it
  bool hidden = false;
};

struct LayeredPreference {
  Preference preference;
  std::uint32_t file = 0, line = 0;
};

/// Entity files laid one on the other, the reader's own last. An entry with the id of a lower one,
/// or else with its Wikidata id, changes it: what it gives replaces what was there, further forms,
/// offices, relations and facts are added. Entries that share only a name stay apart and are noted.
/// In one layer an id and a Wikidata id stand once. A mistake is told and what it concerns left
/// out.
class Layers {
 public:
  explicit Layers(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// Files that follow belong to a layer above all before.
  void begin_layer() { ++layer_; }
  /// An XML file or, where its name ends with ".ngl", a compiled one, whose corrections are not
  /// taken over. Errors: io; of a compiled file those of EntityFile::open.
  Result<void> read(const std::string& path);
  /// After the last file: looks at what names what, drops what names nothing.
  void finish();

  const std::vector<LayeredEntity>& entities() const { return entities_; }
  const std::vector<Source>& sources() const { return sources_; }
  const std::vector<LayeredPreference>& preferences() const { return preferences_; }
  const std::string& file(std::uint32_t number) const { return files_[number]; }

  /// Number of the entity with this id or former id that is not hidden, or -1.
  std::int64_t find(std::string_view id) const;

 private:
  struct Mention {
    std::string_view id;
    std::uint32_t entity, file, line;
    Reference::To to;
    const char* element;
  };

  Result<void> read_compiled(const std::string& path);
  void add_source(Source&& source, std::uint32_t line);
  void add_entity(Entity&& entity, std::vector<Reference>&& references, std::uint32_t line);
  void add_references(std::uint32_t entity, std::vector<Reference>&& references);
  void keep(std::uint32_t number, const Entity& entity, std::uint32_t line);
  void hide(const std::string& id, std::uint32_t line);
  bool taken_in_this_layer(std::uint32_t number, std::string_view what, std::uint32_t line);
  void check_mentions();
  void check_preferences();
  void note_shared_names();
  void tell(Severity severity, std::uint32_t file, std::uint32_t line, std::string message);

  Diagnostics& diagnostics_;
  TextArena arena_;
  std::vector<std::string> files_;
  std::vector<LayeredEntity> entities_;
  std::vector<Source> sources_;
  std::vector<std::uint32_t> source_layers_;
  std::vector<LayeredPreference> preferences_;
  std::vector<Mention> mentions_;
  std::unordered_map<std::string_view, std::uint32_t> by_id_, by_former_id_, by_wikidata_,
      source_ids_;
  std::uint32_t layer_ = 0;
};

/// Reads every file, lowest layer first, and finishes. Errors: io, cancelled.
Result<void> read_layers(std::span<const LayerFiles> layers, Layers& all,
                         const CompileProgress& progress);

/// What `upper` makes of `lower`, whose id stays.
Entity merged(Entity lower, Entity upper);

}  // namespace newsgloss
