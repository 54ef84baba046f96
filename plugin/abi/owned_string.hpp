#pragma once

#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>

#include "newsgloss/newsgloss.h"

namespace newsgloss::abi {

/// A copy that newsgloss_string_free frees; throws std::bad_alloc.
inline newsgloss_string owned(std::string_view text) {
  auto* copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy == nullptr) throw std::bad_alloc();
  if (!text.empty()) std::memcpy(copy, text.data(), text.size());
  copy[text.size()] = '\0';
  return {copy, text.size()};
}

}  // namespace newsgloss::abi
