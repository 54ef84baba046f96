#include "quantities/starters.hpp"

#include <algorithm>
#include <bit>

namespace newsgloss {

std::uint64_t Starters::read(std::uint32_t begin) const {
  const Lexicon& lexicon = *words_.block().lexicon;
  std::uint64_t starts = 0;
  const std::uint32_t size = std::min(words_.size() - begin, kStep);
  for (std::uint32_t i = 0; i < size; ++i) {
    const Token& token = words_[begin + i];
    const bool one = token.has_digit | lexicon.classes(token.lexeme).intersects(kClasses);
    starts |= std::uint64_t{one} << i;
  }
  return starts;
}

std::uint32_t Starters::next(std::uint32_t at) {
  for (; at < words_.size(); at = begin_ + kStep) {
    if (at >= begin_ + kStep || begin_ > at) {
      begin_ = at;
      bits_ = read(at);
    }
    const std::uint64_t behind = bits_ >> (at - begin_);
    if (behind != 0) return at + static_cast<std::uint32_t>(std::countr_zero(behind));
  }
  return words_.size();
}

}  // namespace newsgloss
