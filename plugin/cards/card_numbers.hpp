#pragma once

#include <cstdint>
#include <vector>

#include "cards/annotated_block.hpp"

namespace newsgloss {

/// Numbers cards from 0 in the order in which their marks come: marks of one key share a card, each
/// claim has its own. Scratch for one article.
class CardNumbers {
 public:
  std::uint32_t number(const CardKey& key);

 private:
  struct Card {
    CardKey key;
    std::uint32_t number;
    std::uint32_t next;  // of the same actor; kNoIndex: none
  };

  std::uint32_t count_ = 0;
  std::vector<std::uint32_t> of_actor_;  // the first of cards_, by actor
  std::vector<Card> cards_;
};

}  // namespace newsgloss
