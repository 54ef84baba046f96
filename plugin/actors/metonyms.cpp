// "Pyongyang denied": a capital that does what only governments do stands for its government.
// Without such a verb, or behind a preposition of place, it is the city; both readings stay
// candidates.

#include "actors/metonyms.hpp"

namespace newsgloss {

Metonym read_metonym(const EntityFile& entities, std::uint32_t form, const NameContext& context) {
  if (form == kNoMatch) return {};
  Metonym metonym;
  bool has_place = false;
  for (const FormMeaning& meaning : entities.meanings(form)) {
    if (meaning.entity == kNoEntity) continue;
    if (meaning.kind == FormKind::metonym) {
      if (metonym.government == kNoEntity) metonym.government = meaning.entity;
    } else {
      has_place = true;
    }
  }
  metonym.meant =
      metonym.government != kNoEntity && (!has_place || (context.acts && !context.in_place));
  return metonym;
}

}  // namespace newsgloss
