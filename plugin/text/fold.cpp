#include "text/fold.hpp"

#include "text/character.hpp"

namespace newsgloss {

void fold(std::string_view text, std::string& folded) {
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (!append_folded(character.code_point, folded)) folded.append(text, at, character.size);
    at += character.size;
  }
}

std::string folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  fold(text, result);
  return result;
}

}  // namespace newsgloss
