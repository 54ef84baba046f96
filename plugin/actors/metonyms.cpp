// "Pyongyang denied": a capital that does what only governments do stands for its government.
// Without such a verb, or behind a preposition of place, it is the city; both readings stay
// candidates.

#include "actors/metonyms.hpp"

namespace newsgloss {

bool means_government(const LinkedName& name, const NameContext& context) {
  if (name.government == kNoEntity) return false;
  return !name.is_place || (context.acts && !context.in_place);
}

}  // namespace newsgloss
