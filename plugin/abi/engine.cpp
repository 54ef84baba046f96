#include "abi/guard.hpp"
#include "abi/handles.hpp"

using namespace newsgloss;
using namespace newsgloss::abi;

newsgloss_status newsgloss_engine_open(const char* path, newsgloss_engine** engine,
                                       newsgloss_error* error) {
  return created(error, engine, [&]() -> Result<std::unique_ptr<newsgloss_engine>> {
    if (path == nullptr) return missing("The path");
    auto file = EntityFile::open(path);
    if (!file) return tl::unexpected(file.error());
    auto opened = std::make_unique<newsgloss_engine>();
    opened->entities = std::move(*file);
    return opened;
  });
}

newsgloss_engine* newsgloss_engine_ref(newsgloss_engine* engine) {
  if (engine != nullptr) engine->references.fetch_add(1, std::memory_order_relaxed);
  return engine;
}

void newsgloss_engine_unref(newsgloss_engine* engine) {
  if (engine == nullptr) return;
  if (engine->references.fetch_sub(1, std::memory_order_acq_rel) == 1) delete engine;
}

newsgloss_status newsgloss_engine_verify(const newsgloss_engine* engine, newsgloss_error* error) {
  return guarded(error, [&]() -> Result<void> {
    if (engine == nullptr) return missing("The engine");
    return engine->entities->verify();
  });
}

uint32_t newsgloss_engine_entity_count(const newsgloss_engine* engine) {
  return engine == nullptr ? 0 : engine->entities->size();
}

newsgloss_status newsgloss_engine_entity(const newsgloss_engine* engine, uint32_t index,
                                         newsgloss_entity* entity, newsgloss_error* error) {
  return filled(error, entity, [&]() -> Result<newsgloss_entity> {
    if (engine == nullptr) return missing("The engine");
    const EntityFile& file = *engine->entities;
    if (index >= file.size()) return no_such("entity");
    newsgloss_entity found{};
    found.kind = static_cast<newsgloss_entity_kind>(file.traits(index).kind);
    found.id = text_of(file.id(index));
    found.name = text_of(file.name(index));
    found.wikidata = text_of(file.wikidata(index));
    found.wikipedia = text_of(file.wikipedia(index));
    return found;
  });
}

uint32_t newsgloss_engine_find(const newsgloss_engine* engine, newsgloss_text id) {
  return engine == nullptr ? NEWSGLOSS_NO_INDEX : engine->entities->find(view(id));
}

newsgloss_text newsgloss_engine_name(const newsgloss_engine* engine, uint32_t index,
                                     newsgloss_text language) {
  if (engine == nullptr) return text_of({});
  return text_of(engine->entities->name(index, view(language)));
}
