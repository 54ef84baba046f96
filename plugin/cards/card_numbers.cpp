// An actor has a card or two, so a list for each is shorter than any table.

#include "cards/card_numbers.hpp"

namespace newsgloss {

std::uint32_t CardNumbers::number(const CardKey& key) {
  if (key.actor == kNoIndex) return count_++;
  if (of_actor_.size() <= key.actor) of_actor_.resize(key.actor + std::size_t{1}, kNoIndex);
  std::uint32_t* next = &of_actor_[key.actor];
  while (*next != kNoIndex) {
    Card& card = cards_[*next];
    if (card.key == key) return card.number;
    next = &card.next;
  }
  *next = static_cast<std::uint32_t>(cards_.size());
  cards_.push_back({key, count_, kNoIndex});
  return count_++;
}

}  // namespace newsgloss
