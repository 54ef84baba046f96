#pragma once

#include <cstdint>
#include <string>

#include "quantities/words.hpp"

namespace newsgloss {

/// What a number counts: head and modifiers, the head in the singular.
struct CountedNoun {
  Span span;              ///< bytes as they stand; empty: none found
  std::string name;       ///< "artillery system", "new case of cholera"
  std::uint32_t end = 0;  ///< token after it
  bool empty() const { return name.empty(); }
};

/// The noun phrase that begins at a token, behind a number. With `one`, its head stands in the
/// singular; else only a phrase whose head is a plural is taken. Looks at no more than 12 tokens.
CountedNoun read_counted_noun(const Words& words, std::uint32_t at, bool one);

/// The same behind "one of the", "dozens of".
CountedNoun read_counted_of(const Words& words, std::uint32_t at);

/// The subject of a verb of measure before a bare number: "casualties reached 300". `at` is the
/// first token of the number's bound, or of the number.
CountedNoun read_counted_before(const Words& words, std::uint32_t at);

/// The singular of an English noun.
std::string singular(const Words& words, std::uint32_t at);

/// Whether the word can be a plural.
bool is_plural(const Words& words, std::uint32_t at);

}  // namespace newsgloss
