#include <cstdlib>
#include <cstring>

#include "abi/guard.hpp"

using newsgloss::abi::text_of;

uint32_t newsgloss_abi_version() {
  return NEWSGLOSS_ABI_VERSION;
}

uint32_t newsgloss_abi_oldest() {
  return NEWSGLOSS_ABI_OLDEST;
}

const char* newsgloss_version() {
  return NEWSGLOSS_VERSION_TEXT;
}

newsgloss_text newsgloss_text_of(const char* nul_terminated) {
  return text_of(nul_terminated == nullptr ? std::string_view() : nul_terminated);
}

void newsgloss_string_free(newsgloss_string* string) {
  if (string == nullptr) return;
  std::free(string->data);
  *string = {nullptr, 0};
}
