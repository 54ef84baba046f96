#include "entities/word_reader.hpp"

namespace newsgloss {

std::size_t TokenWords::fill(std::span<FormWord> words) {
  std::size_t count = 0;
  for (; count < words.size() && at_ < tokens_.size(); ++at_) {
    const Token& token = tokens_[at_];
    words[count] = {token.begin, token.end, token.hash};
    count += token.kind == TokenKind::word || token.kind == TokenKind::ideograph ? 1 : 0;
  }
  return count;
}

std::size_t TextWords::fill(std::span<FormWord> words) {
  std::size_t count = 0;
  while (count < words.size()) {
    const FormWord word = next_word(text_, at_);
    if (word.begin == word.end) break;
    words[count++] = word;
    at_ = word.end;
  }
  return count;
}

}  // namespace newsgloss
