#include "compile/compile.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "compile/entity_words.hpp"
#include "compile/file_writer.hpp"
#include "compile/form_table.hpp"
#include "compile/layers.hpp"
#include "entities/entity_code.hpp"

namespace newsgloss {

using namespace entity_format;

namespace {

/// Numbers texts in the order of their first use.
class TextNumbers {
 public:
  explicit TextNumbers(std::string first) { number(first); }
  std::uint16_t number(const std::string& text) {
    const auto [place, added] =
        numbers_.try_emplace(text, static_cast<std::uint16_t>(texts_.size()));
    if (added) texts_.push_back(text);
    return place->second;
  }
  const std::vector<std::string>& texts() const { return texts_; }

 private:
  std::map<std::string, std::uint16_t> numbers_;
  std::vector<std::string> texts_;
};

/// Puts the merged layers into the sections of a compiled file.
class Compiler {
 public:
  explicit Compiler(const Layers& layers) : layers_(layers) {}

  bool add_entities(const CompileProgress& progress);
  void add_preferences();
  Result<CompileStats> write(const std::string& output, std::uint64_t content_key);

 private:
  void order();
  void add(Entity entity, EntityIndex index);
  void add(const Form& form, EntityIndex index, const EntityRecord& record);
  void drop_lost_references(Entity& entity) const;
  EntityIndex index_of(std::string_view id) const;
  void connect();

  const Layers& layers_;
  std::vector<std::uint32_t> order_;  ///< numbers in the layers, ascending by id
  std::vector<EntityIndex> indexes_;  ///< by number in the layers
  std::vector<EntityRecord> records_;
  std::string details_;
  std::vector<std::pair<EntityIndex, EntityIndex>> edges_;
  std::vector<EntityIndex> related_;
  std::map<std::string, EntityIndex> former_ids_;
  TextNumbers languages_{"mul"};
  TextNumbers subkinds_{""};
  FormTableMaker forms_;
};

void Compiler::order() {
  const auto& entities = layers_.entities();
  for (std::uint32_t i = 0; i < entities.size(); ++i) {
    if (!entities[i].hidden) order_.push_back(i);
  }
  std::ranges::sort(order_, {}, [&](std::uint32_t i) { return decode_head(entities[i].bytes).id; });
  indexes_.assign(entities.size(), kNoEntity);
  for (EntityIndex i = 0; i < order_.size(); ++i) indexes_[order_[i]] = i;
}

EntityIndex Compiler::index_of(std::string_view id) const {
  const std::int64_t number = layers_.find(id);
  return number < 0 ? kNoEntity : indexes_[static_cast<std::size_t>(number)];
}

void Compiler::drop_lost_references(Entity& entity) const {
  std::erase_if(entity.offices, [&](const Office& one) { return index_of(one.of) == kNoEntity; });
  std::erase_if(entity.relations,
                [&](const Relation& one) { return index_of(one.to) == kNoEntity; });
}

/// A body's English Wikipedia title is a spelling of its name, where it tells it from no other:
/// "Energy Information Administration" for what calls itself "U.S. Energy Information
/// Administration". One word alone may be an English one.
std::optional<Form> title_form(const Entity& entity) {
  if (!entity.wikipedia || entity.kind == EntityKind::person || entity.kind == EntityKind::place ||
      entity.kind == EntityKind::event)
    return std::nullopt;
  const std::string& title = *entity.wikipedia;
  const bool told_apart = title.find_first_of("(,:") != std::string::npos;
  if (told_apart || title.find(' ') == std::string::npos || !form_fault(title).empty())
    return std::nullopt;
  const bool known = std::any_of(entity.forms.begin(), entity.forms.end(),
                                 [&](const Form& form) { return form.text == title; });
  if (known) return std::nullopt;
  Form form;
  form.text = title;
  form.exact_case = true;
  return form;
}

void Compiler::add(const Form& form, EntityIndex index, const EntityRecord& record) {
  FormUse use;
  use.text = form.text;
  use.entity = index;
  use.entity_kind = static_cast<EntityKind>(record.kind);
  use.weight = record.weight;
  if (form.prior) use.prior = static_cast<float>(*form.prior);
  use.language = languages_.number(form.language);
  use.kind = form.kind;
  use.exact_case = form.exact_case;
  forms_.add(use);
}

void Compiler::add(Entity entity, EntityIndex index) {
  drop_lost_references(entity);
  EntityRecord record;
  record.details = static_cast<std::uint32_t>(details_.size() / kDetailsUnit);
  record.weight = static_cast<float>(entity.weight);
  record.kind = static_cast<std::uint8_t>(entity.kind);
  record.subkind = subkinds_.number(entity.subkind);
  for (const Relation& relation : entity.relations) {
    const EntityIndex other = index_of(relation.to);
    if (relation.type == RelationType::country && record.country == kNoEntity)
      record.country = other;
    edges_.emplace_back(index, other);
    edges_.emplace_back(other, index);
  }
  for (const Office& office : entity.offices) {
    edges_.emplace_back(index, index_of(office.of));
    edges_.emplace_back(index_of(office.of), index);
  }
  for (const std::string& id : entity.former_ids) former_ids_.try_emplace(id, index);
  for (const Form& form : entity.forms) add(form, index, record);
  if (const auto title = title_form(entity)) add(*title, index, record);
  encode(entity, details_);
  details_.resize((details_.size() + kDetailsUnit - 1) / kDetailsUnit * kDetailsUnit, '\0');
  records_.push_back(record);
}

bool Compiler::add_entities(const CompileProgress& progress) {
  constexpr std::size_t kStep = 4096;
  order();
  for (EntityIndex i = 0; i < order_.size(); ++i) {
    const bool tell = i % kStep == 0 && progress;
    if (tell && !progress(0.4 + 0.3 * i / static_cast<double>(order_.size()))) return false;
    if (auto entity = decode_entity(layers_.entities()[order_[i]].bytes))
      add(std::move(*entity), i);
  }
  connect();
  return true;
}

void Compiler::connect() {
  std::ranges::sort(edges_);
  edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
  std::size_t at = 0;
  for (EntityIndex i = 0; i < records_.size(); ++i) {
    records_[i].related_begin = static_cast<std::uint32_t>(related_.size());
    for (; at < edges_.size() && edges_[at].first == i; ++at) {
      if (edges_[at].second != i) related_.push_back(edges_[at].second);
    }
  }
}

void Compiler::add_preferences() {
  for (const LayeredPreference& one : layers_.preferences()) {
    const Preference& preference = one.preference;
    FormUse use;
    use.entity = preference.entity.empty() ? kNoEntity : index_of(preference.entity);
    if (use.entity == kNoEntity && !preference.entity.empty()) continue;
    if (use.entity != kNoEntity)
      use.entity_kind = static_cast<EntityKind>(records_[use.entity].kind);
    use.text = preference.form;
    use.preferred = true;
    use.context = preference.context;
    forms_.add(use);
  }
}

Result<CompileStats> Compiler::write(const std::string& output, std::uint64_t content_key) {
  auto tables = forms_.make();
  if (!tables) return tl::unexpected<Error>(std::move(tables.error()));
  auto file = FileWriter::create(output);
  if (!file) return tl::unexpected<Error>(std::move(file.error()));
  std::string sources;
  for (const Source& source : layers_.sources()) encode(source, sources);
  std::vector<std::string> former;
  std::vector<EntityIndex> former_targets;
  for (const auto& [id, index] : former_ids_) {
    former.push_back(id);
    former_targets.push_back(index);
  }
  file->begin(Section::entities), file->append_all(records_);
  file->begin(Section::details), file->append(details_);
  file->begin(Section::related), file->append_all(related_);
  file->begin(Section::former_ids), file->append_strings(former);
  file->begin(Section::former_targets), file->append_all(former_targets);
  file->begin(Section::sources), file->append(sources);
  file->begin(Section::languages), file->append_strings(languages_.texts());
  file->begin(Section::subkinds), file->append_strings(subkinds_.texts());
  const std::uint64_t tables_begin = file->size();
  file->begin(Section::first_words), file->append_all(tables->first_words);
  file->begin(Section::small_pairs), file->append_all(tables->small_pairs);
  file->begin(Section::pairs), file->append_all(tables->pairs);
  file->begin(Section::single_nodes), file->append_all(tables->single_nodes);
  file->begin(Section::nodes), file->append_all(tables->nodes);
  file->begin(Section::forms), file->append(tables->forms);
  file->begin(Section::meanings), file->append_all(tables->meanings);
  file->begin(Section::contexts), file->append_all(tables->contexts);
  const std::uint64_t tables_end = file->size();
  file->begin(Section::context_texts), file->append_strings(tables->context_texts);

  Header header;
  header.content_key = content_key;
  header.seed = tables->seed;
  header.entities = static_cast<std::uint32_t>(records_.size());
  header.surface_forms = tables->surface_forms;
  header.first_word_bits = tables->first_word_bits;
  header.longest_probe = tables->longest_probe;
  if (auto done = file->finish(header); !done)
    return tl::unexpected<Error>(std::move(done.error()));
  CompileStats stats;
  stats.entities = header.entities;
  stats.surface_forms = header.surface_forms;
  stats.meanings = static_cast<std::uint32_t>(tables->meanings.size());
  stats.sources = static_cast<std::uint32_t>(layers_.sources().size());
  stats.file_size = file->size();
  stats.table_bytes = tables_end - tables_begin - tables->text_bytes;
  return stats;
}

}  // namespace

Result<CompileReport> compile_entities(std::span<const LayerFiles> layers,
                                       const std::string& output, const CompileProgress& progress,
                                       std::uint64_t content_key) {
  constexpr double kRead = 0.4;
  CompileReport report;
  Layers all(report.diagnostics);
  const CompileProgress reading =
      progress ? [&](double share) { return progress(kRead * share); } : CompileProgress();
  if (auto read = read_layers(layers, all, reading); !read)
    return tl::unexpected<Error>(std::move(read.error()));
  Compiler compiler(all);
  if (!compiler.add_entities(progress))
    return fail(ErrorCode::cancelled, "compiling the entity files was cancelled");
  compiler.add_preferences();
  auto stats = compiler.write(output, content_key);
  if (!stats) return tl::unexpected<Error>(std::move(stats.error()));
  report.stats = *stats;
  if (progress) progress(1);
  return report;
}

}  // namespace newsgloss
