#pragma once

#include <cstdint>

#include "claims/sentence.hpp"

namespace newsgloss {

/// The noun phrase that ends right before `end`, without adverbs and helping verbs between
/// ("officials in the capital" of "officials in the capital have also said"). `last` of the result
/// tells where it ends; empty where none stands there. Looks back at most 16 tokens.
TokenRange noun_phrase_before(const Sentence& sentence, std::uint32_t end);

/// The noun phrase that begins at `begin`: as far as the next stop, quotation mark, clause word or
/// verb of saying. At most 16 tokens.
TokenRange noun_phrase_after(const Sentence& sentence, std::uint32_t begin);

/// Whether the range is one pronoun ("he").
bool is_pronoun(const Sentence& sentence, TokenRange range);

/// A mention, a pronoun, a word such as "officials", or a phrase with an article before it.
bool may_speak(const Sentence& sentence, TokenRange range);

/// The first mention in the range, or kNoIndex.
std::uint32_t mention_in(const Sentence& sentence, TokenRange range);

}  // namespace newsgloss
