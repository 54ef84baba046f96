#pragma once

#include <cstdint>
#include <vector>

#include "text/block_text.hpp"

namespace newsgloss {

class NameTokens;

/// A small-lettered office or body without a name: "president", "prime minister", "ministry".
struct RoleSpan {
  std::uint32_t first_token = 0;  ///< without "the"
  std::uint32_t token_count = 0;
  bool person = false;    ///< an office, else a body
  bool definite = false;  ///< "the president said": may stand for the one who was named
  bool others = false;    ///< "the Velmish president", "a president": somebody told from others
  friend bool operator==(const RoleSpan&, const RoleSpan&) = default;
};

/// Appends the roles of one block, in order, not overlapping. Linear. What is said of whoever holds
/// an office ("the president is elected for six years") is not definite, nor is what is told more
/// precisely ("the president of a club", "the company town").
void find_roles(const BlockText& block, const NameTokens& tokens, std::vector<RoleSpan>& roles);

}  // namespace newsgloss
