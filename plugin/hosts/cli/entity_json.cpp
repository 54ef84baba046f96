#include "hosts/cli/entity_json.hpp"

#include "hosts/shared/library.hpp"

namespace newsgloss::hosts {
namespace {

constexpr std::size_t kSlots = 2048;

std::string wikipedia_address(std::string_view title) {
  std::string address = "https://en.wikipedia.org/wiki/";
  for (const char c : title) {
    if (c == ' ') {
      address += '_';
    } else if (c == '%' || c == '?' || c == '#') {
      constexpr const char* kDigits = "0123456789ABCDEF";
      address += '%';
      address += kDigits[static_cast<unsigned char>(c) >> 4];
      address += kDigits[c & 0xF];
    } else {
      address += c;
    }
  }
  return address;
}

std::string quoted(std::string_view text) {
  JsonWriter json;
  text.empty() ? json.null() : json.text(text);
  return std::string(json.written());
}

/// Null where there is none.
void member(std::string_view key, std::string_view text, JsonWriter& json) {
  json.key(key);
  text.empty() ? json.null() : json.text(text);
}

}  // namespace

EntityJsonCache::EntityJsonCache(const newsgloss_engine& engine)
    : engine_(engine), nobody_(made(NEWSGLOSS_NO_INDEX)), slots_(kSlots) {}

const EntityJson& EntityJsonCache::of(std::uint32_t entity) {
  if (entity == NEWSGLOSS_NO_INDEX) return nobody_;
  Slot& slot = slots_[entity % kSlots];
  if (slot.json.id.empty() || slot.entity != entity) slot = {entity, made(entity)};
  return slot.json;
}

EntityJson EntityJsonCache::made(std::uint32_t entity) const {
  const auto known = entity == NEWSGLOSS_NO_INDEX
                         ? newsgloss_entity{}
                         : get<newsgloss_entity>(newsgloss_engine_entity, &engine_, entity);
  const std::string_view title = view(known.wikipedia);
  JsonWriter json;
  member("qid", view(known.wikidata), json);
  member("uri", title.empty() ? std::string() : wikipedia_address(title), json);
  member("entity", view(known.id), json);
  return {std::string(json.written()), quoted(view(known.id))};
}

}  // namespace newsgloss::hosts
