// Backwards, so that what stands behind a token is known when it is read. Nine tokens of ten can
// begin no name: small words before small words, and marks.

#include "actors/name_tokens.hpp"

#include <array>
#include <string_view>

namespace newsgloss {
namespace {

constexpr std::uint32_t kPast = 8;       // tokens behind the last one
constexpr std::uint32_t kLongWord = 5;   // bytes
constexpr std::uint32_t kMixedWord = 3;  // bytes: a longer one with a small first letter is a name

constexpr auto kMarks = [] {
  std::array<std::uint32_t, 128> marks{};
  marks['-'] = NameTokens::kDash;
  marks['.'] = NameTokens::kStop;
  marks['`'] = NameTokens::kApostrophe;
  marks['\''] = NameTokens::kApostrophe | NameTokens::kQuote | NameTokens::kOpens;
  marks['"'] = NameTokens::kQuote | NameTokens::kOpens;
  marks[':'] = marks['*'] = marks['|'] = NameTokens::kBullet;
  return marks;
}();

std::uint32_t mark_traits(std::string_view mark) {
  if (const auto first = static_cast<unsigned char>(mark.front()); first < kMarks.size())
    return kMarks[first];
  if (mark == "’") return NameTokens::kApostrophe | NameTokens::kQuote;
  if (mark == "“" || mark == "‘") return NameTokens::kQuote | NameTokens::kOpens;
  if (mark == "”") return NameTokens::kQuote;
  if (mark == "‐" || mark == "‑") return NameTokens::kDash;
  if (mark == "ʼ") return NameTokens::kApostrophe;
  if (mark == "•" || mark == "—" || mark == "–") return NameTokens::kBullet;
  return 0;
}

constexpr std::uint32_t kSmallWord = 1 << 16, kLargeWord = 1 << 17;  // in kCases alone

constexpr auto kCases = [] {
  std::array<std::uint32_t, 5> cases{};
  cases.fill(NameTokens::kWord);
  cases[static_cast<std::size_t>(LetterCase::lower)] |= NameTokens::kLower | kSmallWord;
  for (const LetterCase one : {LetterCase::title, LetterCase::upper})
    cases[static_cast<std::size_t>(one)] |= NameTokens::kCapital | NameTokens::kLarge | kLargeWord;
  cases[static_cast<std::size_t>(LetterCase::mixed)] |= NameTokens::kCapital | kLargeWord;
  return cases;
}();

std::uint32_t word_traits(std::string_view text, const Token& token, std::uint32_t size) {
  std::uint32_t traits = kCases[static_cast<std::size_t>(token.letter_case)];
  if ((traits & NameTokens::kCapital) == 0) return traits;
  const char first = text[token.begin];
  const bool small_mixed =
      token.letter_case == LetterCase::mixed && size <= kMixedWord && (first < 'A' || first > 'Z');
  if (token.starts_with_digit || small_mixed) return traits & ~std::uint32_t{NameTokens::kCapital};
  return size == 1 ? traits | NameTokens::kLetter : traits;
}

/// A word or a character of a script that has no capitals.
bool is_caseless(const Token& token) {
  return token.letter_case == LetterCase::none && !token.ascii && !token.has_digit &&
         (token.kind == TokenKind::word || token.kind == TokenKind::ideograph);
}

}  // namespace

void NameTokens::read(const BlockText& block) {
  const auto count = static_cast<std::uint32_t>(block.tokens.size());
  traits_.resize(count + kPast);
  for (std::uint32_t i = count; i < count + kPast; ++i) traits_[i] = kMayBegin;
  std::uint32_t end = count;
  for (auto begin = block.sentence_begins.rbegin(); begin != block.sentence_begins.rend();
       ++begin) {
    read_sentence(block, *begin, end);
    end = *begin;
  }
  read_sentence(block, 0, end);
}

void NameTokens::read_sentence(const BlockText& block, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t long_small = 0, long_large = 0;
  std::uint32_t next = traits_[end], behind = traits_[end + 1];
  for (std::uint32_t at = end; at > begin;) {
    const Token& token = block.tokens[--at];
    std::uint32_t traits;
    if (token.kind == TokenKind::word) {
      const std::uint32_t size = token.end - token.begin;
      traits = word_traits(block.text, token, size);
      const std::uint32_t is_long = size >= kLongWord ? 1 : 0;
      long_small += traits / kSmallWord & is_long;
      long_large += traits / kLargeWord & is_long;
    } else {
      traits = mark_traits(block.of(token));
      if (token.kind == TokenKind::symbol) traits |= kLarge;
    }
    if (!token.space_before) traits |= kGlued;
    if (token.break_before) traits |= kLine;
    const std::uint32_t leads = (next & kCapital) | (next & behind & kGlued);
    const bool led = (traits & kLower) != 0 && leads != 0;
    if ((traits & (kCapital | kLarge)) != 0 || led || is_caseless(token)) traits |= kMayBegin;
    traits_[at] = static_cast<std::uint16_t>(traits);
    behind = next;
    next = traits;
  }
  if (begin < end) traits_[begin] |= long_small > 2 * long_large ? kSentence | kPlain : kSentence;
}

}  // namespace newsgloss
