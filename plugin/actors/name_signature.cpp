// Short forms, anchors, candidates and teams are chosen for the article as a whole; each of these
// choices looks at names, at the words beside their first occurrences, and at brackets.

#include "actors/name_signature.hpp"

#include <algorithm>

#include "actors/name_context.hpp"
#include "actors/team_reading.hpp"

namespace newsgloss {
namespace {

constexpr std::uint64_t kBasis = 0xcbf29ce484222325, kPrime = 0x100000001b3;
constexpr std::uint32_t kLongestJoint = 8;    // tokens, and more than any rule reads
constexpr std::uint32_t kBeforeBracket = 64;  // tokens: letters that may shorten them, and more

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  return (hash ^ value) * kPrime;
}

std::uint64_t hash_of(const BlockText& text, std::uint32_t first, std::uint32_t last) {
  std::uint64_t hash = kBasis;
  for (std::uint32_t i = first; i < last; ++i) {
    const Token& token = text.tokens[i];
    hash = mixed(hash, token.hash);
    hash = mixed(hash, static_cast<std::uint64_t>(token.kind) << 8 |
                           static_cast<std::uint64_t>(token.letter_case));
  }
  return hash;
}

/// "Office for Coordination (OCHA)": the words before, the name's own, and the name before.
std::uint64_t brackets_around(const BlockText& text, const NameSpan& span,
                              const NameSpan* previous) {
  const std::uint32_t at = span.first_token;
  if (at == 0 || text.of(text.tokens[at - 1]) != "(") return 0;
  const std::uint32_t first = at > kBeforeBracket ? at - kBeforeBracket : 0;
  const std::uint64_t hash = hash_of(text, first, at + span.token_count);
  return mixed(hash, previous == nullptr ? 0 : at - previous->first_token - previous->token_count);
}

/// "Seoul and Pyongyang": what joins two names makes them of one kind. 0 where something else
/// stands between them.
std::uint64_t joint_before(const BlockText& text, const NameSpan& span, const NameSpan* previous) {
  if (previous == nullptr) return 0;
  const std::uint32_t first = previous->first_token + previous->token_count;
  if (span.first_token - first > kLongestJoint) return 0;
  for (std::uint32_t i = first; i < span.first_token; ++i) {
    const Token& token = text.tokens[i];
    if (token.kind == TokenKind::word && !text.classes(token).has(WordClass::name_joint)) return 0;
  }
  return hash_of(text, first, span.first_token);
}

}  // namespace

std::vector<NameSignature> name_signature(const ArticleBlock& block) {
  const BlockText& text = *block.text;
  const NameSpan* previous = nullptr;
  std::vector<NameSignature> signature;
  signature.reserve(block.actors->names.size());
  for (const NameSpan& span : block.actors->names) {
    const NameContext context = read_name_context(text, span);
    NameSignature& name = signature.emplace_back();
    name.words = hash_of(text, span.first_token, span.first_token + span.token_count);
    if (span.match != kNoMatch) name.form = block.actors->matches[span.match].form;
    name.type = span.type;
    name.titled = span.titled;
    name.weak = span.weak;
    name.in_place = context.in_place;
    name.sport_words = std::min(sport_words_near(text, span), kClearlySport);
    name.title = context.title;
    name.governs = context.acts || context.owns || context.deals;
    name.joint = joint_before(text, span, previous);
    name.brackets = brackets_around(text, span, previous);
    previous = &span;
  }
  return signature;
}

}  // namespace newsgloss
