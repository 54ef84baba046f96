#include "compile/layers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "entities/entity_code.hpp"
#include "entities/entity_file.hpp"

namespace newsgloss {
namespace {

constexpr std::string_view kCompiled = ".ngl";
constexpr std::size_t kChunk = std::size_t{1} << 20;

/// The names of elements that refer, so that a mention keeps no copy.
const char* element_name(std::string_view name) {
  for (const char* known : {"office", "relation", "fact", "description"}) {
    if (name == known) return known;
  }
  return "entity";
}

}  // namespace

std::string_view TextArena::keep(std::string_view text) {
  if (used_ + text.size() > capacity_) {
    capacity_ = std::max(kChunk, text.size());
    chunks_.push_back(std::make_unique<char[]>(capacity_));
    used_ = 0;
  }
  char* place = chunks_.empty() ? nullptr : chunks_.back().get() + used_;
  if (!text.empty()) std::memcpy(place, text.data(), text.size());
  used_ += text.size();
  return {place, text.size()};
}

void Layers::tell(Severity severity, std::uint32_t file, std::uint32_t line, std::string message) {
  diagnostics_.push_back({severity, files_[file], line, std::move(message)});
}

Result<void> Layers::read_compiled(const std::string& path) {
  const auto file = EntityFile::open(path);
  if (!file) return tl::unexpected<Error>(file.error());
  for (Source& one : (*file)->sources()) add_source(std::move(one), 0);
  for (EntityIndex i = 0; i < (*file)->size(); ++i) add_entity((*file)->entity(i), {}, 0);
  return {};
}

Result<void> Layers::read(const std::string& path) {
  files_.push_back(path);
  if (path.ends_with(kCompiled)) return read_compiled(path);
  const auto file = static_cast<std::uint32_t>(files_.size() - 1);
  EntityXmlSink sink;
  sink.source = [this](Source&& one, std::uint32_t line) { add_source(std::move(one), line); };
  sink.entity = [this](Entity&& one, std::vector<Reference>&& references, std::uint32_t line) {
    add_entity(std::move(one), std::move(references), line);
  };
  sink.hide = [this](std::string&& id, std::uint32_t line) { hide(id, line); };
  sink.prefer = [this, file](Preference&& one, std::uint32_t line) {
    preferences_.push_back({std::move(one), file, line});
  };
  return read_entity_xml(path, sink, diagnostics_);
}

void Layers::add_source(Source&& source, std::uint32_t line) {
  const auto file = static_cast<std::uint32_t>(files_.size() - 1);
  const auto [place, added] =
      source_ids_.try_emplace(arena_.keep(source.id), static_cast<std::uint32_t>(sources_.size()));
  if (added) {
    sources_.push_back(std::move(source));
    source_layers_.push_back(layer_);
  } else if (source_layers_[place->second] == layer_ && sources_[place->second] != source) {
    tell(Severity::error, file, line,
         fmt::format(
             "<source id=\"{}\"> stands here with other words than before; an id has one source",
             source.id));
  } else {
    sources_[place->second] = std::move(source);
    source_layers_[place->second] = layer_;
  }
}

bool Layers::taken_in_this_layer(std::uint32_t number, std::string_view what, std::uint32_t line) {
  const LayeredEntity& first = entities_[number];
  if (first.layer != layer_) return false;
  tell(Severity::error, static_cast<std::uint32_t>(files_.size() - 1), line,
       fmt::format("{} belongs to the entity \"{}\" at {}:{} already; it may stand once in a layer",
                   what, decode_head(first.bytes).id, files_[first.file], first.line));
  return true;
}

void Layers::keep(std::uint32_t number, const Entity& entity, std::uint32_t line) {
  std::string bytes;
  encode(entity, bytes);
  LayeredEntity& place = entities_[number];
  const std::uint32_t first_layer = place.first_layer == 0 ? layer_ : place.first_layer;
  place = {arena_.keep(bytes), layer_, static_cast<std::uint32_t>(files_.size() - 1), line,
           first_layer,        false};
  const EntityHead head = decode_head(place.bytes);
  by_id_[head.id] = number;
  if (!head.wikidata.empty()) by_wikidata_[head.wikidata] = number;
  for (const std::string& id : entity.former_ids)
    by_former_id_.try_emplace(arena_.keep(id), number);
}

void Layers::add_entity(Entity&& entity, std::vector<Reference>&& references, std::uint32_t line) {
  auto found = by_id_.find(entity.id);
  const bool same_id = found != by_id_.end();
  if (same_id && taken_in_this_layer(found->second, fmt::format("id=\"{}\"", entity.id), line))
    return;
  if (entity.wikidata) {
    const auto other = by_wikidata_.find(*entity.wikidata);
    const bool another =
        other != by_wikidata_.end() && !(same_id && other->second == found->second);
    if (another &&
        taken_in_this_layer(other->second, fmt::format("wikidata=\"{}\"", *entity.wikidata), line))
      return;
    if (!same_id && other != by_wikidata_.end()) found = other;
  }
  const bool below = same_id || (entity.wikidata && by_wikidata_.contains(*entity.wikidata));
  const auto number = below ? found->second : static_cast<std::uint32_t>(entities_.size());
  if (below) {
    entity = merged(decode_entity(entities_[number].bytes).value_or(Entity{}), std::move(entity));
  } else {
    entities_.emplace_back();
  }
  keep(number, entity, line);
  add_references(number, std::move(references));
}

void Layers::add_references(std::uint32_t entity, std::vector<Reference>&& references) {
  const auto file = static_cast<std::uint32_t>(files_.size() - 1);
  for (const Reference& one : references) {
    mentions_.push_back(
        {arena_.keep(one.id), entity, file, one.line, one.to, element_name(one.element)});
  }
}

void Layers::hide(const std::string& id, std::uint32_t line) {
  const std::int64_t number = find(id);
  if (number < 0) {
    tell(Severity::warning, static_cast<std::uint32_t>(files_.size() - 1), line,
         fmt::format("<hide id=\"{}\"> names no entity that was read before", id));
    return;
  }
  entities_[static_cast<std::size_t>(number)].hidden = true;
}

std::int64_t Layers::find(std::string_view id) const {
  auto found = by_id_.find(id);
  if (found == by_id_.end()) {
    found = by_former_id_.find(id);
    if (found == by_former_id_.end()) return -1;
  }
  return entities_[found->second].hidden ? -1 : std::int64_t{found->second};
}

void Layers::check_mentions() {
  for (const Mention& one : mentions_) {
    const bool known = one.to == Reference::To::source
                           ? source_ids_.contains(one.id)
                           : by_id_.contains(one.id) || by_former_id_.contains(one.id);
    if (known) continue;
    const bool source = one.to == Reference::To::source;
    tell(Severity::error, one.file, one.line,
         fmt::format("<{}> names the {} \"{}\", which no file has; it may name {}", one.element,
                     source ? "source" : "entity", one.id,
                     source ? "the id of a <source>" : "the id or a former id of an <entity>"));
  }
}

void Layers::check_preferences() {
  for (const LayeredPreference& one : preferences_) {
    const std::string& id = one.preference.entity;
    if (id.empty() || find(id) >= 0) continue;
    tell(Severity::error, one.file, one.line,
         fmt::format("<prefer> names the entity \"{}\", which no file has; it may name an entity's "
                     "id, or \"\" for nobody",
                     id));
  }
}

void Layers::note_shared_names() {
  std::unordered_map<std::string_view, std::uint32_t> upper;
  for (std::uint32_t i = 0; i < entities_.size(); ++i) {
    const bool above = entities_[i].first_layer > 1 && !entities_[i].hidden;
    if (above) upper.try_emplace(decode_head(entities_[i].bytes).name, i);
  }
  for (std::uint32_t i = 0; !upper.empty() && i < entities_.size(); ++i) {
    const EntityHead head = decode_head(entities_[i].bytes);
    const auto found = upper.find(head.name);
    if (found == upper.end() || found->second == i ||
        entities_[i].first_layer >= entities_[found->second].first_layer)
      continue;
    const LayeredEntity& above = entities_[found->second];
    tell(Severity::note, above.file, above.line,
         fmt::format("\"{}\" and \"{}\" below share the name \"{}\" and stay two entities; give "
                     "one the other's id to merge them",
                     decode_head(above.bytes).id, head.id, head.name));
  }
}

void Layers::finish() {
  check_mentions();
  check_preferences();
  note_shared_names();
}

Result<void> read_layers(std::span<const LayerFiles> layers, Layers& all,
                         const CompileProgress& progress) {
  std::size_t files = 0, done = 0;
  for (const LayerFiles& layer : layers) files += layer.size();
  for (const LayerFiles& layer : layers) {
    all.begin_layer();
    for (const std::string& path : layer) {
      if (progress && !progress(static_cast<double>(done++) / static_cast<double>(files)))
        return fail(ErrorCode::cancelled, "reading the entity files was cancelled");
      if (auto read = all.read(path); !read) return read;
    }
  }
  all.finish();
  return {};
}

}  // namespace newsgloss
