#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "quantities/words.hpp"
#include "text/span.hpp"

namespace newsgloss {

/// A number as digits or words say it, without its unit.
struct Number {
  double low = 0;
  double high = 0;          ///< differs from `low` only where vague: "millions"
  Span span;                ///< bytes
  std::uint32_t begin = 0;  ///< tokens
  std::uint32_t end = 0;
  std::string_view suffix;  ///< letters glued to the last digits that belong to a unit: "km"
  double scale = 1;         ///< by which "million" multiplied it
  std::uint8_t digits = 0;  ///< of the integer part, where written in digits and not grouped
  bool in_digits = false;
  bool has_point = false;  ///< a decimal point or comma
  bool grouped = false;    ///< 14,000
  bool fraction = false;   ///< two thirds, ½, one in five
  bool vague = false;      ///< millions, dozens
  bool signed_ = false;
  bool plus = false;     ///< "90-plus": what it says is the least
  bool article = false;  ///< the only number word is "a": "a million", "a third"

  bool scaled() const { return scale != 1; }
};

/// What stands before a number and bears on how its letters are read.
enum class NumberContext : std::uint8_t { plain, money };

/// The number that begins at a token, or nullopt. "a" begins one only before a scale or a fraction.
/// Never looks back further than one token, and ahead no further than what it takes, and four.
std::optional<Number> read_number(const Words& words, std::uint32_t at,
                                  NumberContext context = NumberContext::plain);

/// The part of read_number that begins with digits.
/// `offset` bytes of the first token are letters ("USD" of "USD115").
std::optional<Number> read_digits(const Words& words, std::uint32_t at, std::uint32_t offset,
                                  NumberContext context);

/// The part of read_number that begins with a number word.
std::optional<Number> read_number_words(const Words& words, std::uint32_t at);

/// Multiplies by the scale words that follow ("hundred million") and takes in "and a half".
void read_scales(const Words& words, Number& number);

/// `value` times a scale. A decimal that the scale makes whole is whole: "4.1 million" is 4,100,000
/// though 4.1 as a double is a little less.
double scaled_by(double value, double scale);

/// What plain ASCII digits are worth, exact up to 2^53.
double value_of_digits(std::string_view digits);

}  // namespace newsgloss
