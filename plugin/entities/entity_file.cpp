#include "entities/entity_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "entities/entity_code.hpp"

namespace newsgloss {

using namespace entity_format;
using Section = entity_format::Section;

Result<std::shared_ptr<const EntityFile>> EntityFile::open(const std::string& path) {
  auto file = CheckedFile::open(path);
  if (!file) return tl::unexpected<Error>(std::move(file.error()));
  return std::shared_ptr<const EntityFile>(new EntityFile(std::move(*file)));
}

std::string_view EntityFile::details(EntityIndex entity) const {
  const auto* record = file_.element<EntityRecord>(Section::entities, entity);
  if (record == nullptr) return {};
  const auto* next = file_.element<EntityRecord>(Section::entities, entity + std::uint64_t{1});
  const std::uint64_t begin = std::uint64_t{record->details} * kDetailsUnit;
  const std::uint64_t end =
      next == nullptr ? file_.size(Section::details) : std::uint64_t{next->details} * kDetailsUnit;
  if (end < begin) return {};
  const auto* bytes = file_.bytes(Section::details, begin, end - begin);
  return bytes == nullptr ? std::string_view()
                          : std::string_view(reinterpret_cast<const char*>(bytes), end - begin);
}

EntityTraits EntityFile::traits(EntityIndex entity) const {
  const auto* record = file_.element<EntityRecord>(Section::entities, entity);
  if (record == nullptr || record->kind > static_cast<std::uint8_t>(EntityKind::event)) return {};
  return {static_cast<EntityKind>(record->kind), record->weight,
          record->country < size() ? record->country : kNoEntity, record->subkind};
}

void EntityFile::prefetch_traits(EntityIndex entity) const {
  __builtin_prefetch(file_.hint(Section::entities) + entity * sizeof(EntityRecord));
}

std::string_view EntityFile::id(EntityIndex entity) const {
  return decode_head(details(entity)).id;
}

std::string_view EntityFile::name(EntityIndex entity) const {
  return decode_head(details(entity)).name;
}

std::string_view EntityFile::name(EntityIndex entity, std::string_view language) const {
  const std::string_view found = decode_name(details(entity), language);
  return found.empty() ? name(entity) : found;
}

std::string_view EntityFile::wikidata(EntityIndex entity) const {
  return decode_head(details(entity)).wikidata;
}

std::string_view EntityFile::wikipedia(EntityIndex entity) const {
  return decode_head(details(entity)).wikipedia;
}

std::string_view EntityFile::subkind(std::uint32_t number) const {
  return file_.string(Section::subkinds, number);
}

EntityIndex EntityFile::find(std::string_view wanted) const {
  std::uint32_t low = 0, high = size();
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (id(middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low < size() && id(low) == wanted) return low;
  low = 0;
  high = file_.string_count(Section::former_ids);
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (file_.string(Section::former_ids, middle) < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (wanted.empty() || file_.string(Section::former_ids, low) != wanted) return kNoEntity;
  const auto* target = file_.element<EntityIndex>(Section::former_targets, low);
  return target == nullptr || *target >= size() ? kNoEntity : *target;
}

Entity EntityFile::entity(EntityIndex entity) const {
  return decode_entity(details(entity)).value_or(Entity{});
}

std::vector<OfficeView> EntityFile::offices(EntityIndex entity) const {
  return decode_offices(details(entity));
}

std::vector<Source> EntityFile::sources() const {
  const std::uint64_t size = file_.size(Section::sources);
  const auto* bytes = file_.bytes(Section::sources, 0, size);
  if (bytes == nullptr) return {};
  std::vector<Source> all;
  std::string_view rest(reinterpret_cast<const char*>(bytes), size);
  while (!rest.empty()) {
    auto source = decode_source(rest);
    if (!source) break;
    all.push_back(std::move(*source));
  }
  return all;
}

Source EntityFile::source(std::string_view id) const {
  for (Source& one : sources()) {
    if (one.id == id) return std::move(one);
  }
  return {};
}

std::span<const EntityIndex> EntityFile::related(EntityIndex entity) const {
  const auto* record = file_.element<EntityRecord>(Section::entities, entity);
  if (record == nullptr) return {};
  const auto* next = file_.element<EntityRecord>(Section::entities, entity + std::uint64_t{1});
  const std::uint64_t end =
      next == nullptr ? file_.size(Section::related) / sizeof(EntityIndex) : next->related_begin;
  if (end < record->related_begin) return {};
  return file_.elements<EntityIndex>(Section::related, record->related_begin,
                                     end - record->related_begin);
}

std::span<const FormMeaning> EntityFile::meanings(std::uint32_t form) const {
  const auto* record = reinterpret_cast<const FormRecord*>(
      file_.bytes(Section::forms, std::uint64_t{form} * 4, sizeof(FormRecord)));
  if (record == nullptr) return {};
  return file_.elements<FormMeaning>(Section::meanings, record->meanings_begin,
                                     record->meanings_count);
}

std::string_view EntityFile::context(const FormMeaning& meaning) const {
  if (!meaning.has_context) return {};
  const auto* first = reinterpret_cast<const FormMeaning*>(file_.hint(Section::meanings));
  const auto number = static_cast<std::uint32_t>(&meaning - first);
  const auto all = file_.elements<ContextRecord>(
      Section::contexts, 0, file_.size(Section::contexts) / sizeof(ContextRecord));
  const auto found = std::ranges::lower_bound(all, number, {}, &ContextRecord::meaning);
  if (found == all.end() || found->meaning != number) return {};
  return file_.string(Section::context_texts, found->text);
}

std::string_view EntityFile::language(std::uint16_t number) const {
  return file_.string(Section::languages, number);
}

Result<void> EntityFile::verify() const {
  if (auto good = file_.verify(); !good) return good;
  if (auto good = verify_entities(); !good) return good;
  return verify_forms();
}

Result<void> EntityFile::verify_entities() const {
  if (file_.size(Section::entities) != size() * sizeof(EntityRecord))
    return fail(ErrorCode::damaged, "the table of entities has another size than the header says");
  const std::uint64_t related_count = file_.size(Section::related) / sizeof(EntityIndex);
  for (EntityIndex i = 0; i < size(); ++i) {
    const auto& record = *file_.element<EntityRecord>(Section::entities, i);
    const bool country = record.country == kNoEntity || record.country < size();
    const auto neighbours = related(i);
    if (!decode_entity(details(i)) || !country || record.related_begin > related_count ||
        record.subkind >= file_.string_count(Section::subkinds) ||
        std::ranges::any_of(neighbours, [&](EntityIndex one) { return one >= size(); }))
      return fail(ErrorCode::damaged, fmt::format("entity number {} points outside the file", i));
  }
  return {};
}

Result<void> EntityFile::verify_forms() const {
  const auto tells_kind = [this](const FormMeaning& meaning) {
    return meaning.entity == kNoEntity || meaning.entity_kind == traits(meaning.entity).kind;
  };
  const std::uint64_t end = file_.size(Section::forms);
  for (std::uint64_t offset = 0; offset < end;) {
    const auto* record = reinterpret_cast<const FormRecord*>(
        file_.bytes(Section::forms, offset, sizeof(FormRecord)));
    if (record == nullptr || offset + record_size(record->text_size) > end ||
        file_.elements<FormMeaning>(Section::meanings, record->meanings_begin,
                                    record->meanings_count)
                .size() != record->meanings_count)
      return fail(ErrorCode::damaged,
                  fmt::format("the surface form at {} points outside the file", offset));
    offset += record_size(record->text_size);
  }
  const auto all = file_.elements<FormMeaning>(Section::meanings, 0,
                                               file_.size(Section::meanings) / sizeof(FormMeaning));
  for (const FormMeaning& meaning : all) {
    if ((meaning.entity != kNoEntity && meaning.entity >= size()) ||
        meaning.kind > FormKind::surname || !tells_kind(meaning) ||
        meaning.language >= file_.string_count(Section::languages))
      return fail(ErrorCode::damaged, "a surface form means an entity that does not exist");
  }
  for (const Section section : {Section::single_nodes, Section::nodes}) {
    for (const Node& node : file_.elements<Node>(section, 0, file_.size(section) / sizeof(Node))) {
      if ((node.value & kNodeForm) != 0 && (std::uint64_t{node.value & kNodeForm} - 1) * 4 >= end)
        return fail(ErrorCode::damaged, "the table of names points outside the file");
    }
  }
  return {};
}

}  // namespace newsgloss
