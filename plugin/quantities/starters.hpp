#pragma once

#include <cstdint>

#include "quantities/words.hpp"

namespace newsgloss {

constexpr WordClasses classes_of(std::initializer_list<WordClass> list) {
  WordClasses classes;
  for (const WordClass one : list) classes.insert(one);
  return classes;
}

/// The tokens of a block that may begin a number or a date, found 64 at a time without a branch for
/// each: most tokens begin none, and which do is what a processor cannot foretell. Borrows the
/// words. For one thread.
class Starters {
 public:
  static constexpr WordClasses kClasses = classes_of(
      {WordClass::cardinal,          WordClass::scale,          WordClass::vague,
       WordClass::vague_determiner,  WordClass::number_article, WordClass::denominator,
       WordClass::fraction_sign,     WordClass::ordinal_word,   WordClass::currency_sign,
       WordClass::currency_prefix,   WordClass::currency_code,  WordClass::currency_million,
       WordClass::currency_artefact, WordClass::dollar_country, WordClass::dollar_country_joined,
       WordClass::minus_word,        WordClass::multiple_word,  WordClass::no_quantity,
       WordClass::date_word,         WordClass::loose_opener,   WordClass::time_unit,
       WordClass::web_word});

  explicit Starters(const Words& words) : words_(words) {}

  /// The first at `at` or behind it; the block's size: none.
  std::uint32_t next(std::uint32_t at);

 private:
  static constexpr std::uint32_t kStep = 64;

  std::uint64_t read(std::uint32_t begin) const;

  const Words& words_;
  std::uint32_t begin_ = 0xffffffff - kStep;  // the token of the lowest of bits_
  std::uint64_t bits_ = 0;
};

}  // namespace newsgloss
